export {
  type EnqueueOptions,
  enqueueArchive,
  type QueueProgress,
  type ShardJob,
  waitForArchive,
} from './enqueue.ts';
export { finishArchive } from './finish.ts';
export type { QueueOptions } from './redis.ts';
export type { Shard, ShardOptions, ShardPlan } from './split.ts';
export { runWorker, type WorkerOptions } from './worker.ts';
