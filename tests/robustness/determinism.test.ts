import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { built } from '../built.ts';

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

test.each([
  { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' },
  { LANG: 'hi_IN.UTF-8', LC_ALL: 'hi_IN.UTF-8', TZ: 'Asia/Kolkata' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' },
])('the same bytes under $LANG and $TZ', { timeout: 60_000 }, environment => {
  const script = `import { analyze } from ${JSON.stringify(new URL(`file://${built('index.js')}`).href)};
    let text = ''; for await (const part of process.stdin) text += part;
    process.stdout.write(JSON.stringify(analyze(text, { publishedAt: '${PUBLISHED}' })));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    input: ARTICLE,
    env: { PATH: process.env['PATH'], ...environment },
    maxBuffer: 1 << 28,
  });
  expect(out.toString()).toBe(EXPECTED);
});
