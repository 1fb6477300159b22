import { KhabarError, type KhabarErrorCode } from '../error.ts';
import type { ArchiveResult } from './article.ts';
import { type Reading, type RunningOptions, workerCount } from './options.ts';
import type { Batch } from './pack.ts';
import type { PartOrder, PartReceipt } from './part/write-part.ts';
import type { Task, Worker } from './work.ts';
import type { Answer } from './worker.ts';

/** Workers that take batches. */
export interface Pool extends Worker {
  /** How many batches keep all of them busy. */
  readonly limit: number;
  close(): Promise<void>;
}

/** A heap that an article within the limits does not fill; without a bound, V8 lets garbage grow. */
const HEAP_MB = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/** Starts the threads; with no workers, all is done in the calling thread. */
export async function createPool(reading: Reading, options: RunningOptions): Promise<Pool> {
  const workers = workerCount(options.workers);
  if (workers === 0) {
    // Only here: with threads, the calling one has no need of the lexicons.
    const { createWorker } = await import('./work.ts');
    return { ...createWorker(reading), limit: 1, close: async () => undefined };
  }
  const { default: Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: String(options.workerUrl ?? new URL('./worker.js', import.meta.url)),
    minThreads: workers,
    maxThreads: workers,
    workerData: reading,
    resourceLimits: HEAP_MB,
    // `node --input-type=module -e …` says so of its own code; a worker's file takes it amiss.
    ...(process.execArgv.some(flag => flag.startsWith('--input-type')) ? { execArgv: [] } : {}),
    isolateWorkers: false,
  });
  const run = async (task: Task): Promise<unknown> => {
    let answer: Answer;
    try {
      answer = await pool.run(task, { transferList: [task.batch.bytes.buffer as ArrayBuffer] });
    } catch (cause) {
      throw new KhabarError('WORKER_FAILED', crashMessage(cause as NodeJS.ErrnoException), { cause });
    }
    if ('value' in answer) return answer.value;
    throw new KhabarError((answer.failure.code ?? 'WORKER_FAILED') as KhabarErrorCode, answer.failure.message);
  };
  return {
    // One more for each than it works on, so that none waits for the reader.
    limit: workers * 2,
    documents: batch => run({ batch }) as Promise<ArchiveResult[]>,
    part: (batch: Batch, part: PartOrder) => run({ batch, part }) as Promise<PartReceipt>,
    close: () => pool.destroy(),
  };
}

function crashMessage({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'a worker ran out of memory: lower the largest article or the size of a part'
    : `a worker ended: ${message}`;
}
