import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

interface Checker {
  checkSync(source: string, flags: string, options: object): { status: string; complexity?: { type: string } };
}
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as Checker;
const SRC = new URL('../../src/', import.meta.url);
const FILES: readonly string[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('generated'),
);

/** All regular expressions of a file: the literals as they stand. */
function literals(name: string): [source: string, flags: string][] {
  const file = ts.createSourceFile(name, readFileSync(new URL(name, SRC), 'utf8'), ts.ScriptTarget.Latest);
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push([node.text.slice(1, end), node.text.slice(end + 1)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What of the expression is too slow; nothing where it is safe. The sticky flag changes nothing here. */
function fault(source: string, flags: string): string | undefined {
  // Long bounds are cut, or the automaton would not end: what blows up does so with short ones.
  const short = source.replace(/\{(\d+),(\d{2,})\}/g, '{$1,8}');
  const { status, complexity } = checkSync(short, flags.replace('y', ''), { timeout: 20_000, checker: 'automaton' });
  return status === 'vulnerable' ? `/${source}/${flags}: ${complexity?.type}` : undefined;
}

test('the check knows a slow expression', () => {
  expect(fault('^(?:a+)+$', '')).toContain('exponential');
  expect(fault('^[ab]+$', '')).toBeUndefined();
});

test('no regular expression of the sources backtracks more than linearly', { timeout: 600_000 }, () => {
  const all = new Map(FILES.flatMap(literals).map(literal => [literal.join('/'), literal]));
  expect(all.size).toBeGreaterThan(50);
  expect([...all.values()].map(([source, flags]) => fault(source, flags)).filter(Boolean)).toEqual([]);
});

test('nor does one that they put together', { timeout: 600_000 }, async () => {
  const made = new Map<string, [string, string]>();
  class Recording extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      if (typeof pattern === 'string') made.set(`${pattern}/${flags}`, [pattern, flags ?? '']);
    }
  }
  vi.stubGlobal('RegExp', Recording);
  vi.resetModules();
  await import('../../src/index.ts');
  vi.unstubAllGlobals();
  expect(made.size).toBeGreaterThanOrEqual(5);
  expect([...made.values()].map(([source, flags]) => fault(source, flags)).filter(Boolean)).toEqual([]);
});
