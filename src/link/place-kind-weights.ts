import { readHashes, writeHashes } from '../by-hash.ts';
import type { ByteReader, ByteWriter } from '../bytes.ts';
import { hashText } from '../hash.ts';
import { bytesOfText, textOf } from '../pack.ts';

/** What the gazetteer may list a name as → what a feature weighs beside that, one number a kind; under '' what it weighs beside all else. */
export type WeightsByLists = ReadonlyMap<string, readonly number[]>;

/** The high bits of a hash are looked up first: that many more of them than features, so that most unknown hashes end there. */
const DIRECTORY = 1 << 13;
const SHIFT = 32 - 13;
const INTEGER = Int32Array.BYTES_PER_ELEMENT;
const MOST_INTEGERS = 0xffff;

/**
 * The weights of features by their hashes. All that a feature weighs lies together behind its hash: its number of rows, then
 * the rows, each the number of its lists and a weight a kind. Its first row is that of all other lists.
 */
export class PlaceKindWeights {
  private readonly lists: readonly string[];
  private readonly stride: number;
  /** By the high bits of a hash where in `hashes` the first feature with such bits stands; behind the last one its end. */
  private readonly firsts = new Uint16Array(DIRECTORY + 1);
  private readonly hashes: Int32Array;
  /** The same memory. */
  private readonly rows: Int8Array;

  /** Opens what `writeWeights` has written. */
  constructor(reader: ByteReader) {
    const hashes = readHashes(reader);
    const counts = reader.varints(new Uint8Array(hashes.length));
    this.lists = textOf(reader.slice(reader.varint())).split(' ');
    this.stride = reader.varint();
    let length = 0;
    for (const count of counts) length += lengthOf(count, this.stride);
    this.hashes = new Int32Array(length);
    this.rows = new Int8Array(this.hashes.buffer);
    let at = 0;
    let bits = 0;
    for (let feature = 0; feature < hashes.length; feature++) {
      while (bits <= bitsOf(hashes[feature]!)) this.firsts[bits++] = at;
      const count = counts[feature]!;
      this.hashes[at] = hashes[feature]!;
      this.rows[(at + 1) * INTEGER] = count;
      const row = (at + 1) * INTEGER + 1;
      this.rows.set(reader.signeds(new Int16Array(count * this.stride)), row);
      at += lengthOf(count, this.stride);
    }
    this.firsts.fill(at, bits);
  }

  /** The number of what the gazetteer lists a name as; 0 where no feature knows it. */
  numberOf(lists: string): number {
    return this.lists.indexOf(lists) + 1;
  }

  /** Adds what the feature of this hash weighs beside the lists of that number to `scores`; false where it is unknown. */
  addTo(scores: Int32Array, hash: number, lists: number): boolean {
    const { rows, hashes, stride } = this;
    const bits = bitsOf(hash);
    const end = this.firsts[bits + 1]!;
    let at = this.firsts[bits]!;
    while (at < end && hashes[at] !== hash) at += lengthOf(rows[(at + 1) * INTEGER]!, stride);
    if (at === end) return false;
    const first = (at + 1) * INTEGER + 1;
    let row = first + (rows[first - 1]! - 1) * stride;
    while (row > first && rows[row] !== lists) row -= stride;
    for (let kind = 0; kind < stride - 1; kind++) scores[kind]! += rows[row + 1 + kind]!;
    return true;
  }
}

/** The high bits of a hash, in the order of hashes. */
function bitsOf(hash: number): number {
  return (hash ^ 0x80000000) >>> SHIFT;
}

/** How many integers a feature of so many rows takes: its hash, and all bytes behind it. */
function lengthOf(count: number, stride: number): number {
  return 1 + ((count * stride + INTEGER) >> 2);
}

/** Writes what features weigh for `PlaceKindWeights`. */
export function writeWeights(writer: ByteWriter, features: ReadonlyMap<string, WeightsByLists>): void {
  const sorted = [...features].map(([feature, weights]) => ({ hash: hashText(feature), weights }));
  sorted.sort((a, b) => a.hash - b.hash);
  if (sorted.some(({ hash }, at) => sorted[at + 1]?.hash === hash)) throw new Error('two features have one hash');
  const stride = 1 + sorted[0]!.weights.get('')!.length;
  const length = sorted.reduce((sum, { weights }) => sum + lengthOf(weights.size, stride), 0);
  if (length > MOST_INTEGERS)
    throw new Error(`features take ${length} integers, of which ${MOST_INTEGERS} are counted`);
  const lists = [...new Set(sorted.flatMap(({ weights }) => [...weights.keys()]))].filter(Boolean).sort();
  writeHashes(
    writer,
    sorted.map(({ hash }) => hash),
  );
  for (const { weights } of sorted) writer.varint(weights.size);
  const names = bytesOfText(lists.join(' '));
  writer.varint(names.length);
  writer.slice(names);
  writer.varint(stride);
  for (const { weights } of sorted) {
    writeRow(writer, 0, weights.get('')!);
    for (const [listed, row] of weights) if (listed !== '') writeRow(writer, lists.indexOf(listed) + 1, row);
  }
}

function writeRow(writer: ByteWriter, lists: number, row: readonly number[]): void {
  for (const number of [lists, ...row]) {
    if (number !== (number << 24) >> 24) throw new Error(`a weight of ${number} needs more than a byte`);
    writer.signed(number);
  }
}
