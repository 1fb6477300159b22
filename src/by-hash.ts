import { ByteReader, ByteWriter } from './bytes.ts';

/** Numbers above 0 by hashes of 32 bits. Open addressing: quick to open, and a look-up makes no garbage. */
export class NumbersByHash {
  /** Slots of two: the hash and its number, 0 where the slot is free. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(hashes: Int32Array, numbers: ArrayLike<number>) {
    let size = 64;
    while (size < hashes.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    for (let at = 0; at < hashes.length; at++) {
      let slot = slotOf(hashes[at]!) & this.mask;
      while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = hashes[at]!;
      this.slots[slot * 2 + 1] = numbers[at]!;
    }
  }

  /** The number of a hash, 0 where it has none. */
  get(hash: number): number {
    let slot = slotOf(hash) & this.mask;
    for (; ; slot = (slot + 1) & this.mask) {
      const number = this.slots[slot * 2 + 1]!;
      if (number === 0 || this.slots[slot * 2] === hash) return number;
    }
  }
}

function slotOf(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

const LOWEST = -0x80000000;

/** Hashes in ascending order, as gaps. */
export function readHashes(reader: ByteReader): Int32Array {
  const hashes = new Int32Array(reader.varint());
  for (let at = 0, hash = LOWEST; at < hashes.length; at++) {
    hash += reader.varint();
    hashes[at] = hash;
  }
  return hashes;
}

/** Writes what `readHashes` reads; `hashes` are ascending. */
export function writeHashes(writer: ByteWriter, hashes: readonly number[]): void {
  writer.varint(hashes.length);
  for (let at = 0; at < hashes.length; at++) writer.varint(hashes[at]! - (hashes[at - 1] ?? LOWEST));
}

/** Hashes with a number each. */
export function readNumbers(reader: ByteReader): NumbersByHash {
  const hashes = readHashes(reader);
  return new NumbersByHash(hashes, reader.varints(new Int32Array(hashes.length)));
}

/** More rows than a directory counts. */
const MOST_ROWS = 0xffff;

/**
 * Rows of small whole numbers by hashes that are spread evenly. The hashes stay in order behind a directory of their high
 * bits, which is a quarter of what open addressing takes: more of it stays near the processor from one article to the next.
 */
export class RowsByHash {
  private readonly hashes: Int32Array;
  /** By the high bits of a hash the first row with such bits; the number of rows behind the last. */
  private readonly firsts: Uint16Array;
  private readonly shift: number;
  /** Row after row. */
  readonly rows: Int8Array | Int16Array;
  readonly width: number;

  /** Opens what `writeRows` has written. */
  constructor(reader: ByteReader) {
    this.hashes = readHashes(reader);
    this.shift = Math.min(Math.clz32(this.hashes.length) + 1, 26);
    this.firsts = directoryOf(this.hashes, this.shift);
    this.width = reader.varint();
    this.rows = readRows(reader, this.hashes.length, this.width);
  }

  /** Where in `rows` the row of a hash begins; below 0 where it has none. */
  startOf(hash: number): number {
    const { hashes, firsts } = this;
    const bits = (hash ^ LOWEST) >>> this.shift;
    const end = firsts[bits + 1]!;
    for (let row = firsts[bits]!; row < end; row++) if (hashes[row] === hash) return row * this.width;
    return -1;
  }
}

function directoryOf(hashes: Int32Array, shift: number): Uint16Array {
  const firsts = new Uint16Array((0xffffffff >>> shift) + 2);
  let row = 0;
  for (let bits = 0; bits < firsts.length; bits++) {
    while (row < hashes.length && (hashes[row]! ^ LOWEST) >>> shift < bits) row += 1;
    firsts[bits] = row;
  }
  return firsts;
}

/** One byte a number where that is enough. */
function readRows(reader: ByteReader, count: number, width: number): Int8Array | Int16Array {
  const rows = new Int16Array(count * width);
  for (let column = 0; column < width; column++) {
    for (let row = 0; row < count; row++) rows[row * width + column] = reader.signed();
  }
  return rows.every(number => number === (number << 24) >> 24) ? Int8Array.from(rows) : rows;
}

/** Writes rows of `width` numbers, column after column. Throws where two rows have one hash, or rows are too many. */
export function writeRows(
  writer: ByteWriter,
  rows: readonly (readonly [hash: number, row: ArrayLike<number>])[],
  width: number,
): void {
  const sorted = [...rows].sort(([a], [b]) => a - b);
  if (sorted.some(([hash], at) => sorted[at + 1]?.[0] === hash)) throw new Error('two rows have one hash');
  if (sorted.length > MOST_ROWS) throw new Error(`more than ${MOST_ROWS} rows`);
  writeHashes(
    writer,
    sorted.map(([hash]) => hash),
  );
  writer.varint(width);
  for (let column = 0; column < width; column++) for (const [, row] of sorted) writer.signed(row[column]!);
}

/** Writes what `readNumbers` reads. */
export function writeNumbers(writer: ByteWriter, numbers: ReadonlyMap<number, number>): void {
  const sorted = [...numbers].sort(([a], [b]) => a - b);
  writeHashes(
    writer,
    sorted.map(([hash]) => hash),
  );
  for (const [, number] of sorted) writer.varint(number);
}

/** Rows that are not written first. */
export function rowsByHash(rows: Parameters<typeof writeRows>[1], width: number): RowsByHash {
  const writer = new ByteWriter();
  writeRows(writer, rows, width);
  return new RowsByHash(new ByteReader(writer.bytes()));
}
