import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { expect, onTestFinished, test } from 'vitest';
import { readManifest } from '../../src/batch/index.ts';
import { enqueueArchive, finishArchive, runWorker, waitForArchive } from '../../src/queue/index.ts';
import { jsonLines, tableLines, temporaryFolder } from '../batch/archive.ts';
import { built, khabar } from '../built.ts';

const redis = process.env['KHABAR_REDIS'] ?? '';
const withRedis = test.skipIf(redis === '');
const why = redis === '' ? ' (skipped: KHABAR_REDIS names no Redis)' : '';

interface Place {
  readonly folder: string;
  readonly source: string;
  readonly options: { readonly redis: string; readonly queue: string };
}

/** An archive of `count` articles, a folder and a queue of its own. */
function place(count: number): Place {
  const top = temporaryFolder();
  const source = path.join(top, 'news.jsonl');
  writeFileSync(source, jsonLines(count));
  const queue = `test-${path.basename(top)}`;
  onTestFinished(async () => {
    const connection = new Redis(redis);
    for (const name of [queue, `${queue}-dead`]) {
      const jobs = new Queue(name, { connection });
      await jobs.obliterate({ force: true });
      await jobs.close();
    }
    connection.disconnect();
  });
  return { folder: path.join(top, 'out'), source, options: { redis, queue } };
}

/** Ids in the tables of all shards. */
function ids(folder: string, shards: number): string[] {
  return Array.from({ length: shards }, (_, index) => `shard-${String(index).padStart(5, '0')}`).flatMap(name =>
    ['articles', 'errors'].flatMap(table => tableLines(path.join(folder, name), table).map(row => String(row['id']))),
  );
}

function everyId(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `a${index}`);
}

withRedis(
  `two workers, one killed in the middle of a job: every article exactly once${why}`,
  { timeout: 90_000 },
  async () => {
    const count = 600;
    const { folder, source, options } = place(count);
    const place_ = ['--out', folder, '--redis', options.redis, '--queue', options.queue];
    expect((await khabar(['enqueue', source, ...place_, '--shards', '4', '--part', '10'])).code).toBe(0);
    const start = (): ChildProcess =>
      spawn(process.execPath, [built('cli.js'), 'worker', ...place_, '--workers', '1', '--lock', '1', '--drain'], {
        stdio: 'ignore',
      });
    const [victim, other] = [start(), start()];
    const ended = new Promise(resolve => other.on('exit', resolve));
    const journal = path.join(folder, 'shard-00000', 'journal.jsonl');
    // The first shard is begun and not finished; its worker is the one to die.
    while (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length < 4) await wait(10);
    victim.kill('SIGKILL');
    expect(existsSync(path.join(folder, 'shard-00000', 'manifest.json'))).toBe(false);
    expect(await ended).toBe(0);
    expect(ids(folder, 4).sort()).toEqual(everyId(count).sort());
    expect((await readManifest(folder))?.counts).toEqual({ articles: count, errors: 0, parts: 60 });
  },
);

withRedis(`the numbers of the articles are those of the whole archive${why}`, async () => {
  const { folder, source, options } = place(10);
  expect(await enqueueArchive(source, folder, { ...options, shards: 3 })).toEqual({ shards: 3, added: 3 });
  expect(await runWorker(folder, { ...options, workers: 0, drain: true })).toBe(3);
  expect(tableLines(path.join(folder, 'shard-00001'), 'articles').map(row => [row['article'], row['id']])).toEqual([
    [4, 'a4'],
    [5, 'a5'],
    [6, 'a6'],
    [7, 'a7'],
  ]);
  expect((await waitForArchive(folder, options)).counts.articles).toBe(10);
});

