import { EDGE, hashedWord } from './grams.ts';

/** Small whole numbers by gram key, `width` a gram. Open addressing, so that a look-up makes no garbage. */
export interface WeightTable {
  readonly width: number;
  /** The key at a slot, 0 for none. */
  readonly keys: Int32Array;
  /** The row of the key at a slot. */
  readonly rows: Uint16Array;
  readonly weights: Int8Array;
}

/** What stands for the edge of a word in a written gram. */
export const EDGE_SIGN = '_';

export function makeWeightTable(width: number, grams: readonly (readonly [number, readonly number[]])[]): WeightTable {
  let size = 1024;
  while (size < grams.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Uint16Array(size);
  const weights = new Int8Array(grams.length * width);
  grams.forEach(([key, values], row) => {
    let slot = slotOf(key) & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    rows[slot] = row;
    weights.set(values, row * width);
  });
  return { width, keys, rows, weights };
}

/** Where the weights of `key` begin; -1 where there are none. */
export function weightsAt(table: WeightTable, key: number): number {
  const { keys } = table;
  const mask = keys.length - 1;
  let slot = slotOf(key) & mask;
  while (keys[slot] !== key) {
    if (keys[slot] === 0) return -1;
    slot = (slot + 1) & mask;
  }
  return table.rows[slot]! * table.width;
}

/**
 * The key that `wordKeys` gives to a written gram: `_` is an edge, and what has one at both ends and three letters or
 * more between is a whole word. `base` is the code point before the first letter of the script.
 */
export function gramKey(gram: string, base: number): number {
  const codes = [...gram].map(sign => (sign === EDGE_SIGN ? EDGE : sign.charCodeAt(0) - base));
  if (codes.length > 4) return hashedWord(codes.slice(1, -1));
  return codes.reduce((key, code) => (key << 7) | code, 0);
}

function slotOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
