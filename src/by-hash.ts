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

/** Rows of small whole numbers by hash. */
export class RowsByHash {
  /** Hash → 1 + its row. */
  private readonly index: NumbersByHash;
  /** Row after row. */
  readonly rows: Int16Array;
  readonly width: number;

  /** Opens what `writeRows` has written. */
  constructor(reader: ByteReader) {
    const hashes = readHashes(reader);
    this.index = new NumbersByHash(
      hashes,
      hashes.map((_, row) => row + 1),
    );
    this.width = reader.varint();
    this.rows = new Int16Array(hashes.length * this.width);
    for (let column = 0; column < this.width; column++) {
      for (let row = 0; row < hashes.length; row++) this.rows[row * this.width + column] = reader.signed();
    }
  }

  /** Where in `rows` the row of a hash begins; below 0 where it has none. */
  startOf(hash: number): number {
    return (this.index.get(hash) - 1) * this.width;
  }
}

/** Writes rows of `width` numbers, column after column. Throws where two rows have one hash. */
export function writeRows(
  writer: ByteWriter,
  rows: readonly (readonly [hash: number, row: ArrayLike<number>])[],
  width: number,
): void {
  const sorted = [...rows].sort(([a], [b]) => a - b);
  if (sorted.some(([hash], at) => sorted[at + 1]?.[0] === hash)) throw new Error('two rows have one hash');
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
