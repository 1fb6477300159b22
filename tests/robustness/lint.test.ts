import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../batch/archive.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const IMPURE: readonly string[] = [
  'Date.now()',
  'new Date()',
  'performance.now()',
  'Math.random()',
  "'a'.localeCompare('b')",
  "'a'.toLocaleUpperCase()",
  '(5).toLocaleString()',
  'new Intl.NumberFormat()',
  'crypto.randomUUID()',
];
const PURE: readonly string[] = ['Math.max(1, 2)', "'a'.toLowerCase()", '{ Date: 1 }', "'Math.random()'"];

/** A project with the rules of this one. */
function project(): string {
  const folder = temporaryFolder();
  const { $schema, vcs, ...rules } = JSON.parse(readFileSync(path.join(ROOT, 'biome.json'), 'utf8')) as {
    [key: string]: unknown;
  };
  writeFileSync(path.join(folder, 'biome.json'), JSON.stringify(rules));
  cpSync(path.join(ROOT, 'lint'), path.join(folder, 'lint'), { recursive: true });
  return folder;
}

/** The lines of the file that the linter refuses, an expression a line. */
function refused(file: string, expressions: readonly string[]): string[] {
  const folder = project();
  const lines = expressions.map((expression, index) => `export const value${index}: unknown = ${expression};`);
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), lines.join('\n'));
  const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', file], { cwd: folder, encoding: 'utf8' });
  expect(stdout + stderr).toMatch(/Checked 1 file/);
  const at = [...(stdout + stderr).matchAll(/some\.ts:(\d+):\d+ (?:plugin|lint)/g)].map(([, line]) => Number(line) - 1);
  return [...new Set(at)].map(line => expressions[line]!);
}

test('clock, chance and locale are refused in the core, and nothing else', () => {
  expect(refused('src/link/some.ts', [...IMPURE, ...PURE]).sort()).toEqual([...IMPURE].sort());
});

test('above the core they are no matter', () => {
  expect(refused('src/batch/some.ts', IMPURE)).toEqual([]);
});
