import { NumbersByHash } from '../by-hash.ts';
import { EDGE, hashedWord } from './grams.ts';
import { addUnpacked, DOUBLES, doubleOf, worthOf } from './packed-numbers.ts';

/** Small whole numbers by gram key, up to nine a gram: a look-up makes no garbage. */
export interface WeightTable {
  /** Key → 1 + its row. */
  readonly rows: NumbersByHash;
  /** `DOUBLES` a row. */
  readonly packed: Float64Array;
}

/** What stands for the edge of a word in a written gram. */
export const EDGE_SIGN = '_';
const EDGE_UNIT: number = EDGE_SIGN.charCodeAt(0);

/** The most numbers a gram. */
export const MOST_WIDTH = 9;

/** `columns` hold one weight a key each. */
export function makeWeightTable(keys: Int32Array, columns: readonly Int8Array[]): WeightTable {
  const packed = new Float64Array(keys.length * DOUBLES);
  columns.forEach((column, label) => {
    const worth = worthOf(label);
    for (let row = 0, at = doubleOf(label); row < keys.length; row++, at += DOUBLES)
      packed[at]! += column[row]! * worth;
  });
  const numbers = keys.map((_, row) => row + 1);
  return { rows: new NumbersByHash(keys, numbers), packed };
}

/** Scratch: the packed sums of one word. */
const word = new Float64Array(DOUBLES);

/**
 * Adds to `sums`, nine numbers, what the table has for the keys of one word in `keys[from, to)`. Returns how many of them it
 * has. A word has fewer than 2^8 keys and a weight is below 2^7.
 */
export function addWeights(table: WeightTable, keys: Int32Array, from: number, to: number, sums: Int32Array): number {
  word.fill(0);
  const hits = addPacked(table, keys, from, to, word, 0);
  if (hits > 0) addUnpacked(word, sums);
  return hits;
}

/** The same, to the packed sums `sums[at, at + DOUBLES)`. */
export function addPacked(
  { rows, packed }: WeightTable,
  keys: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
  at: number,
): number {
  let hits = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  for (let index = from; index < to; index++) {
    const number = rows.get(keys[index]!);
    if (number === 0) continue;
    const row = (number - 1) * DOUBLES;
    a += packed[row]!;
    b += packed[row + 1]!;
    c += packed[row + 2]!;
    hits += 1;
  }
  sums[at]! += a;
  sums[at + 1]! += b;
  sums[at + 2]! += c;
  return hits;
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
