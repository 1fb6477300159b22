import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { type ArchiveArticle, analyzeArchive } from '../../src/batch/index.ts';
import { analyze } from '../../src/index.ts';
import { built } from '../built.ts';
import { articleText, collect } from './archive.ts';

function articles(count: number): ArchiveArticle[] {
  return Array.from({ length: count }, (_, index) => ({ id: index, text: articleText(index) }));
}

const THREADS = { workers: 2, workerUrl: `file://${built('worker.js')}`, batchArticles: 3 };

test('one result an article, in order, the document that analyze gives', async () => {
  const results = await collect(analyzeArchive(articles(20), THREADS));
  expect(results.map(result => result.id)).toEqual(Array.from({ length: 20 }, (_, index) => String(index)));
  expect(results[3]).toEqual({ ok: true, article: 3, id: '3', where: 'articles:3', document: analyze(articleText(3)) });
});

test('without order every article comes once', async () => {
  const results = await collect(analyzeArchive(articles(20), { ...THREADS, ordered: false }));
  expect(results.map(result => result.article).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, index) => index),
  );
});

test('a bad article is one error, the rest goes on', async () => {
  const bad = [
    { text: 'भोपाल' },
    { text: '' },
    {},
    null,
    { text: 'क'.repeat(2000) },
    { text: 'पटना' },
  ] as ArchiveArticle[];
  const results = await collect(analyzeArchive(bad, { workers: 0, maxArticleBytes: 1000 }));
  expect(results.map(result => (result.ok ? 'ok' : result.error.code))).toEqual([
    'ok',
    'TEXT_EMPTY',
    'TEXT_MISSING',
    'JSON_INVALID',
    'ARTICLE_TOO_LARGE',
    'ok',
  ]);
});

test('names of your own reach the workers', async () => {
  const analyzer = { gazetteer: { organizations: [{ name: 'नीलकमल मंडली' }] } };
  const options = { ...THREADS, analyzer };
  const [result] = await collect(analyzeArchive([{ text: 'भोपाल में नीलकमल मंडली की बैठक हुई।' }], options));
  expect(result?.ok && result.document.organizations.map(({ name }) => name)).toEqual(['नीलकमल मंडली']);
});

test('a gazetteer that is none is a bad call, also from a worker', async () => {
  const analyzer = { gazetteer: { people: [{ name: '' }] } };
  for (const options of [{ workers: 0 }, THREADS]) {
    await expect(collect(analyzeArchive(articles(1), { ...options, analyzer }))).rejects.toMatchObject({
      name: 'KhabarError',
      code: 'GAZETTEER_INVALID',
    });
  }
});

test('a loop that breaks off ends the threads', async () => {
  for await (const result of analyzeArchive(articles(50), THREADS)) if (result.article === 1) break;
});

test.each([
  ['import', `import { analyzeArchive } from '${built('batch.js')}';`, ['--input-type=module']],
  ['require', `const { analyzeArchive } = require('${built('batch.cjs')}');`, ['--input-type=commonjs']],
])('the built package works with threads by %s', (_, load, flags) => {
  const code = `${load} (async () => {
    for await (const { ok } of analyzeArchive([{ text: 'भोपाल' }, { text: 'पटना' }], { workers: 2 })) console.log(ok);
  })();`;
  expect(execFileSync(process.execPath, [...flags, '-e', code], { encoding: 'utf8' })).toBe('true\ntrue\n');
});
