import { seededRandom, shuffled } from './random.ts';

export interface Fitting {
  readonly rounds: number;
  /** Features seen in fewer examples or options are left out. */
  readonly leastSeen: number;
  /** Strength of the pull of every weight towards zero. */
  readonly decay: number;
  /** Weights are kept as integers of this part of one. */
  readonly scale: number;
}

/** The features that are seen often enough, numbered. */
export function indexFeatures(lists: Iterable<readonly string[]>, leastSeen: number): Map<string, number> {
  const seen = new Map<string, number>();
  for (const features of lists)
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= leastSeen).map(([feature]) => feature);
  return new Map(names.map((feature, index) => [feature, index]));
}

/** The numbers of the features that have one, each once. */
export function numbersOf(features: readonly string[], indexes: ReadonlyMap<string, number>): number[] {
  return [...new Set(features)].flatMap(feature => indexes.get(feature) ?? []);
}

/** Moves one weight against its share in the error. */
export type Step = (cell: number, error: number) => void;

/**
 * Weights by AdaGrad from `count` examples in seeded orders. `visit` is given an example's index, the weights as they are and
 * what moves them.
 */
export function averagedWeights(
  size: number,
  count: number,
  { rounds, decay }: Fitting,
  visit: (example: number, weights: Float64Array, step: Step) => void,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1);
  const step: Step = (cell, error) => {
    const slope = error + decay * weights[cell]!;
    squares[cell]! += slope * slope;
    weights[cell]! -= (0.2 * slope) / Math.sqrt(squares[cell]!);
  };
  // The mean of the later rounds hangs less on the order of the examples than the last one.
  const averaged = Math.ceil(rounds / 2);
  const sums = new Float64Array(size);
  const random = seededRandom(11);
  const order = Array.from({ length: count }, (_, at) => at);
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(order, random)) visit(at, weights, step);
    if (round >= rounds - averaged) for (let at = 0; at < size; at++) sums[at]! += weights[at]!;
  }
  return sums.map(sum => sum / averaged);
}
