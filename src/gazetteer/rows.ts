import { ByteReader } from '../bytes.ts';
import { hashText } from '../hash.ts';
import { textOf } from '../pack.ts';
import type { GazetteerEntry, GazetteerType } from './entry.ts';
import { type Cells, readEntry, readSurfaces } from './row.ts';
import { firstOf, readSurface, type Surface } from './surface.ts';

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
  /** Index `row`: its entry, if it was read. */
  private readonly read: (GazetteerEntry | undefined)[] = [];
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
      this.starts[row + 1] = this.starts[row]! + reader.varint();
    }
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
    return this.read[row] ?? this.readEntry(row);
  }

  /** What a row goes by that begins with a word of the bucket; read anew each time, for it is asked for once. */
  surfacesIn(row: number, bucket: number): Surface[] {
    const surfaces: Surface[] = [];
    for (const cell of readSurfaces(this.typeOf(row), this.cellsOf(row))) {
      if (bucketOf(firstOf(cell)) === bucket) surfaces.push(readSurface(cell));
    }
    return surfaces;
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

  private readEntry(row: number): GazetteerEntry {
    const entry = readEntry(this.typeOf(row), this.cellsOf(row));
    this.read[row] = entry;
    return entry;
  }

  private typeOf(row: number): GazetteerType {
    let type = 0;
    while (row >= this.firsts[type + 1]!) type += 1;
    return TYPES[type]!;
  }

  /** They are not kept: they are more than what is made of them. */
  private cellsOf(row: number): Cells {
    return textOf(this.texts.subarray(this.starts[row], this.starts[row + 1])).split('\t');
  }
}
