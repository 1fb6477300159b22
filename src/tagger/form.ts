import type { SegmentedToken } from '../segment/token.ts';
import { coarseOf, type WordClasses } from './classes.ts';
import { hashText } from './hash.ts';

/** What the tagger knows of a word form apart from where it stands. All fields are integers that features are made of. */
export interface Form {
  /** Hash of the folded form. */
  readonly word: number;
  readonly shape: number;
  /** Hashes of the first 2, 3, 4 and the last 1 to 4 letters; 0 where the word is not longer. */
  readonly affixes: readonly number[];
  /** Learned cluster numbers, coarse and fine; 0 unknown. */
  readonly coarse: number;
  readonly fine: number;
  /** How common as a part of a person's name, see `WordClasses.namePart`. */
  readonly namePart: number;
  /** Cue class: title, honorific, case marker … ; 0 none. */
  readonly cue: number;
}

/** What stands before the first and after the last token of a sentence. */
export const BORDER: Form = {
  word: 7,
  shape: 999,
  affixes: [0, 0, 0, 0, 0, 0, 0],
  coarse: 0,
  fine: 0,
  namePart: 0,
  cue: 9,
};

const PREFIXES = [2, 3, 4];
const SUFFIXES = [1, 2, 3, 4];

export function formOf(token: SegmentedToken, classes: WordClasses): Form {
  const { folded, text, kind } = token;
  const wordlike = kind === 'word' || kind === 'abbreviation' || kind === 'hashtag';
  const hashIf = (length: number, from: number, to: number): number =>
    wordlike && folded.length > length ? hashText(folded, from, to) : 0;
  const end = folded.length;
  // Joined, not pushed: a list that grows takes room for many more.
  const affixes = PREFIXES.map(length => hashIf(length, 0, length)).concat(
    SUFFIXES.map(length => hashIf(length, end - length, end)),
  );
  const hash = hashText(folded);
  const fine = classes.fine(hash);
  return {
    word: kind === 'number' ? hashText(`#${Math.min(folded.length, 5)}`) : hash,
    shape: shapeOf(text, kind),
    affixes,
    coarse: coarseOf(fine),
    fine,
    namePart: classes.namePart(hash),
    cue: classes.cue(folded),
  };
}

const KIND_CODE: Readonly<Record<SegmentedToken['kind'], number>> = {
  word: 0,
  number: 1,
  date: 2,
  time: 3,
  abbreviation: 4,
  hashtag: 5,
  handle: 6,
  email: 7,
  url: 8,
  emoji: 9,
  punctuation: 10,
  symbol: 11,
};

/** Kind, script with letter case, and length class in one integer. */
function shapeOf(text: string, kind: SegmentedToken['kind']): number {
  const first = text.charCodeAt(0);
  let script = 0;
  if (first >= 0x0900 && first <= 0x097f) script = 1;
  else if (first >= 0x61 && first <= 0x7a) script = 2;
  else if (first >= 0x41 && first <= 0x5a) script = text === text.toUpperCase() ? 3 : 4;
  const length = text.length < 3 ? text.length : text.length < 5 ? 3 : text.length < 8 ? 4 : 5;
  if (kind === 'punctuation' || kind === 'symbol') return 1000 + KIND_CODE[kind];
  return KIND_CODE[kind] * 64 + script * 8 + length;
}
