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
/** By 1 + class: 1 where the row has been written. */
let written: Uint8Array = new Uint8Array(0);

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
  const first = rowOf(one);
  const second = rowOf(two);
  return rows[first + word]! & rows[second + width + word]!;
}

/** Those that may begin with a token of the class, whatever stands behind it. */
export function beginning(word: number, tokenClass: number): number {
  const row = rowOf(tokenClass);
  return rows[row + word]!;
}

function rowOf(tokenClass: number): number {
  if (written[tokenClass - END] !== 1) write(tokenClass);
  return (tokenClass - END) * width * 2;
}

function write(tokenClass: number): void {
  const row = (tokenClass - END) * width * 2;
  rows = grown(rows, row + width * 2);
  rows.fill(0, row, row + width * 2);
  all.forEach((first, number) => {
    if (first === undefined) return;
    const word = row + (number >> 5);
    const begins = tokenClass === END ? first(END, END) : first(tokenClass, ANY) | first(tokenClass, END);
    if (begins !== 0) rows[word]! |= 1 << number;
    if (first(ANY, tokenClass) !== 0) rows[word + width]! |= 1 << number;
  });
  written = grown(written, tokenClass - END + 1);
  written[tokenClass - END] = 1;
}
