import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { esbuildTables } from '../scripts/tables-plugin.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGES = [
  'README.md',
  'README.hi.md',
  'docs/recipes/browser.md',
  'docs/recipes/gazetteer.md',
  'docs/recipes/joining.md',
  'docs/recipes/unit-tests.md',
];
/** A block of code, then, maybe behind a line of prose, what it prints. */
const BLOCK = /```ts\n(.*?)```\n\n(?:[^\n`]{1,80}\n\n)?```text\n(.*?)```/gsu;
const SUBPATHS = ['testing', 'schema', 'view'];

const FOLDER = path.join(ROOT, '.cache/readme');
const pages = new Map(PAGES.map(page => [page, readFileSync(path.join(ROOT, page), 'utf8')]));
const fileOf = (page: string, index: number): string => `${page.replaceAll(/[^a-z0-9]+/giu, '-')}-${index}`;

// All blocks are built at once against the sources, so that they share one copy of the library.
mkdirSync(FOLDER, { recursive: true });
const entryPoints = [...pages].flatMap(([page, content]) =>
  [...content.matchAll(BLOCK)].map(([, code], index) => {
    const file = path.join(FOLDER, `${fileOf(page, index)}.ts`);
    writeFileSync(file, code!);
    return file;
  }),
);
await build({
  entryPoints,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  outdir: path.join(FOLDER, 'built'),
  outExtension: { '.js': '.mjs' },
  plugins: [esbuildTables],
  alias: Object.fromEntries([
    ...SUBPATHS.map(subpath => [`khabar/${subpath}`, path.join(ROOT, 'src', subpath, 'index.ts')]),
    ['khabar', path.join(ROOT, 'src/index.ts')],
  ]),
});

/** What a block prints when it runs. */
async function run(name: string): Promise<string> {
  const said: string[] = [];
  const { log } = console;
  console.log = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
  try {
    await import(/* @vite-ignore */ pathToFileURL(path.join(FOLDER, 'built', `${name}.mjs`)).href);
  } finally {
    console.log = log;
  }
  return `${said.join('\n')}\n`;
}

describe.each(PAGES)('%s', page => {
  const content = pages.get(page)!;
  const blocks = [...content.matchAll(BLOCK)];

  test('shows what every block of TypeScript prints', () => {
    expect(blocks).toHaveLength(content.split('```ts\n').length - 1);
    expect(blocks.length).toBeGreaterThan(0);
  });

  test.each(blocks.map(([, , printed], index) => [index, printed!] as const))(
    'block %i prints what it says',
    async (index, printed) => {
      expect(await run(fileOf(page, index))).toBe(printed);
    },
  );

  test('links to files that are there', () => {
    const links = [...content.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, target]) =>
      path.join(ROOT, path.dirname(page), target!),
    );
    expect(links.filter(link => !existsSync(link))).toEqual([]);
  });
});
