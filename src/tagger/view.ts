import { Arena } from '../arena.ts';
import type { GazetteerMatch } from '../gazetteer/entry.ts';
import type { SegmentedToken } from '../segment/token.ts';
import type { Form } from './form.ts';
import { gazetteerCodes } from './gazetteer-codes.ts';
import { type ArticleWords, signsOf, usesElsewhere } from './uses.ts';

/** An article as the features see it: arrays over its tokens. */
export interface ArticleView {
  readonly forms: readonly Form[];
  readonly words: ArticleWords;
  /** Index `token`: what `gazetteerCodes` gives. */
  readonly gazetteer: Int32Array;
  /** Bits of `SEEN`: how the word is used at its other places in the article. */
  readonly elsewhere: Uint8Array;
}

export function viewOf(
  tokens: readonly SegmentedToken[],
  forms: readonly Form[],
  matches: readonly GazetteerMatch[],
): ArticleView {
  const arena = new Arena();
  const words = wordsOf(forms);
  const signs = Uint8Array.from(tokens, (token, at) => signsOf(token, forms[at]!));
  return {
    forms,
    words,
    gazetteer: gazetteerCodes(matches, tokens.length, arena),
    elsewhere: usesElsewhere(signs, words, arena),
  };
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
