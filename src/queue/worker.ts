import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from 'bullmq';
import type { RunningOptions } from '../batch/options.ts';
import { pathInside } from '../batch/source/folder.ts';
import { openSource } from '../batch/source/open.ts';
import { type ArchiveProgress, writeArchive } from '../batch/write-archive.ts';
import { KhabarError } from '../error.ts';
import type { ShardJob } from './enqueue.ts';
import { finishArchive } from './finish.ts';
import { connect, type QueueOptions } from './redis.ts';

export interface WorkerOptions extends QueueOptions, RunningOptions {
  /** A worker not heard of for so long is taken for dead, and its shard goes to another. Default 30. */
  readonly lockSeconds?: number;
  /** Ends when the queue is empty, the shards of other workers included; otherwise waits for more. */
  readonly drain?: boolean;
  readonly onProgress?: (shard: string, progress: ArchiveProgress) => void;
  readonly onFailure?: (shard: string, error: Error, givenUp: boolean) => void;
}

/** How often a shard may lose its worker. */
const MAX_DEATHS = 10;
const JSON_ESCAPES = 2;

/**
 * Works through shards from the queue until the signal comes, or with `drain` until the queue is empty.
 * Files are read and written only below `folder`. A shard that another worker began goes on where that stopped.
 * Progress is told to the queue, too. Resolves with the number of shards done.
 */
export async function runWorker(folder: string, options: WorkerOptions): Promise<number> {
  const { connection, Queue, Worker, name } = await connect(options);
  const { lockSeconds = 30, signal, drain = false } = options;
  const jobs = new Queue<ShardJob>(name, { connection });
  const dead = new Queue(`${name}-dead`, { connection });
  let done = 0;
  const putAside: Promise<unknown>[] = [];
  const worker = new Worker<ShardJob>(name, job => performShard(job, folder, options), {
    connection,
    lockDuration: lockSeconds * 1000,
    stalledInterval: lockSeconds * 1000,
    maxStalledCount: MAX_DEATHS,
  });
  worker.on('completed', () => {
    done += 1;
  });
  worker.on('error', () => undefined);
  worker.on('failed', (job, error) => {
    if (!job) return;
    const givenUp = job.attemptsMade >= (job.opts.attempts ?? 1);
    options.onFailure?.(job.data.shard.name, error, givenUp);
    if (!givenUp) return;
    const reason = error.message;
    putAside.push(dead.add('shard', { ...job.data, reason }, { jobId: `dead-${job.id}` }).catch(() => undefined));
  });
  try {
    await (drain ? untilEmpty(jobs, signal) : untilAborted(signal));
  } finally {
    await worker.close();
    await Promise.all(putAside);
    await jobs.close();
    await dead.close();
    connection.disconnect();
  }
  return done;
}

async function performShard(job: Job<ShardJob>, folder: string, options: WorkerOptions): Promise<ArchiveProgress> {
  const { shard, options: reading } = job.data;
  if (typeof shard?.name !== 'string' || typeof shard.file !== 'string' || !Number.isSafeInteger(shard.first)) {
    throw new KhabarError('SOURCE_INVALID', 'the job names no shard');
  }
  const output = pathInside(folder, shard.name);
  const source = await openSource(pathInside(folder, shard.file), 'jsonl');
  const { workers, workerUrl, signal } = options;
  const { maxArticleBytes } = reading;
  let last: ArchiveProgress | undefined;
  await writeArchive(source, output, {
    ...reading,
    // What was within the limit may be longer as JSON.
    ...(maxArticleBytes === undefined ? {} : { maxArticleBytes: maxArticleBytes * JSON_ESCAPES }),
    ...(workers === undefined ? {} : { workers }),
    ...(workerUrl === undefined ? {} : { workerUrl }),
    ...(signal === undefined ? {} : { signal }),
    first: shard.first,
    resume: true,
    onProgress: progress => {
      last = progress;
      options.onProgress?.(shard.name, progress);
      void job.updateProgress({ ...progress }).catch(() => undefined);
    },
  });
  await finishArchive(folder);
  return last ?? { articles: 0, errors: 0, parts: 0, bytes: 0 };
}

async function untilAborted(signal: AbortSignal | undefined): Promise<void> {
  if (signal?.aborted) return;
  await new Promise<void>(resolve => signal?.addEventListener('abort', () => resolve(), { once: true }));
}

async function untilEmpty(
  jobs: { getJobCounts(...types: string[]): Promise<Record<string, number>> },
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let left = 1; left > 0 && !signal?.aborted; ) {
    // The signal ends the wait early; the loop sees it.
    await wait(200, undefined, signal ? { signal } : {}).catch(() => undefined);
    const counts = await jobs.getJobCounts('waiting', 'active', 'delayed', 'prioritized', 'paused');
    left = Object.values(counts).reduce((sum, count) => sum + count, 0);
  }
}
