import { averagedWeights, type Fitting, indexFeatures, numbersOf } from './adagrad.ts';

/** One example of a linear model: its features, and the index of its class. */
export interface LinearExample {
  readonly features: readonly string[];
  readonly kind: number;
}

export interface LinearOptions extends Fitting {
  readonly kinds: number;
}

/** Logistic regression over `kinds` classes; weights rounded to integers, features whose weights are all zero left out. */
export function learnLinear(examples: readonly LinearExample[], options: LinearOptions): Map<string, number[]> {
  const { kinds, leastSeen, scale } = options;
  const indexes = indexFeatures(
    examples.map(({ features }) => features),
    leastSeen,
  );
  const rows = examples.map(({ features }) => numbersOf(features, indexes));
  const scores = new Float64Array(kinds);
  const learned = averagedWeights(indexes.size * kinds, examples.length, options, (at, weights, step) => {
    const row = rows[at]!;
    scores.fill(0);
    for (const feature of row)
      for (let kind = 0; kind < kinds; kind++) scores[kind]! += weights[feature * kinds + kind]!;
    const most = Math.max(...scores);
    let sum = 0;
    for (let kind = 0; kind < kinds; kind++) sum += scores[kind] = Math.exp(scores[kind]! - most);
    for (let kind = 0; kind < kinds; kind++) {
      const error = scores[kind]! / sum - (kind === examples[at]!.kind ? 1 : 0);
      for (const feature of row) step(feature * kinds + kind, error);
    }
  });
  const kept = new Map<string, number[]>();
  for (const [feature, index] of indexes) {
    const cells = learned.subarray(index * kinds, (index + 1) * kinds);
    const row = Array.from(cells, weight => Math.round(weight * scale) || 0);
    if (row.some(weight => weight !== 0)) kept.set(feature, row);
  }
  return kept;
}
