import { seededRandom, shuffled } from '../random.ts';

/** What training sees of a text: the keys of its grams, each as often as it stands there, and the class. */
export interface Example {
  readonly keys: Int32Array;
  readonly label: number;
}

export interface TrainingOptions {
  readonly classes: number;
  /** How many grams stay. */
  readonly size: number;
  readonly epochs: number;
  readonly decay: number;
  readonly seed: number;
}

/** Linear model: `weights[row * classes + label]` belongs to the gram `keys[row]`. */
export interface LinearModel {
  readonly classes: number;
  readonly keys: readonly number[];
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

interface Rows {
  readonly rows: Int32Array;
  readonly label: number;
  readonly scale: number;
}

/**
 * Softmax regression on gram counts divided by the root of the text's length in grams, Adagrad steps.
 * First on all grams that stand in three texts, then once more on those that weighed most.
 */
export function trainLinear(examples: readonly Example[], options: TrainingOptions): LinearModel {
  const frequency = new Map<number, number>();
  for (const { keys } of examples) for (const key of new Set(keys)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const common = [...frequency].filter(([, count]) => count >= 3).map(([key]) => key);
  const first = fitWeights(examples, common, { ...options, epochs: Math.ceil(options.epochs / 2) });
  const worth = common.map((key, row) => {
    let spread = 0;
    for (let label = 0; label < options.classes; label++)
      spread += Math.abs(first.weights[row * options.classes + label]!);
    return { key, worth: spread * Math.sqrt(frequency.get(key)!) };
  });
  worth.sort((a, b) => b.worth - a.worth || a.key - b.key);
  const kept = worth.slice(0, options.size).map(({ key }) => key);
  return fitWeights(examples, kept, options);
}

function fitWeights(examples: readonly Example[], keys: readonly number[], options: TrainingOptions): LinearModel {
  const { classes, epochs, decay, seed } = options;
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const data = examples.map(({ keys: found, label }): Rows => {
    const rows = found.map(key => rowOf.get(key) ?? -1).filter(row => row >= 0);
    return { rows, label, scale: 1 / Math.sqrt(found.length || 1) };
  });
  const weights = new Float64Array(keys.length * classes);
  const squares = new Float64Array(keys.length * classes).fill(1e-3);
  const bias = new Float64Array(classes);
  const scores = new Float64Array(classes);
  const random = seededRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = 0.15 / (1 + epoch / 2);
    for (const { rows, label, scale } of shuffled(data, random)) {
      scores.set(bias);
      for (const row of rows) for (let k = 0; k < classes; k++) scores[k]! += weights[row * classes + k]! * scale;
      softmax(scores);
      scores[label]! -= 1;
      for (let k = 0; k < classes; k++) bias[k]! -= 0.02 * rate * scores[k]!;
      for (const row of rows) {
        for (let k = 0; k < classes; k++) {
          const at = row * classes + k;
          const slope = scores[k]! * scale + decay * weights[at]!;
          squares[at]! += slope * slope;
          weights[at]! -= (rate * slope) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  return { classes, keys, weights, bias };
}

/** Scores become probabilities, in place. */
export function softmax(scores: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k]! - most);
    sum += scores[k]!;
  }
  for (let k = 0; k < scores.length; k++) scores[k]! /= sum;
}
