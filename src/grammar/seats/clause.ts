import type { Sign } from './sign.ts';

/** How far, in signs, a word may stand from the number it speaks for: keeps every search short, and the whole linear. */
export const REACH = 40;

/** Signs that no clause goes beyond. */
export function ends({ kind }: Sign): boolean {
  return kind === 'stop' || kind === 'line' || kind === 'edge';
}

/** True where a sentence or line ends between the two signs, whichever comes first. */
export function endsBetween(signs: readonly Sign[], a: number, b: number): boolean {
  const end = Math.max(a, b);
  for (let at = Math.min(a, b); at < end; at++) if (ends(signs[at]!)) return true;
  return false;
}

/** Signs that divide a sentence into clauses. */
export function divides(sign: Sign): boolean {
  return sign.kind === 'contrast';
}

export function isNumber(sign: Sign): boolean {
  return sign.kind === 'number';
}

/** Index of the seat noun that the number at `at` goes with, nothing but allowed words between; else -1. */
export function seatNounOf(signs: readonly Sign[], at: number): number {
  for (let next = at + 1; next < signs.length && next <= at + 6; next++) {
    const sign = signs[next]!;
    if (sign.kind === 'seat') return next;
    if (!sign.gap) return -1;
  }
  return -1;
}

/** The sign that ends the number with its noun. */
export function endOf(signs: readonly Sign[], at: number): number {
  const noun = seatNounOf(signs, at);
  return noun < 0 ? at : noun;
}

/** Index of the sign that opens the bracket which `close` closes, at most a few signs back; else -1. */
export function openOf(signs: readonly Sign[], close: number): number {
  for (let at = close - 1; at >= 0 && at >= close - 8; at--) {
    const kind = signs[at]!.kind;
    if (kind === 'open') return at;
    if (kind === 'stop' || kind === 'line' || kind === 'close' || kind === 'number') return -1;
  }
  return -1;
}

function isBridge(sign: Sign): boolean {
  if (sign.light || sign.kind === 'colon' || sign.kind === 'dash' || sign.kind === 'now') return true;
  return sign.kind === 'word' && sign.before !== undefined;
}

/**
 * Index of the name or other telling sign that the number at `at` leans on: particles, dashes, adverbs and a bracketed
 * qualifier (`लोजपा (आर) = 19`) are stepped over, commas are not. -1 at a border.
 */
export function leaningOf(signs: readonly Sign[], at: number): number {
  let left = at - 1;
  let opened = false;
  for (let steps = 0; left >= 0 && steps < 9; steps++, left--) {
    const sign = signs[left]!;
    if (sign.kind === 'open' && !opened) {
      opened = true;
      continue;
    }
    if (sign.kind === 'close') {
      const open = openOf(signs, left);
      if (open < 0) return left;
      left = open;
      continue;
    }
    if (sign.kind === 'party' || sign.kind === 'place' || sign.kind === 'pronoun' || sign.leads) return left;
    if (!isBridge(sign)) return left;
  }
  return left;
}
