import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/**
 * Where every core has a worker, a worker collects its short-lived garbage alone: otherwise each of thousands of
 * collections waits for threads of the engine that have no core to run on. For a process of our own only, since it
 * holds for the whole of it; before the workers start.
 */
export function collectAlone(workers: number = availableParallelism()): void {
  if (workers >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge');
}
