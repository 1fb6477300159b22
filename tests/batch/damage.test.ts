import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readManifest } from '../../src/batch/index.ts';
import { khabar } from '../built.ts';
import { jsonLines, tableLines, temporaryFolder } from './archive.ts';

const COUNT = 40;
const wholeLines = jsonLines(COUNT);

/** Runs the command on a damaged source beside a sound one. */
async function run(
  name: string,
  bytes: string | Uint8Array,
): Promise<{ code: number | null; err: string; out: string }> {
  const top = temporaryFolder();
  writeFileSync(path.join(top, name), bytes);
  writeFileSync(path.join(top, 'sound.jsonl'), jsonLines(2, 1000));
  const out = path.join(top, 'out');
  const sources = [path.join(top, name), path.join(top, 'sound.jsonl')];
  const { code, err } = await khabar(['batch', ...sources, '--out', out, '--workers', '1']);
  return { code, err, out };
}

/** Ids of the articles that came through, in order. */
function ids(out: string): unknown[] {
  return tableLines(out, 'articles').map(row => row['id']);
}

const lettersTo = (count: number): string[] => Array.from({ length: count }, (_, index) => `a${index}`);
const SOUND = ['a1000', 'a1001'];

test('gzip that breaks off: all whole lines in front of it, one error that says so, and the next file', async () => {
  const { code, err, out } = await run('news.jsonl.gz', gzipSync(wholeLines).subarray(0, -40));
  expect(code).toBe(3);
  expect(err).toMatch(/1 in the errors table/);
  const found = ids(out);
  expect(found.slice(-2)).toEqual(SOUND);
  expect(found.slice(0, -2)).toEqual(lettersTo(found.length - 2));
  expect(found.length).toBeGreaterThan(COUNT / 2);
  expect(tableLines(out, 'errors')).toMatchObject([
    {
      source: 'news.jsonl.gz',
      code: 'SOURCE_BROKEN',
      message: expect.stringMatching(
        /^corrupt gzip data after \d+ bytes of text: .*; the rest of the file is not read$/,
      ),
    },
  ]);
});

test('gzip with a wrong check sum at its end: every article, and the error', async () => {
  const bytes = gzipSync(wholeLines);
  bytes[bytes.length - 6]! ^= 0xff;
  const { code, out } = await run('news.jsonl.gz', bytes);
  expect(code).toBe(3);
  expect(ids(out)).toEqual([...lettersTo(COUNT), ...SOUND]);
  expect(tableLines(out, 'errors')).toMatchObject([{ source: 'news.jsonl.gz', code: 'SOURCE_BROKEN' }]);
});

test('gzip with a wrong byte inside: every whole line in front of it', async () => {
  // Stored blocks tell where a byte of the text lies: behind a header of 10 bytes, each block behind 5 of its own.
  const lines = jsonLines(400);
  const bytes = gzipSync(lines, { level: 0 });
  const first = bytes.readUInt16LE(11);
  const INVALID_BLOCK = 0x07;
  bytes[10 + 5 + first] = INVALID_BLOCK;
  const { code, out } = await run('news.jsonl.gz', bytes);
  expect(code).toBe(3);
  const whole = Buffer.from(lines).subarray(0, first).toString().split('\n').length - 1;
  expect(whole).toBeGreaterThan(100);
  expect(ids(out)).toEqual([...lettersTo(whole), ...SOUND]);
  expect(tableLines(out, 'errors')).toMatchObject([
    { code: 'SOURCE_BROKEN', message: expect.stringContaining(`after ${first} bytes of text`) },
  ]);
});

test('JSON cut off in its last line, and in one between: the line is named, all others stand', async () => {
  const lines = wholeLines.trimEnd().split('\n');
  lines[3] = lines[3]!.slice(0, 50);
  const { code, out } = await run('news.jsonl', lines.join('\n').slice(0, -30));
  expect(code).toBe(3);
  expect(ids(out)).toEqual([...lettersTo(COUNT - 1).filter(id => id !== 'a3'), ...SOUND]);
  const message = expect.stringMatching(/^the line is not JSON: it breaks /);
  expect(tableLines(out, 'errors')).toMatchObject([
    { article: 3, source: 'news.jsonl:4', code: 'JSON_INVALID', message },
    { article: COUNT - 1, source: `news.jsonl:${COUNT}`, code: 'JSON_INVALID', message },
  ]);
});

test('a table without the column of the text is a wrong call that names the columns; the right one may follow', async () => {
  const { code, err, out } = await run('news.csv', 'id,body\n1,भोपाल\n');
  expect(code).toBe(2);
  expect(err).toBe('khabar batch: news.csv: there is no column «text», only id, body\n');
  expect(await readManifest(out)).toBeUndefined();
  const again = ['batch', path.join(out, '..', 'news.csv'), '--out', out, '--workers', '0', '--text', 'body'];
  expect((await khabar(again)).code).toBe(0);
  expect(ids(out)).toEqual(['1']);
});
