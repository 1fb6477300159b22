import type { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { KhabarError } from '../error.ts';

/** Where the queue is. */
export interface QueueOptions {
  /** `redis://host:port`, with user, password and number of the database where there are any. */
  readonly redis: string;
  /** Name of the queue. Default `khabar`; shards given up go to the same name with `-dead`. */
  readonly queue?: string;
}

export interface QueueParts {
  readonly connection: Redis;
  readonly Queue: typeof Queue;
  readonly Worker: typeof Worker;
  readonly name: string;
}

/**
 * Connects. Throws `KhabarError` `OPTION_INVALID` where BullMQ is not installed or the name is none,
 * `QUEUE_FAILED` where nobody answers.
 */
export async function connect({ redis, queue = 'khabar' }: QueueOptions): Promise<QueueParts> {
  if (!/^[\w.-]{1,100}$/.test(queue)) throw new KhabarError('OPTION_INVALID', `queue: «${queue}» is no name`);
  const { Queue, Worker } = await installed('bullmq', () => import('bullmq'));
  const { Redis } = await installed('ioredis', () => import('ioredis'));
  const probe = new Redis(redis, { lazyConnect: true, connectTimeout: 5000, retryStrategy: () => null });
  let fault: Error | undefined;
  probe.on('error', error => {
    fault ??= error;
  });
  try {
    await probe.connect();
  } catch (cause) {
    const { message } = fault ?? (cause as Error);
    throw new KhabarError('QUEUE_FAILED', `${withoutSecret(redis)}: ${message}`, { cause });
  } finally {
    probe.disconnect();
  }
  const connection = new Redis(redis, { maxRetriesPerRequest: null });
  // Commands wait until the connection is back; without a listener the process would end.
  connection.on('error', () => undefined);
  return { connection, Queue, Worker, name: queue };
}

async function installed<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new KhabarError('OPTION_INVALID', `the queue needs ${name}: npm install bullmq ioredis`, { cause });
  }
}

function withoutSecret(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}
