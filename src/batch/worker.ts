import Tinypool from 'tinypool';
import type { Reading } from './options.ts';
import { createWorker, type Task, type Worker } from './work.ts';

let worker: Worker | undefined;

/** What a thread answers: errors lose their class and code between threads, so they go as data. */
export type Answer =
  | { readonly value: unknown }
  | { readonly failure: { readonly code?: string; readonly message: string } };

/** The entry of a worker thread. */
export default async function perform({ batch, part }: Task): Promise<Answer> {
  try {
    worker ??= createWorker(Tinypool.workerData as Reading);
    return { value: part ? await worker.part(batch, part) : await worker.documents(batch) };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return { failure: { message, ...(code === undefined ? {} : { code }) } };
  }
}
