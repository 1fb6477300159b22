import { RowsByHash, writeRows } from '../by-hash.ts';
import type { ByteReader, ByteWriter } from '../bytes.ts';
import { hashText } from '../hash.ts';
import { bytesOfText, textOf } from '../pack.ts';

/** What the gazetteer may list a name as → what a feature weighs beside that, one number a kind; under '' what it weighs beside all else. */
export type WeightsByLists = ReadonlyMap<string, readonly number[]>;

/** The weights of features. All that a feature weighs lies together, so that it is looked up once. */
export class PlaceKindWeights {
  /** Hash of a feature → its first row. */
  private readonly firsts: RowsByHash;
  private readonly lists: readonly string[];
  /** A row is the number of its lists, then a weight a kind. A feature's first row is that of all other lists, with 0. */
  private readonly rows: Int8Array;
  private readonly stride: number;

  /** Opens what `writeWeights` has written. */
  constructor(reader: ByteReader) {
    this.firsts = new RowsByHash(reader);
    this.lists = textOf(reader.slice(reader.varint())).split(' ');
    this.stride = reader.varint();
    this.rows = Int8Array.from(reader.signeds(new Int16Array(reader.varint())));
  }

  /** The number of what the gazetteer lists a name as; 0 where no feature knows it. */
  numberOf(lists: string): number {
    return this.lists.indexOf(lists) + 1;
  }

  /** Adds what the feature of this hash weighs beside the lists of that number to `scores`; false where it is unknown. */
  addTo(scores: Int32Array, hash: number, lists: number): boolean {
    const { rows, stride } = this;
    const found = this.firsts.startOf(hash);
    if (found < 0) return false;
    const first = this.firsts.rows[found]! * stride;
    let row = first + stride;
    while (rows[row] !== 0 && rows[row] !== lists) row += stride;
    if (rows[row] === 0) row = first;
    for (let kind = 0; kind < stride - 1; kind++) scores[kind]! += rows[row + 1 + kind]!;
    return true;
  }
}

/** Writes what features weigh for `PlaceKindWeights`. */
export function writeWeights(writer: ByteWriter, features: ReadonlyMap<string, WeightsByLists>): void {
  const lists = [...new Set([...features.values()].flatMap(weights => [...weights.keys()]))].filter(Boolean).sort();
  const firsts: [hash: number, row: number[]][] = [];
  const rows: number[][] = [];
  for (const [feature, weights] of features) {
    firsts.push([hashText(feature), [rows.length]]);
    rows.push([0, ...weights.get('')!]);
    for (const [listed, row] of weights) if (listed !== '') rows.push([lists.indexOf(listed) + 1, ...row]);
  }
  const stride = rows[0]!.length;
  // Behind the last feature as before another one.
  rows.push(new Array<number>(stride).fill(0));
  writeRows(writer, firsts, 1);
  const names = bytesOfText(lists.join(' '));
  writer.varint(names.length);
  writer.slice(names);
  writer.varint(stride);
  writer.varint(rows.length * stride);
  for (const number of rows.flat()) {
    if (number !== (number << 24) >> 24) throw new Error(`a weight of ${number} needs more than a byte`);
    writer.signed(number);
  }
}
