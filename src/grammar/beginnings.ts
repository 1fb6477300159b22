import { grown } from '../grown.ts';
import { ANY, END, type First } from './first.ts';

/** Bits a word. */
export const BITS = 32;

/** Everything that may begin somehow. */
const all: (First | undefined)[] = [];
/** Words of bits that all of them take. */
let width = 0;
/** By 1 + class: a bit each for those that may begin with a token of the class, then for those that may have it behind that. */
let rows: Int32Array = new Int32Array(0);
/** By 1 + class: which halves of the row have been written. */
let written: Uint8Array = new Uint8Array(0);
const FIRST = 1;
const SECOND = 2;

/** Adds alternatives; the number of the first one, the others follow. */
export function addBeginnings(alternatives: readonly First[]): number {
  const first = all.length;
  all.push(...alternatives);
  width = Math.ceil(all.length / BITS);
  written = new Uint8Array(0);
  return first;
}

/** Adds alternatives whose bits take whole words; the first of these. */
export function addWords(alternatives: readonly First[]): number {
  fillWord();
  const first = addBeginnings(alternatives);
  fillWord();
  return first / BITS;
}

function fillWord(): void {
  while (all.length % BITS !== 0) all.push(undefined);
}

/** A word of bits: the alternatives that may begin where two tokens of the classes stand, `END` for none. */
export function beginnings(word: number, one: number, two: number): number {
  const begin = beginning(word, one);
  if (begin === 0) return 0;
  if ((written[two - END]! & SECOND) === 0) write(two, SECOND);
  return begin & rows[rowOf(two) + width + word]!;
}

/** Those that may begin with a token of the class, whatever stands behind it. */
export function beginning(word: number, tokenClass: number): number {
  if ((written[tokenClass - END]! & FIRST) === 0) write(tokenClass, FIRST);
  return rows[rowOf(tokenClass) + word]!;
}

function rowOf(tokenClass: number): number {
  return (tokenClass - END) * width * 2;
}

/** Writes one half of a row, which is dear: of most classes nobody asks for the second. */
function write(tokenClass: number, half: number): void {
  const row = rowOf(tokenClass);
  const from = half === FIRST ? row : row + width;
  rows = grown(rows, row + width * 2);
  rows.fill(0, from, from + width);
  for (let number = 0; number < all.length; number++) {
    const takes = half === FIRST ? all[number]?.(tokenClass, ANY) : all[number]?.(ANY, tokenClass);
    if (takes) rows[from + (number >> 5)]! |= 1 << number;
  }
  written = grown(written, tokenClass - END + 1);
  written[tokenClass - END]! |= half;
}
