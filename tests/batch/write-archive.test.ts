import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import {
  COLUMNS,
  type Manifest,
  TABLE_FORMATS,
  type TableFormat,
  type WriteOptions,
  writeArchive,
} from '../../src/batch/index.ts';
import { built } from '../built.ts';
import { jsonLines, snapshot, tableLines, temporaryFolder } from './archive.ts';

/** Writes 50 articles, the last of them broken, in parts of 20. */
async function write(folder: string, options: WriteOptions = {}): Promise<Manifest> {
  const source = path.join(folder, '..', `${path.basename(folder)}.jsonl`);
  writeFileSync(source, `${jsonLines(49)}{"id":"a49"}\n`);
  const running = { workers: 0, partArticles: 20, ...options };
  return writeArchive(source, folder, running).finally(() => rmSync(source));
}

/** The same name in two places, since the name of the source is part of what a manifest says. */
function twoFolders(): [string, string] {
  return [path.join(temporaryFolder(), 'out'), path.join(temporaryFolder(), 'out')];
}

test('articles and errors are all articles of the source; rows join by number and id', async () => {
  const [folder] = twoFolders();
  const { counts, tables } = await write(folder);
  expect(counts).toEqual({ articles: 49, errors: 1, parts: 3 });
  expect(tables.articles.rows).toBe(49);
  const articles = tableLines(folder, 'articles');
  expect(articles[7]).toMatchObject({ article: 7, id: 'a7', source: 'out.jsonl:8', published_at: '2024-04-01' });
  expect(tableLines(folder, 'errors')).toEqual([
    {
      article: 49,
      id: 'a49',
      source: 'out.jsonl:50',
      code: 'TEXT_MISSING',
      message: 'no string «text» among the fields id',
    },
  ]);
  const places = tableLines(folder, 'entities').filter(row => row['article'] === 7 && row['type'] === 'place');
  expect(places[0]).toMatchObject({ id: 'a7', text: 'लखनऊ', name: 'लखनऊ', start: 0, end: 4 });
});

test.each(TABLE_FORMATS)('%s: the same rows, under the documented columns', async format => {
  const [folder] = twoFolders();
  const { tables } = await write(folder, { format });
  for (const table of ['articles', 'entities', 'errors'] as const) {
    const rows = (
      await Promise.all(tables[table].files.map(({ file }) => readRows(path.join(folder, file), format)))
    ).flat();
    expect(rows.length, table).toBe(tables[table].rows);
    const known = COLUMNS[table].map(column => column.name);
    const names = Object.keys(rows[0]!);
    if (format.startsWith('jsonl')) expect(known).toEqual(expect.arrayContaining(names));
    else expect(names).toEqual(known);
  }
});

async function readRows(file: string, format: TableFormat): Promise<Record<string, unknown>[]> {
  if (format === 'parquet') return parquetReadObjects({ file: await asyncBufferFromFile(file) });
  const bytes = readFileSync(file);
  const lines = (format.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').slice(0, -1);
  if (format.startsWith('jsonl')) return lines.map(line => JSON.parse(line) as Record<string, unknown>);
  const names = lines[0]!.split(',');
  return lines.slice(1).map(line => Object.fromEntries(names.map((name, index) => [name, line.split(',')[index]])));
}

test('the number of workers leaves no trace in the bytes', async () => {
  const [none] = twoFolders();
  await write(none, { partArticles: 5 });
  for (const workers of [1, 2, 4]) {
    const [some] = twoFolders();
    await write(some, { partArticles: 5, workers, workerUrl: `file://${built('worker.js')}` });
    expect(snapshot(some), `${workers} workers`).toEqual(snapshot(none));
  }
});

test('a stop by a signal, then resume: the bytes of a run without a stop', async () => {
  const [stopped, whole] = twoFolders();
  const controller = new AbortController();
  const onProgress = ({ parts }: { parts: number }): void => {
    if (parts === 1) controller.abort();
  };
  await expect(write(stopped, { signal: controller.signal, onProgress })).rejects.toMatchObject({ name: 'AbortError' });
  expect(existsSync(path.join(stopped, 'manifest.json'))).toBe(false);
  await write(stopped, { resume: true });
  await write(whole);
  expect(snapshot(stopped)).toEqual(snapshot(whole));
});

test.each<TableFormat>(['jsonl', 'csv.gz', 'parquet'])('%s: what a crash leaves behind is mended', async format => {
  const [crashed, whole] = twoFolders();
  await write(whole, { format });
  for (const damage of [
    () => appendFileSync(path.join(crashed, 'journal.jsonl'), '{"part":3,"fir'),
    () => writeFileSync(path.join(crashed, 'entities', `part-00007.${format}.beef.tmp`), 'half'),
    () => truncateSync(path.join(crashed, 'entities', `part-00001.${format}`), 10),
    () => rmSync(path.join(crashed, 'articles', `part-00000.${format}`)),
    () => truncateSync(path.join(crashed, 'journal.jsonl'), 20),
    () => writeFileSync(path.join(crashed, 'manifest.json.4711.tmp'), 'half'),
    () => writeFileSync(path.join(crashed, 'journal.jsonl.4711.tmp'), 'half'),
    () => appendFileSync(path.join(crashed, 'journal.jsonl'), '{"part":3,"articles":7}\n'),
  ]) {
    rmSync(crashed, { recursive: true, force: true });
    await write(crashed, { format });
    rmSync(path.join(crashed, 'manifest.json'));
    damage();
    await write(crashed, { format, resume: true });
    expect(snapshot(crashed)).toEqual(snapshot(whole));
  }
});

test('a journal whose files lie elsewhere is refused, and nothing is touched', async () => {
  const [folder] = twoFolders();
  await write(folder);
  const journal = path.join(folder, 'journal.jsonl');
  const outside = path.join(folder, '..', 'part-00002.jsonl');
  writeFileSync(outside, 'not ours');
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('articles/part-00002', '../part-00002'));
  const before = snapshot(folder);
  await expect(write(folder, { resume: true })).rejects.toMatchObject({
    code: 'SOURCE_INVALID',
    message: expect.stringContaining('«../part-00002.jsonl» leads out of'),
  });
  expect(snapshot(folder)).toEqual(before);
  expect(readFileSync(outside, 'utf8')).toBe('not ours');
});

test('resume on a finished archive changes nothing', async () => {
  const [folder] = twoFolders();
  const manifest = await write(folder);
  const before = snapshot(folder);
  expect(await write(folder, { resume: true })).toEqual(manifest);
  expect(snapshot(folder)).toEqual(before);
});

test('an archive is not overwritten, nor resumed with other options', async () => {
  const [folder] = twoFolders();
  await write(folder);
  await expect(write(folder)).rejects.toMatchObject({ code: 'OPTION_INVALID', message: /holds an archive already/ });
  for (const other of [{ format: 'csv' }, { partArticles: 10 }, { publishedAt: '2024-01-01' }] as WriteOptions[]) {
    await expect(write(folder, { ...other, resume: true })).rejects.toThrow(/begun with another options/);
  }
  expect(readdirSync(path.join(folder, 'articles'))).toHaveLength(3);
});

test('a sum of sizes and hashes stands in the manifest, and no day or path', async () => {
  const [folder] = twoFolders();
  const { tables } = await write(folder);
  const files = snapshot(folder);
  for (const { file, sha256 } of Object.values(tables).flatMap(table => table.files)) expect(files[file]).toBe(sha256);
  const manifest = readFileSync(path.join(folder, 'manifest.json'), 'utf8');
  expect(manifest).not.toContain(path.dirname(folder));
});
