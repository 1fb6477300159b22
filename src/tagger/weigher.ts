import { DOUBLES, doubleOf, worthOf } from '../packed-numbers.ts';
import { LABEL_COUNT } from './labels.ts';
import type { TaggerModel } from './model.ts';
import type { FeatureSink } from './sink.ts';

const L: number = LABEL_COUNT;

const DOUBLE: readonly number[] = Array.from({ length: L }, (_, label) => doubleOf(label));
const WORTH: readonly number[] = Array.from({ length: L }, (_, label) => worthOf(label));

/** Adds up the weights of the features in its sink, which it then empties. */
export class Weigher {
  readonly sink: FeatureSink = { ids: new Int32Array(512), count: 0 };
  private readonly sums = new Int32Array(L);

  constructor(private readonly model: TaggerModel) {}

  /** Writes the sums of all labels into `packed[at, at + DOUBLES)`. A token has at most 2^9 features and a weight is below 2^7. */
  packInto(packed: Float64Array, at: number): void {
    this.sums.fill(0);
    this.addTo(this.sums, 0);
    packed.fill(0, at, at + DOUBLES);
    for (let label = 0; label < L; label++) packed[at + DOUBLE[label]!]! += this.sums[label]! * WORTH[label]!;
  }

  /** Adds the sums of all labels to `sums[at, at + LABEL_COUNT)`. */
  addTo(sums: Int32Array | Float64Array, at: number): void {
    const { ids, count } = this.sink;
    const { weights } = this.model;
    for (let index = 0; index < count; index++) {
      const row = this.model.rowOf(ids[index]!);
      if (row < 0) continue;
      const from = row * L;
      for (let label = 0; label < L; label++) sums[at + label]! += weights[from + label]!;
    }
    this.sink.count = 0;
  }
}
