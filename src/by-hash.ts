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
const HASH_BYTES = Int32Array.BYTES_PER_ELEMENT;

/**
 * Rows of small whole numbers by hashes that are spread evenly. The rows stay in the order of their hashes, each beside its
 * own, behind a directory of the high bits: half of what open addressing takes, and a look-up touches two places of it.
 */
export class RowsByHash {
  /** The hash of each row, in front of its numbers. */
  private readonly hashes: Int32Array;
  /** By the high bits of a hash the first row with such bits; the number of rows behind the last. */
  private readonly firsts: Uint16Array;
  private readonly shift: number;
  /** The numbers of a row stand one behind the other from `startOf` on; between rows lie their hashes. */
  readonly rows: Int8Array | Int16Array;
  readonly width: number;
  /** From one row to the next: in `rows`, and in `hashes`. */
  private readonly stride: number;
  private readonly hashStride: number;
  /** From a row's hash to its numbers. */
  private readonly offset: number;

  /** Opens what `writeRows` has written. */
  constructor(reader: ByteReader) {
    const hashes = readHashes(reader);
    this.shift = Math.min(Math.clz32(hashes.length) + 1, 26);
    this.firsts = directoryOf(hashes, this.shift);
    this.width = reader.varint();
    const numbers = reader.signeds(new Int16Array(hashes.length * this.width));
    // One byte a number where that is enough.
    const form = numbers.every(number => number === (number << 24) >> 24) ? Int8Array : Int16Array;
    this.hashStride = Math.ceil((HASH_BYTES + this.width * form.BYTES_PER_ELEMENT) / HASH_BYTES);
    this.stride = (this.hashStride * HASH_BYTES) / form.BYTES_PER_ELEMENT;
    this.offset = HASH_BYTES / form.BYTES_PER_ELEMENT;
    const memory = new ArrayBuffer(hashes.length * this.hashStride * HASH_BYTES);
    this.hashes = new Int32Array(memory);
    this.rows = new form(memory);
    for (let row = 0; row < hashes.length; row++) {
      this.hashes[row * this.hashStride] = hashes[row]!;
      for (let column = 0; column < this.width; column++) {
        this.rows[row * this.stride + this.offset + column] = numbers[column * hashes.length + row]!;
      }
    }
  }

  /** Where in `rows` the row of a hash begins; below 0 where it has none. */
  startOf(hash: number): number {
    const { hashes, firsts, hashStride } = this;
    const bits = (hash ^ LOWEST) >>> this.shift;
    const end = firsts[bits + 1]!;
    for (let row = firsts[bits]!; row < end; row++) {
      if (hashes[row * hashStride] === hash) return row * this.stride + this.offset;
    }
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
