import { seededRandom, shuffled } from './random.ts';

/** One example of a linear model: its features, and the index of its class. */
export interface LinearExample {
  readonly features: readonly string[];
  readonly kind: number;
}

export interface LinearOptions {
  readonly kinds: number;
  readonly rounds: number;
  /** Features seen in fewer examples are left out. */
  readonly leastSeen: number;
  /** Strength of the pull of every weight towards zero. */
  readonly decay: number;
  /** Weights are kept as integers of this part of one. */
  readonly scale: number;
}

/** Logistic regression over `kinds` classes by AdaGrad; weights rounded to integers, features whose weights are all zero left out. */
export function learnLinear(
  examples: readonly LinearExample[],
  { kinds, rounds, leastSeen, decay, scale }: LinearOptions,
): Map<string, number[]> {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= leastSeen).map(([feature]) => feature);
  const indexes = new Map(names.map((feature, index) => [feature, index]));
  const rows = examples.map(({ features }) => [...new Set(features)].flatMap(feature => indexes.get(feature) ?? []));
  const weights = new Float64Array(names.length * kinds);
  const squares = new Float64Array(names.length * kinds).fill(1);
  // The mean of the later rounds hangs less on the order of the examples than the last one.
  const averaged = Math.ceil(rounds / 2);
  const sums = new Float64Array(names.length * kinds);
  const random = seededRandom(11);
  const order = examples.map((_, at) => at);
  const scores = new Float64Array(kinds);
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(order, random)) {
      const row = rows[at]!;
      scores.fill(0);
      for (const feature of row)
        for (let kind = 0; kind < kinds; kind++) scores[kind]! += weights[feature * kinds + kind]!;
      const most = Math.max(...scores);
      let sum = 0;
      for (let kind = 0; kind < kinds; kind++) sum += scores[kind] = Math.exp(scores[kind]! - most);
      const { kind: right } = examples[at]!;
      for (let kind = 0; kind < kinds; kind++) {
        const error = scores[kind]! / sum - (kind === right ? 1 : 0);
        for (const feature of row) {
          const cell = feature * kinds + kind;
          const slope = error + decay * weights[cell]!;
          squares[cell]! += slope * slope;
          weights[cell]! -= (0.2 * slope) / Math.sqrt(squares[cell]!);
        }
      }
    }
    if (round >= rounds - averaged) for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!;
  }
  const kept = new Map<string, number[]>();
  names.forEach((feature, index) => {
    const row = Array.from(
      sums.subarray(index * kinds, (index + 1) * kinds),
      sum => Math.round((sum / averaged) * scale) || 0,
    );
    if (row.some(weight => weight !== 0)) kept.set(feature, row);
  });
  return kept;
}
