import type { Arena } from '../arena.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { CUE } from './classes.ts';
import type { Form } from './form.ts';

/** Uses of a word that speak for a type. */
export const SEEN = {
  afterTitle: 1,
  beforeAgent: 2,
  beforeLocative: 4,
  besideName: 8,
  inBrackets: 16,
  again: 32,
} as const;
/** So many sets of uses there are. */
export const USES = 64;

/** What a token tells of the uses of those around it; the first four make the use of the same number. */
const SIGN = { title: 1, agent: 2, locative: 4, name: 8, word: 16, opens: 32, closes: 64 } as const;
const LEFT_SIGNS = SIGN.title | SIGN.name;
const RIGHT_SIGNS = SIGN.agent | SIGN.locative | SIGN.name;

/** Bits of `SIGN`; they follow from the token's text. */
export function signsOf({ kind, text }: SegmentedToken, { cue, namePart }: Form): number {
  let signs = namePart > 0 ? SIGN.name : 0;
  if (cue === CUE.title) signs |= SIGN.title;
  if (cue === CUE.agent) signs |= SIGN.agent;
  if (cue === CUE.locative) signs |= SIGN.locative;
  if (kind === 'word' || kind === 'abbreviation') signs |= SIGN.word;
  if (kind === 'punctuation' && (text === '(' || text === '[')) signs |= SIGN.opens;
  if (kind === 'punctuation' && (text === ')' || text === ']')) signs |= SIGN.closes;
  return signs;
}

/** The words of an article, numbered from 0: tokens with the same folded form have the same number. */
export interface ArticleWords {
  /** Index `token`. */
  readonly numbers: Int32Array;
  readonly count: number;
}

/** How the word of each token is used at its other places in the article, bits of `SEEN`. `signs`: what `signsOf` gives. */
export function usesElsewhere(signs: Uint8Array, { numbers, count }: ArticleWords, arena: Arena): Uint8Array {
  const length = signs.length;
  const uses = arena.uint8(length);
  markBrackets(signs, uses);
  const once = arena.uint8(count);
  const again = arena.uint8(count);
  for (let at = 0; at < length; at++) {
    const word = numbers[at]!;
    let use = 0;
    if ((signs[at]! & SIGN.word) !== 0) {
      use = uses[at]! | SEEN.again;
      if (at > 0) use |= signs[at - 1]! & LEFT_SIGNS;
      if (at + 1 < length) use |= signs[at + 1]! & RIGHT_SIGNS;
    }
    uses[at] = use;
    again[word]! |= once[word]! & use;
    once[word]! |= use;
  }
  for (let at = 0; at < length; at++) {
    const word = numbers[at]!;
    uses[at] = again[word]! | (once[word]! & ~uses[at]!);
  }
  return uses;
}

const LONGEST_BRACKET = 12;

/** Writes into `uses` what stands between brackets that close again soon. */
function markBrackets(signs: Uint8Array, uses: Uint8Array): void {
  let open = -1;
  for (let at = 0; at < signs.length; at++) {
    if ((signs[at]! & SIGN.opens) !== 0) open = at;
    else if ((signs[at]! & SIGN.closes) !== 0) {
      if (open >= 0 && at - open <= LONGEST_BRACKET) uses.fill(SEEN.inBrackets, open + 1, at);
      open = -1;
    }
  }
}
