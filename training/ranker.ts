import { seededRandom, shuffled } from './random.ts';

/** Options of which one is right, each as its features. */
export interface RankedExample {
  readonly options: readonly (readonly string[])[];
  /** Index of the right option. */
  readonly right: number;
}

export interface RankerOptions {
  readonly rounds: number;
  /** Features seen in fewer options are left out. */
  readonly leastSeen: number;
  /** Strength of the pull of every weight towards zero. */
  readonly decay: number;
  /** Weights are kept as integers of this part of one. */
  readonly scale: number;
}

/** Weights by which the right option scores above the others: a conditional logit by AdaGrad, rounded to integers, zeros left out. */
export function learnRanker(
  examples: readonly RankedExample[],
  { rounds, leastSeen, decay, scale }: RankerOptions,
): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { options } of examples)
    for (const features of options)
      for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= leastSeen).map(([feature]) => feature);
  const indexes = new Map(names.map((feature, index) => [feature, index]));
  const rows = examples.map(({ options }) =>
    options.map(features => [...new Set(features)].flatMap(feature => indexes.get(feature) ?? [])),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1);
  // The mean of the later rounds hangs less on the order of the examples than the last one.
  const averaged = Math.ceil(rounds / 2);
  const sums = new Float64Array(names.length);
  const random = seededRandom(11);
  const order = examples.map((_, at) => at);
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(order, random)) {
      const options = rows[at]!;
      const scores = options.map(row => row.reduce((sum, feature) => sum + weights[feature]!, 0));
      const most = Math.max(...scores);
      const shares = scores.map(score => Math.exp(score - most));
      const total = shares.reduce((sum, share) => sum + share, 0);
      options.forEach((row, index) => {
        const error = shares[index]! / total - (index === examples[at]!.right ? 1 : 0);
        for (const feature of row) {
          const slope = error + decay * weights[feature]!;
          squares[feature]! += slope * slope;
          weights[feature]! -= (0.2 * slope) / Math.sqrt(squares[feature]!);
        }
      });
    }
    if (round >= rounds - averaged) for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!;
  }
  const kept = new Map<string, number>();
  names.forEach((feature, index) => {
    const weight = Math.round((sums[index]! / averaged) * scale);
    if (weight !== 0) kept.set(feature, weight);
  });
  return kept;
}
