import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { snapshot, temporaryFolder } from '../batch/archive.ts';
import { built } from '../built.ts';
import { FIXTURES } from './fixtures.ts';

const ARTICLE: string = readFileSync(new URL('../../fixtures/articles/vidhan-sabha.txt', import.meta.url), 'utf8');
const PUBLISHED = '2023-12-06';
const EXPECTED: string = JSON.stringify(analyze(ARTICLE, { publishedAt: PUBLISHED }));

let browser = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [built('index.js')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'khabar',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'silent',
  });
  browser = outputFiles[0]!.text;
}, 120_000);

test('the browser bundle gives the same bytes where nothing but the language itself is there', {
  timeout: 60_000,
}, () => {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  runInContext('delete globalThis.Intl; delete globalThis.WebAssembly; Math.random = Date = undefined;', context);
  runInContext(browser.replace(/^(?:"use strict";\s*)?var khabar/, 'globalThis.khabar'), context);
  const call = `JSON.stringify(khabar.analyze(${JSON.stringify(ARTICLE)}, { publishedAt: '${PUBLISHED}' }))`;
  expect(runInContext(call, context)).toBe(EXPECTED);
});

/** Every fixture in one engine: a hash of all bytes of all documents. */
const HASH = `
  import { createHash } from 'node:crypto';
  import { analyze } from ${JSON.stringify(new URL(`file://${built('index.js')}`).href)};
  let input = '';
  process.stdin.setEncoding('utf8');
  for await (const part of process.stdin) input += part;
  const hash = createHash('sha256');
  for (const text of JSON.parse(input)) hash.update(JSON.stringify(analyze(text, { publishedAt: '${PUBLISHED}' })));
  process.stdout.write(hash.digest('hex'));`;

const ENVIRONMENTS: readonly Record<string, string>[] = [
  { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
  { LANG: 'hi_IN.UTF-8', LC_ALL: 'hi_IN.UTF-8', TZ: 'Asia/Kolkata' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' },
];

function hashUnder(node: string, environment: Record<string, string>): string {
  return execFileSync(node, ['--input-type=module', '-e', HASH], {
    input: JSON.stringify(FIXTURES),
    env: { PATH: process.env['PATH'], ...environment },
    encoding: 'utf8',
  });
}

const expected = createHash('sha256');
for (const text of FIXTURES) expected.update(JSON.stringify(analyze(text, { publishedAt: PUBLISHED })));
const HASHED: string = expected.digest('hex');

test.each(ENVIRONMENTS)('the same bytes for every fixture under $LANG and $TZ', { timeout: 60_000 }, environment => {
  expect(hashUnder(process.execPath, environment)).toBe(HASHED);
});

/** Paths of other Node binaries, as `scripts/other-nodes.mjs` prints them. */
const NODES = (process.env['KHABAR_NODES'] ?? '').split(path.delimiter).filter(node => node !== '');
const why = NODES.length > 0 ? '' : ' (skipped: KHABAR_NODES names no other Node)';

test.skipIf(NODES.length === 0)(`the same bytes on other lines of Node${why}`, { timeout: 180_000 }, () => {
  for (const node of NODES) {
    const [utc, kolkata] = ENVIRONMENTS.slice(0, 2).map(environment => hashUnder(node, environment));
    expect({ node, utc, kolkata }).toEqual({ node, utc: HASHED, kolkata: HASHED });
  }
});

const TABLES = `
  import { writeArchive } from ${JSON.stringify(new URL(`file://${built('batch.js')}`).href)};
  const [source, folder] = process.argv.slice(1);
  for (const format of ['jsonl', 'csv', 'parquet']) await writeArchive(source, folder + '/' + format, { format, workers: 0 });`;

test.skipIf(NODES.length === 0)(`and tables of an archive the same bytes there${why}`, { timeout: 180_000 }, () => {
  const top = temporaryFolder();
  const source = path.join(top, 'news.jsonl');
  writeFileSync(source, FIXTURES.map(text => `${JSON.stringify({ text, publishedAt: PUBLISHED })}\n`).join(''));
  const [here, ...others] = [process.execPath, ...NODES].map((node, index) => {
    const folder = path.join(top, String(index));
    execFileSync(node, ['--input-type=module', '-e', TABLES, source, folder]);
    return { node, tables: snapshot(folder) };
  });
  expect(Object.keys(here!.tables)).toHaveLength(3 * 6);
  for (const { node, tables } of others) expect({ node, tables }).toEqual({ node, tables: here!.tables });
});
