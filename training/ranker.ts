import { averagedWeights, type Fitting, indexFeatures, numbersOf } from './adagrad.ts';

/** Options of which one is right, each as its features. */
export interface RankedExample {
  readonly options: readonly (readonly string[])[];
  /** Index of the right option. */
  readonly right: number;
}

/** Weights by which the right option scores above the others: a conditional logit, rounded to integers, zeros left out. */
export function learnRanker(examples: readonly RankedExample[], fitting: Fitting): Map<string, number> {
  const indexes = indexFeatures(
    examples.flatMap(({ options }) => options),
    fitting.leastSeen,
  );
  const rows = examples.map(({ options }) => options.map(features => numbersOf(features, indexes)));
  const learned = averagedWeights(indexes.size, examples.length, fitting, (at, weights, step) => {
    const options = rows[at]!;
    const scores = options.map(row => row.reduce((sum, feature) => sum + weights[feature]!, 0));
    const most = Math.max(...scores);
    const shares = scores.map(score => Math.exp(score - most));
    const total = shares.reduce((sum, share) => sum + share, 0);
    options.forEach((row, index) => {
      const error = shares[index]! / total - (index === examples[at]!.right ? 1 : 0);
      for (const feature of row) step(feature, error);
    });
  });
  const kept = new Map<string, number>();
  for (const [feature, index] of indexes) {
    const weight = Math.round(learned[index]! * fitting.scale);
    if (weight !== 0) kept.set(feature, weight);
  }
  return kept;
}
