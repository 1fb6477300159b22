import type { GazetteerMatch } from '../gazetteer/entry.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { CUE } from './classes.ts';
import type { Form } from './form.ts';
import { gazetteerCodes } from './gazetteer-codes.ts';

/** An article as the features see it: arrays over its tokens. */
export interface ArticleView {
  readonly forms: readonly Form[];
  readonly gazetteer: Uint8Array;
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
const BITS = 6;
/** So many sets of uses there are. */
export const USES: number = 1 << BITS;

export function viewOf(
  tokens: readonly SegmentedToken[],
  forms: readonly Form[],
  matches: readonly GazetteerMatch[],
): ArticleView {
  const gazetteer = gazetteerCodes(matches, tokens.length);
  return { forms, gazetteer, elsewhere: usesElsewhere(tokens, forms, bracketed(tokens)) };
}

const LONGEST_BRACKET = 12;

/** Marks what stands between brackets that close again soon. */
function bracketed(tokens: readonly SegmentedToken[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let open = -1;
  for (let at = 0; at < tokens.length; at++) {
    const { text, kind } = tokens[at]!;
    if (kind !== 'punctuation') continue;
    if (text === '(' || text === '[') open = at;
    else if (text === ')' || text === ']') {
      if (open >= 0 && at - open <= LONGEST_BRACKET) marks.fill(1, open + 1, at);
      open = -1;
    }
  }
  return marks;
}

function usesElsewhere(tokens: readonly SegmentedToken[], forms: readonly Form[], brackets: Uint8Array): Uint8Array {
  const counts = new Map<number, Uint16Array>();
  const uses = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const use = useAt(tokens, forms, brackets, at);
    uses[at] = use;
    let row = counts.get(forms[at]!.word);
    if (!row) {
      row = new Uint16Array(BITS);
      counts.set(forms[at]!.word, row);
    }
    for (let bit = 0; bit < BITS; bit++) if (use & (1 << bit)) row[bit]! += 1;
  }
  for (let at = 0; at < tokens.length; at++) {
    const row = counts.get(forms[at]!.word)!;
    let others = 0;
    for (let bit = 0; bit < BITS; bit++) if (row[bit]! > (uses[at]! & (1 << bit) ? 1 : 0)) others |= 1 << bit;
    uses[at] = others;
  }
  return uses;
}

function useAt(tokens: readonly SegmentedToken[], forms: readonly Form[], brackets: Uint8Array, at: number): number {
  const kind = tokens[at]!.kind;
  if (kind !== 'word' && kind !== 'abbreviation') return 0;
  const previous = forms[at - 1];
  const next = forms[at + 1];
  let use: number = SEEN.again;
  if (previous?.cue === CUE.title) use |= SEEN.afterTitle;
  if (next?.cue === CUE.agent) use |= SEEN.beforeAgent;
  if (next?.cue === CUE.locative) use |= SEEN.beforeLocative;
  if ((previous?.namePart ?? 0) > 0 || (next?.namePart ?? 0) > 0) use |= SEEN.besideName;
  if (brackets[at] === 1) use |= SEEN.inBrackets;
  return use;
}