withRedis(`to enqueue again adds only what is not finished${why}`, async () => {
  const { folder, source, options } = place(9);
  const split = { ...options, shards: 3 };
  await enqueueArchive(source, folder, split);
  expect(await enqueueArchive(source, folder, split)).toEqual({ shards: 3, added: 0 });
  await runWorker(folder, { ...options, workers: 0, drain: true });
  expect(await enqueueArchive(source, folder, split)).toEqual({ shards: 3, added: 0 });
  await expect(enqueueArchive(source, folder, { ...split, format: 'csv' })).rejects.toMatchObject({
    code: 'OPTION_INVALID',
  });
});

withRedis(
  `a shard that cannot be read is tried again, then given up and put aside; the others are done${why}`,
  async () => {
    const { folder, source, options } = place(9);
    await enqueueArchive(source, folder, { ...options, shards: 3, attempts: 2 });
    writeFileSync(path.join(folder, 'shard-00001'), 'a file in the place of the folder');
    const failures: string[] = [];
    await runWorker(folder, {
      ...options,
      workers: 0,
      drain: true,
      onFailure: (shard, _, givenUp) => failures.push(`${shard} ${givenUp}`),
    });
    expect(failures).toEqual(['shard-00001 false', 'shard-00001 true']);
    await expect(waitForArchive(folder, options)).rejects.toMatchObject({
      code: 'QUEUE_FAILED',
      message: /given up: shard-00001/,
    });
    const connection = new Redis(redis);
    const dead = new Queue(`${options.queue}-dead`, { connection });
    expect((await dead.getJobs()).map(job => (job.data as { shard: { name: string } }).shard.name)).toEqual([
      'shard-00001',
    ]);
    await dead.close();
    connection.disconnect();
  },
);

withRedis(`a job that leads out of the folder is refused${why}`, async () => {
  const { folder, options } = place(1);
  const connection = new Redis(redis);
  const jobs = new Queue(options.queue, { connection });
  await jobs.add('shard', {
    shard: { name: '../elsewhere', file: '../news.jsonl', first: 0, articles: 1 },
    options: {},
  });
  await jobs.close();
  connection.disconnect();
  const reasons: string[] = [];
  await runWorker(folder, {
    ...options,
    workers: 0,
    drain: true,
    onFailure: (_, error) => reasons.push(error.message),
  });
  expect(reasons).toEqual([expect.stringContaining('leads out of')]);
  expect(existsSync(path.join(folder, '..', 'elsewhere'))).toBe(false);
});

withRedis(`pages and rows become lines of the shard files${why}`, async () => {
  const { folder, options } = place(0);
  const csv = path.join(folder, '..', 'rows.csv');
  writeFileSync(csv, 'id,text\n1,भोपाल\n2\n');
  await enqueueArchive(csv, folder, { ...options, shards: 1 });
  const lines = gunzipSync(readFileSync(path.join(folder, 'shards', 'shard-00000.jsonl.gz')))
    .toString()
    .trimEnd()
    .split('\n');
  expect(lines.map(line => JSON.parse(line) as unknown)).toEqual([
    { id: '1', text: 'भोपाल' },
    { error: { code: 'ROW_INVALID', message: 'rows.csv:3: 1 cells under 2 columns' } },
  ]);
});

test('a plan of shards that leads elsewhere, or is broken, is refused', async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'shards'));
  const plan = path.join(folder, 'shards', 'shards.json');
  writeFileSync(plan, JSON.stringify({ khabar: '0', source: { name: 'x' }, options: {}, shards: [{ name: '../x' }] }));
  await expect(finishArchive(folder)).rejects.toMatchObject({ code: 'SOURCE_INVALID', message: /leads out of/ });
  writeFileSync(plan, '{"khabar":');
  await expect(finishArchive(folder)).rejects.toMatchObject({ code: 'SOURCE_INVALID', message: /shards\.json: / });
});

test('a Redis that does not answer is named, without its password', async () => {
  await expect(runWorker(temporaryFolder(), { redis: 'redis://user:secret@127.0.0.1:1' })).rejects.toMatchObject({
    code: 'QUEUE_FAILED',
    message: expect.stringMatching(/^redis:\/\/127\.0\.0\.1:1: .*ECONNREFUSED/),
  });
});
