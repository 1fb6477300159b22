import { DOUBLES, doubleOf, worthOf } from '../packed-numbers.ts';
import { LABEL_COUNT } from './labels.ts';
import type { TaggerModel } from './model.ts';
import type { FeatureSink } from './sink.ts';

const L: number = LABEL_COUNT;

/** Adds up the weights of the features in its sink, which it then empties. */
export class Weigher {
  readonly sink: FeatureSink = { ids: new Int32Array(512), count: 0 };
  /** The rows of the model, `DOUBLES` each. */
  private readonly rows: Float64Array;

  constructor(private readonly model: TaggerModel) {
    this.rows = packedRows(model.weights);
  }

  /** Writes the sums of all labels into `packed[at, at + DOUBLES)`. A token has at most 2^9 features and a weight is below 2^7. */
  packInto(packed: Float64Array, at: number): void {
    const { model, rows } = this;
    const { ids, count } = this.sink;
    let x = 0;
    let y = 0;
    let z = 0;
    for (let index = 0; index < count; index++) {
      const row = model.rowOf(ids[index]!);
      if (row < 0) continue;
      const from = row * DOUBLES;
      x += rows[from]!;
      y += rows[from + 1]!;
      z += rows[from + 2]!;
    }
    packed[at] = x;
    packed[at + 1] = y;
    packed[at + 2] = z;
    this.sink.count = 0;
  }
}

function packedRows(weights: ArrayLike<number>): Float64Array {
  const rows = new Float64Array((weights.length / L) * DOUBLES);
  for (let label = 0; label < L; label++) {
    const double = doubleOf(label);
    const worth = worthOf(label);
    for (let from = label, at = double; from < weights.length; from += L, at += DOUBLES) {
      rows[at]! += weights[from]! * worth;
    }
  }
  return rows;
}
