import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../src/', import.meta.url).pathname;
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:type\s)?[^'";]*?from\s*'(\.[^']+)'|import\('(\.[^']+)'\)/g;

/** Each file of src with the files that it imports, both as paths below src. */
const imports = new Map(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map(file => {
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      const targets = [...source.matchAll(IMPORT)].map(match =>
        path.join(path.dirname(file), (match[1] ?? match[2]!).replace(/\?built$/, '')),
      );
      return [file, targets.filter(target => target.endsWith('.ts'))];
    }),
);

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
const edges = [...imports].flatMap(([from, targets]) => targets.map(to => ({ from, to })));

test('files are found and read', () => {
  expect(imports.get('analyze.ts')).toContain('read.ts');
});

test('no imports go in a circle', () => {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of imports.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

const ABOVE = ['batch', 'cli', 'explain', 'queue', 'schema', 'testing', 'view'];

test('nothing in the core imports what stands on it', () => {
  expect(edges.filter(({ from, to }) => !ABOVE.includes(folderOf(from)) && ABOVE.includes(folderOf(to)))).toEqual([]);
});

test('no finder imports another', () => {
  const finders = [...imports.keys()].filter(file => file.endsWith('/finder.ts'));
  expect(finders.length).toBeGreaterThan(3);
  const homes = finders.map(file => path.dirname(file));
  const home = (file: string): string | undefined => homes.find(folder => file.startsWith(`${folder}/`));
  // The gazetteer's rows and matches are evidence for all; its finder is not.
  const crossing = edges.filter(({ from, to }) => home(from) && home(to) && home(from) !== home(to));
  expect(crossing.filter(({ to }) => home(to) !== 'gazetteer' || to === 'gazetteer/finder.ts')).toEqual([]);
});

test('the text layer stands on nothing but the reader of tables', () => {
  const outside = edges.filter(({ from, to }) => folderOf(from) === 'text' && folderOf(to) !== 'text');
  expect(outside.map(({ to }) => to).filter(to => to !== 'table.ts' && to !== 'pack.ts')).toEqual([]);
});
