import { EDGE, hashedWord } from './grams.ts';

/**
 * Small whole numbers by gram key, up to nine a gram. Open addressing, so that a look-up makes no garbage; three numbers
 * to a double, so that a gram costs three additions and not nine.
 */
export interface WeightTable {
  /** Slots of two: the key, 0 for none, and where its doubles begin in `packed`. */
  readonly slots: Int32Array;
  readonly packed: Float64Array;
}

/** What stands for the edge of a word in a written gram. */
export const EDGE_SIGN = '_';
const EDGE_UNIT: number = EDGE_SIGN.charCodeAt(0);

/** The most numbers a gram. */
export const MOST_WIDTH = 9;
const DOUBLES = 3;
// A word has fewer than 2^8 keys and a weight is below 2^7: the sums of a word stay within their part of the double.
const SECOND = 2 ** 17;
const THIRD = 2 ** 34;

/** `columns` hold one weight a key each. */
export function makeWeightTable(keys: Int32Array, columns: readonly Int8Array[]): WeightTable {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const packed = new Float64Array(keys.length * DOUBLES);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let slot = slotOf(key) & (size - 1);
    while (slots[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = row * DOUBLES;
  }
  columns.forEach((column, label) => {
    const worth = label % 3 === 0 ? 1 : label % 3 === 1 ? SECOND : THIRD;
    for (let row = 0, at = Math.floor(label / 3); row < keys.length; row++, at += DOUBLES) {
      packed[at]! += column[row]! * worth;
    }
  });
  return { slots, packed };
}

/**
 * Adds to `sums`, nine numbers, what the table has for the keys of one word in `keys[from, to)`.
 * Returns how many of them it has.
 */
export function addWeights(table: WeightTable, keys: Int32Array, from: number, to: number, sums: Float64Array): number {
  const { slots, packed } = table;
  const mask = (slots.length >> 1) - 1;
  let hits = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let index = from; index < to; index++) {
    const key = keys[index]!;
    let slot = slotOf(key) & mask;
    while (slots[slot * 2] !== key && slots[slot * 2] !== 0) slot = (slot + 1) & mask;
    if (slots[slot * 2] === 0) continue;
    const at = slots[slot * 2 + 1]!;
    a += packed[at]!;
    b += packed[at + 1]!;
    c += packed[at + 2]!;
    hits += 1;
  }
  if (hits === 0) return 0;
  unpack(a, sums, 0);
  unpack(b, sums, 3);
  unpack(c, sums, 6);
  return hits;
}

function unpack(packed: number, sums: Float64Array, at: number): void {
  const third = Math.round(packed / THIRD);
  const rest = packed - third * THIRD;
  const second = Math.round(rest / SECOND);
  sums[at]! += rest - second * SECOND;
  sums[at + 1]! += second;
  sums[at + 2]! += third;
}

/**
 * The key that `wordKeys` gives to a written gram: `_` is an edge, and what has one at both ends and three letters or
 * more between is a whole word. `base` is the code point before the first letter of the script.
 */
export function gramKey(gram: string, base: number): number {
  if (gram.length > 4) return hashedWord(Array.from(gram.slice(1, -1), sign => codeOf(sign.charCodeAt(0), base)));
  let key = 0;
  for (let at = 0; at < gram.length; at++) key = (key << 7) | codeOf(gram.charCodeAt(at), base);
  return key;
}

function codeOf(unit: number, base: number): number {
  return unit === EDGE_UNIT ? EDGE : unit - base;
}

function slotOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
