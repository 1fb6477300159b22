import type { GazetteerMatch } from '../gazetteer/entry.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { CUE } from './classes.ts';
import type { Form } from './form.ts';
import { gazetteerCodes } from './gazetteer-codes.ts';

/** The words of an article, numbered from 0: tokens with the same folded form have the same number. */
export interface ArticleWords {
  /** Index `token`. */
  readonly numbers: Int32Array;
  readonly count: number;
}

/** An article as the features see it: arrays over its tokens. */
export interface ArticleView {
  readonly forms: readonly Form[];
  readonly words: ArticleWords;
  /** Index `token`: what `gazetteerCodes` gives. */
  readonly gazetteer: Int32Array;
  /** Bits of `SEEN`: how the word is used at its other places in the article. */
  readonly elsewhere: Uint8Array;
}

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

export function viewOf(
  tokens: readonly SegmentedToken[],
  forms: readonly Form[],
  matches: readonly GazetteerMatch[],
  words: ArticleWords = wordsOf(forms),
): ArticleView {
  const gazetteer = gazetteerCodes(matches, tokens.length);
  return { forms, words, gazetteer, elsewhere: usesElsewhere(tokens, forms, words) };
}

function wordsOf(forms: readonly Form[]): ArticleWords {
  const known = new Map<number, number>();
  const numbers = Int32Array.from(forms, ({ word }) => {
    const number = known.get(word) ?? known.size;
    known.set(word, number);
    return number;
  });
  return { numbers, count: known.size };
}

const LONGEST_BRACKET = 12;

/** Writes into `uses` what stands between brackets that close again soon. */
function markBrackets(tokens: readonly SegmentedToken[], uses: Uint8Array): void {
  let open = -1;
  for (let at = 0; at < tokens.length; at++) {
    const { text, kind } = tokens[at]!;
    if (kind !== 'punctuation') continue;
    if (text === '(' || text === '[') open = at;
    else if (text === ')' || text === ']') {
      if (open >= 0 && at - open <= LONGEST_BRACKET) uses.fill(SEEN.inBrackets, open + 1, at);
      open = -1;
    }
  }
}

function usesElsewhere(tokens: readonly SegmentedToken[], forms: readonly Form[], words: ArticleWords): Uint8Array {
  const { numbers, count } = words;
  const uses = new Uint8Array(tokens.length);
  markBrackets(tokens, uses);
  const once = new Uint8Array(count);
  const again = new Uint8Array(count);
  for (let at = 0; at < tokens.length; at++) {
    const { kind } = tokens[at]!;
    const use = kind === 'word' || kind === 'abbreviation' ? uses[at]! | useAt(forms, at) : 0;
    const word = numbers[at]!;
    uses[at] = use;
    again[word]! |= once[word]! & use;
    once[word]! |= use;
  }
  for (let at = 0; at < tokens.length; at++) {
    const word = numbers[at]!;
    uses[at] = again[word]! | (once[word]! & ~uses[at]!);
  }
  return uses;
}

function useAt(forms: readonly Form[], at: number): number {
  let use: number = SEEN.again;
  if (at > 0) {
    const { cue, namePart } = forms[at - 1]!;
    if (cue === CUE.title) use |= SEEN.afterTitle;
    if (namePart > 0) use |= SEEN.besideName;
  }
  if (at + 1 < forms.length) {
    const { cue, namePart } = forms[at + 1]!;
    if (cue === CUE.agent) use |= SEEN.beforeAgent;
    if (cue === CUE.locative) use |= SEEN.beforeLocative;
    if (namePart > 0) use |= SEEN.besideName;
  }
  return use;
}
