import type { TaggerModel } from './model.ts';
import { PACKED, packedRows } from './packed-scores.ts';
import type { FeatureSink } from './sink.ts';

/** Knows the weights of features, and adds up those of the features in its sink, which it then empties. */
export class Weigher {
  readonly sink: FeatureSink = { ids: new Int32Array(512), count: 0 };
  /** Rows of `PACKED` numbers: row 0 weighs nothing, then come the rows of the model, then the sums that are kept. */
  readonly rows: Int32Array;
  private free: number;

  constructor(private readonly model: TaggerModel) {
    const given = packedRows(model.weights);
    this.rows = new Int32Array(given.length + ROOM * PACKED);
    this.rows.set(given);
    this.free = given.length / PACKED;
  }

  /** Sets so many rows of sums aside and returns the first one's number. */
  reserve(rows: number): number {
    this.free += rows;
    if (this.free * PACKED > this.rows.length) throw new RangeError('no room for so many sums');
    return this.free - rows;
  }

  /** Room for the numbers of so many rows of the model, and for one number more. */
  numbers(length: number): RowNumbers {
    return this.free < 0x10000 ? new Uint16Array(length) : new Int32Array(length);
  }

  /** Writes the sums of all features into `packed[at, at + PACKED)`. */
  packInto(packed: Int32Array, at: number): void {
    const { model, rows } = this;
    const { ids, count } = this.sink;
    packed.fill(0, at, at + PACKED);
    for (let index = 0; index < count; index++) {
      const row = model.rowOf(ids[index]!) + 1;
      for (let type = 0; type < PACKED; type++) packed[at + type]! += rows[row * PACKED + type]!;
    }
    this.sink.count = 0;
  }

  /** Writes the sums of all features into a row that was reserved. */
  sumInto(row: number): void {
    this.packInto(this.rows, row * PACKED);
  }

  /** Writes the number of each feature's row, 0 where it has no weights, from `numbers[at]` on. */
  rowsInto(numbers: RowNumbers, at: number): void {
    const { model } = this;
    const { ids, count } = this.sink;
    for (let index = 0; index < count; index++) numbers[at + index] = model.rowOf(ids[index]!) + 1;
    this.sink.count = 0;
  }
}

/** As many rows of sums may be kept. */
const ROOM = 1 << 13;

/** Numbers of rows; short ones where the model has no more. */
export type RowNumbers = Uint16Array | Int32Array;
