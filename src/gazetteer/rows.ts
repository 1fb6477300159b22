import { ByteReader } from '../bytes.ts';
import { hashText } from '../hash.ts';
import { textOf } from '../pack.ts';
import type { GazetteerEntry, GazetteerType } from './entry.ts';
import { type GazetteerRow, readRow } from './row.ts';
import { readSurface, type Surface } from './surface.ts';

/** The types in the order of their rows. */
export const TYPES: readonly GazetteerType[] = ['party', 'organization', 'person', 'place'];

/** Rows are found by a hash of the first word of a surface; that rows without it share its bucket does no harm. */
export const BUCKETS = 0x10000;

export function bucketOf(first: string): number {
  const hash = hashText(first);
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1);
}

/** The rows that the library brings. A row is read when it is first asked for, and is the same object ever after. */
export class BuiltInRows {
  /** Index `type`: its first row; the end behind the last. */
  private readonly firsts: readonly number[];
  private readonly texts: Uint8Array;
  /** How many there are. */
  readonly count: number;
  /** Index `row`: where its text begins. */
  private readonly starts: Int32Array;
  /** Index `bucket`: where its rows begin in `members`. */
  private readonly bucketStarts: Int32Array = new Int32Array(BUCKETS + 1);
  private readonly members: Uint16Array;
  /** Index `row`: what was read of it so far. */
  private readonly read: (GazetteerEntry | undefined)[] = [];
  private readonly surfaces: (readonly Surface[] | undefined)[] = [];
  private partiesById: ReadonlyMap<string, GazetteerEntry> | undefined;

  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    const firsts = [0];
    for (const _ of TYPES) firsts.push(firsts.at(-1)! + reader.varint());
    this.firsts = firsts;
    const count = firsts.at(-1)!;
    this.count = count;
    this.starts = new Int32Array(count + 1);
    for (let row = 0; row < count; row++) {
      this.read.push(undefined);
      this.surfaces.push(undefined);
    }
    for (let row = 0; row < count; row++) this.starts[row + 1] = this.starts[row]! + reader.varint();
    const sizes = reader.varints(new Uint8Array(count));
    this.members = this.sortByBucket(sizes, reader);
    this.texts = reader.rest();
  }

  /** A counting sort: fills `bucketStarts` and returns the rows bucket by bucket, each in ascending order. */
  private sortByBucket(sizes: Uint8Array, reader: ByteReader): Uint16Array {
    let total = 0;
    for (let row = 0; row < sizes.length; row++) total += sizes[row]!;
    const buckets = new Uint16Array(total);
    const bytes = reader.slice(total * 2);
    for (let at = 0; at < total; at++) {
      const bucket = bytes[at * 2]! | (bytes[at * 2 + 1]! << 8);
      buckets[at] = bucket;
      this.bucketStarts[bucket + 1]! += 1;
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++) this.bucketStarts[bucket + 1]! += this.bucketStarts[bucket]!;
    const next = this.bucketStarts.slice();
    const members = new Uint16Array(total);
    for (let row = 0, at = 0; row < sizes.length; row++) {
      for (let end = at + sizes[row]!; at < end; at++) members[next[buckets[at]!]!++] = row;
    }
    return members;
  }

  /** The rows with a surface whose first word is in the bucket, in the order of the tables. */
  inBucket(bucket: number): Uint16Array {
    return this.members.subarray(this.bucketStarts[bucket]!, this.bucketStarts[bucket + 1]!);
  }

  hasRows(bucket: number): boolean {
    return this.bucketStarts[bucket]! < this.bucketStarts[bucket + 1]!;
  }

  entry(row: number): GazetteerEntry {
    return this.read[row] ?? this.keep(row, this.readRow(row).entry);
  }

  /** All that a row goes by. */
  surfacesOf(row: number): readonly Surface[] {
    const known = this.surfaces[row];
    if (known) return known;
    const { entry, surfaces: cells } = this.readRow(row);
    if (!this.read[row]) this.keep(row, entry);
    const surfaces: Surface[] = [];
    for (const cell of cells) surfaces.push(readSurface(cell));
    // A list that grew by push has room for many more than it holds; a copy has not.
    const kept = surfaces.slice();
    this.surfaces[row] = kept;
    return kept;
  }

  /** The party with that id. */
  party(id: string): GazetteerEntry | undefined {
    this.partiesById ??= new Map([...this.entries('party')].map(entry => [entry.id, entry]));
    return this.partiesById.get(id);
  }

  /** The entries of a type, or of all. */
  *entries(type?: GazetteerType): Generator<GazetteerEntry> {
    const index = type === undefined ? 0 : TYPES.indexOf(type);
    const end = this.firsts[type === undefined ? TYPES.length : index + 1]!;
    for (let row = this.firsts[index]!; row < end; row++) yield this.entry(row);
  }

  private keep(row: number, entry: GazetteerEntry): GazetteerEntry {
    this.read[row] = entry;
    return entry;
  }

  /** Its cells are not kept: they are more than what is made of them. */
  private readRow(row: number): GazetteerRow {
    const type = TYPES[this.firsts.findIndex((_, at) => row < this.firsts[at + 1]!)]!;
    const text = textOf(this.texts.subarray(this.starts[row], this.starts[row + 1]));
    return readRow(type, text.split('\t'));
  }
}
