import type { ByteReader, ByteWriter } from './bytes.ts';

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
  return new NumbersByHash(
    hashes,
    Int32Array.from(hashes, () => reader.varint()),
  );
}
