import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type FileKind, openSource } from '../../src/batch/index.ts';
import { readingOf } from '../../src/batch/options.ts';
import { pathInside } from '../../src/batch/source/folder.ts';
import { collect, jsonLines, temporaryFolder } from './archive.ts';

async function read(name: string, bytes: string | Uint8Array, options = {}, kind?: FileKind): Promise<string[]> {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  return readPaths(file, options, kind);
}

/** Each article as `where body` or `where CODE`. */
async function readPaths(paths: string | string[], options = {}, kind?: FileKind): Promise<string[]> {
  const source = await openSource(paths, kind);
  const articles = await collect(source.articles(readingOf(options)));
  return articles.map(({ where, bytes, error }) => `${where} ${error?.code ?? Buffer.from(bytes!).toString()}`);
}

test('JSON lines: a line is an article, blank lines are none, the last needs no line end', async () => {
  expect(await read('n.jsonl', '{"a":1}\r\n\n  \n{"b":2}')).toEqual(['n.jsonl:1 {"a":1}\r', 'n.jsonl:4 {"b":2}']);
});

test('a line that is too long is an error, and the next line is read', async () => {
  const lines = `{"text":"${'क'.repeat(60_000)}"}\n{"b":2}\n`;
  expect(await read('n.jsonl', lines, { maxArticleBytes: 1000 })).toEqual([
    'n.jsonl:1 ARTICLE_TOO_LARGE',
    'n.jsonl:2 {"b":2}',
  ]);
});

test('gzip is told by its bytes, not by its name, also with several members', async () => {
  const members = Buffer.concat([gzipSync('{"a":1}\n'), gzipSync('{"b":2}\n')]);
  expect(await read('n.jsonl', members)).toEqual(['n.jsonl:1 {"a":1}', 'n.jsonl:2 {"b":2}']);
});

test('a gzip file that breaks off gives all whole lines in front of the break, then one error', async () => {
  const whole = jsonLines(400);
  const articles = await read('n.jsonl.gz', gzipSync(whole).subarray(0, -2000));
  expect(articles.length).toBeGreaterThan(100);
  expect(articles.at(-1)).toBe('n.jsonl.gz SOURCE_BROKEN');
  const lines = whole.split('\n');
  for (const [index, article] of articles.slice(0, -1).entries())
    expect(article).toBe(`n.jsonl.gz:${index + 1} ${lines[index]}`);
});

test('a gzip file with a wrong byte is an error, and the next file is read', async () => {
  const folder = temporaryFolder();
  const bytes = gzipSync(jsonLines(400));
  bytes[bytes.length >> 1]! ^= 0xff;
  writeFileSync(path.join(folder, 'a.jsonl.gz'), bytes);
  writeFileSync(path.join(folder, 'b.jsonl'), '{"b":2}\n');
  const articles = await readPaths(folder);
  expect(articles.slice(-2)).toEqual(['a.jsonl.gz SOURCE_BROKEN', 'b.jsonl:1 {"b":2}']);
});

test('a gzip file that inflates without measure is refused; how much is an option', async () => {
  const bomb = gzipSync(Buffer.concat([Buffer.alloc(40 << 20, ' '), Buffer.from('\n')]));
  expect(await read('n.jsonl.gz', bomb)).toEqual(['n.jsonl.gz SOURCE_BROKEN']);
  expect(await read('n.jsonl.gz', bomb, { maxInflation: 2000 })).toEqual(['n.jsonl.gz:1 ARTICLE_TOO_LARGE']);
});

test('CSV: columns by name, quotes, commas and line ends within quotes, CRLF', async () => {
  const rows = 'id,headline,text\r\n7,x,"पहला ""शब्द"",\nदूसरा"\r\n8,y,तीसरा\r\n';
  expect(await read('n.csv', rows)).toEqual([
    'n.csv:2 {"id":"7","text":"पहला \\"शब्द\\",\\nदूसरा"}',
    'n.csv:4 {"id":"8","text":"तीसरा"}',
  ]);
  expect(await read('n.csv', rows, { fields: { text: 'headline' } })).toEqual([
    'n.csv:2 {"id":"7","headline":"x"}',
    'n.csv:4 {"id":"8","headline":"y"}',
  ]);
});

test('CSV: rows with cells too many or too few, or too large, are errors of their own', async () => {
  const rows = `id,text\n1,a,b\n2\n3,${'c'.repeat(300)}\n4,d\n`;
  expect(await read('n.csv', rows, { maxArticleBytes: 200 })).toEqual([
    'n.csv:2 ROW_INVALID',
    'n.csv:3 ROW_INVALID',
    'n.csv:4 ARTICLE_TOO_LARGE',
    'n.csv:5 {"id":"4","text":"d"}',
  ]);
});

test('CSV: without the column of the text nothing is read, and the columns are named', async () => {
  await expect(read('n.csv', 'id,body\n1,क\n')).rejects.toMatchObject({
    code: 'SOURCE_INVALID',
    message: 'n.csv: there is no column «text», only id, body',
  });
});

test('CSV: a column asked for by name must be there; those of the defaults need not', async () => {
  expect(await read('n.csv', 'text\nक\n')).toEqual(['n.csv:2 {"text":"क"}']);
  for (const fields of [{ id: 'key' }, { publishedAt: 'day' }]) {
    await expect(read('n.csv', 'id,text\n1,क\n', { fields })).rejects.toMatchObject({
      code: 'SOURCE_INVALID',
      message: expect.stringMatching(/^n\.csv: there is no column «(?:key|day)», only id, text$/),
    });
  }
});

test('CSV: the columns of every file are checked before the first article', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'a.csv'), 'id,text\n1,क\n');
  writeFileSync(path.join(folder, 'b.csv.gz'), gzipSync('id,body\n1,क\n'));
  const source = await openSource(folder);
  const articles = source.articles(readingOf({}))[Symbol.asyncIterator]();
  await expect(articles.next()).rejects.toMatchObject({
    message: 'b.csv.gz: there is no column «text», only id, body',
  });
});

test('CSV: a quote that is never closed is one error', async () => {
  expect(await read('n.csv', 'id,text\n1,क\n2,"ख\n3,ग\n')).toEqual([
    'n.csv:2 {"id":"1","text":"क"}',
    'n.csv SOURCE_BROKEN',
  ]);
});

test('a folder is read in the order of the names; other files and links that lead out are left alone', async () => {
  const outside = temporaryFolder();
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'b'));
  writeFileSync(path.join(folder, 'b', '1.txt'), 'एक');
  writeFileSync(path.join(folder, 'c.html'), '<p>दो');
  writeFileSync(path.join(folder, 'a.png'), '');
  symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'd.txt'));
  expect(await readPaths(folder)).toEqual(['b/1.txt एक', 'c.html <p>दो']);
});

test('what is not there, holds nothing, or does not tell what it is, is a bad call', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'x.bin'), '');
  for (const name of ['nothing.jsonl', '', 'x.bin']) {
    await expect(openSource(path.join(folder, name))).rejects.toMatchObject({ code: 'SOURCE_INVALID' });
  }
  expect(await readPaths(path.join(folder, 'x.bin'), {}, 'text')).toEqual(['x.bin ']);
});

test('a name from elsewhere stays in its folder', () => {
  expect(pathInside('/data', 'a/../b.jsonl')).toBe('/data/b.jsonl');
  for (const name of ['../b', 'a/../../b', '/etc/passwd', '', '.', 'a\0b']) {
    expect(() => pathInside('/data', name), name).toThrow(/leads out of/);
  }
});
