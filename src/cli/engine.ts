import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** By so much, in percent, a heap may grow between two collections of all its garbage: an archive's articles leave nothing behind. */
const GROWTH = 60;
/** So many bytes of code at most are drawn into one function when it is compiled. */
const INLINED = 300;
/** What a function has to do before it is compiled for speed, as V8 11 (Node 20) counts it; later ones count otherwise. */
const BUDGET = 200_000;

/**
 * Readies the engine for many articles: every worker compiles the whole library for itself, so that less is compiled, and
 * less at once; heaps are kept small. Where every core has a worker, a worker collects its short-lived garbage alone:
 * otherwise each of thousands of collections waits for threads of the engine that have no core to run on. For a process of
 * our own only, since it holds for the whole of it; before the workers start.
 */
export function tuneEngine(workers: number = availableParallelism()): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  // Else the engine puts what it saw live long once, like the words of the first articles, among the old ever after.
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  if (workers >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge');
}
