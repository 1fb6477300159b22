import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** By so much, in percent, a heap may grow between two collections of all its garbage: an archive's articles leave nothing behind. */
const GROWTH = 15;

/**
 * Where every core has a worker, a worker collects its short-lived garbage alone: otherwise each of thousands of
 * collections waits for threads of the engine that have no core to run on. For a process of our own only, since it
 * holds for the whole of it; before the workers start. Heaps are kept small besides.
 */
export function collectAlone(workers: number = availableParallelism()): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  if (workers >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge');
}
