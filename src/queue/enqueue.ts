import { setTimeout as wait } from 'node:timers/promises';
import { type ArchiveInput, sourceOf } from '../batch/analyze-archive.ts';
import { wholeNumber } from '../batch/options.ts';
import type { Manifest } from '../batch/part/manifest.ts';
import { KhabarError } from '../error.ts';
import { finishArchive, unfinished } from './finish.ts';
import { connect, type QueueOptions } from './redis.ts';
import { readPlan, type Shard, type ShardOptions, splitSource } from './split.ts';

/** What a job in the queue says; paths are below the folder that every worker is given. */
export interface ShardJob {
  readonly shard: Shard;
  readonly options: ShardOptions;
}

export interface EnqueueOptions extends QueueOptions, ShardOptions {
  /** How many pieces; a few for each worker. Default 16. */
  readonly shards?: number;
  /** A shard that fails this often is given up and put on the dead-letter queue. Default 5. */
  readonly attempts?: number;
}

/** Wait before the second attempt, in milliseconds; doubles with each further one. */
const BACK_OFF = 1000;

/**
 * Splits an archive into shard files below `folder`, which all workers must see, and puts a job a shard on the queue.
 * Doing it again adds only what is not finished. Throws `KhabarError`.
 */
export async function enqueueArchive(
  input: ArchiveInput,
  folder: string,
  { redis, queue, shards = 16, attempts = 5, ...options }: EnqueueOptions,
): Promise<{ readonly shards: number; readonly added: number }> {
  const { connection, Queue, name } = await connect({ redis, ...(queue === undefined ? {} : { queue }) });
  const jobs = new Queue<ShardJob>(name, { connection });
  try {
    const source = await sourceOf(input);
    const plan = await splitSource(source, folder, wholeNumber('shards', shards, 1), options);
    const missing = new Set(await unfinished(folder, plan));
    let added = 0;
    for (const shard of plan.shards.filter(one => missing.has(one.name))) {
      const jobId = `${plan.source.name}-${plan.source.fingerprint ?? ''}-${shard.name}`.replaceAll(':', '-');
      const old = await jobs.getJob(jobId);
      if (old && ((await old.isCompleted()) || (await old.isFailed()))) await old.remove();
      else if (old) continue;
      const data: ShardJob = { shard, options };
      await jobs.add('shard', data, {
        jobId,
        attempts: wholeNumber('attempts', attempts, 1),
        backoff: { type: 'exponential', delay: BACK_OFF },
        removeOnComplete: { count: 1000 },
      });
      added += 1;
    }
    return { shards: plan.shards.length, added };
  } finally {
    await jobs.close();
    connection.disconnect();
  }
}

/** Shards that are finished, of all. */
export interface QueueProgress {
  readonly finished: number;
  readonly shards: number;
}

/** Waits until the last shard is finished. Throws `KhabarError` `QUEUE_FAILED` where one was given up. */
export async function waitForArchive(
  folder: string,
  options: QueueOptions & { readonly signal?: AbortSignal; readonly onProgress?: (progress: QueueProgress) => void },
): Promise<Manifest> {
  const plan = await readPlan(folder);
  if (!plan) throw new KhabarError('SOURCE_INVALID', `${folder}: nothing was put on a queue from here`);
  const { connection, Queue, name } = await connect(options);
  const jobs = new Queue<ShardJob>(name, { connection });
  try {
    for (;;) {
      options.signal?.throwIfAborted();
      const left = await unfinished(folder, plan);
      options.onProgress?.({ finished: plan.shards.length - left.length, shards: plan.shards.length });
      if (left.length === 0) return (await finishArchive(folder))!;
      const failed = (await jobs.getFailed()).filter(job => left.includes(job.data.shard.name));
      if (failed.length > 0 && failed.length === left.length) {
        const reasons = failed.map(job => `${job.data.shard.name}: ${job.failedReason}`);
        throw new KhabarError('QUEUE_FAILED', `given up: ${reasons.join('; ')}`);
      }
      await wait(250, undefined, options.signal ? { signal: options.signal } : {});
    }
  } finally {
    await jobs.close();
    connection.disconnect();
  }
}
