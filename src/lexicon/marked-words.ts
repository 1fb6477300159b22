import { type SegmentedToken, WORDS } from '../segment/token.ts';
import { WordMemo } from '../segment/vocabulary.ts';

/** Says of a word of the vocabulary that its marks have been read. */
const READ = 1;
/** Stands on each word that does not begin with a Devanagari letter. */
const FOREIGN = 2;
const MOST_LISTS = 29;

/** Folded word → a bit for each list that it is in. */
const listed = new Map<string, number>();
/** All marks of the words met so far. */
const kept = new WordMemo(WORDS);
/** Whether there are any: most lists are made before. */
let isRead = false;
let lists = 0;

/**
 * A list of folded words that rules look out for. The marks of all lists are one number a word of the vocabulary: where many
 * rules ask of one word, it is looked up in one place, and mostly is in no list.
 */
export class MarkedWords {
  private readonly bit: number;

  constructor(words: Iterable<string> = []) {
    if (lists === MOST_LISTS) throw new Error(`more than ${MOST_LISTS} lists of marked words`);
    this.bit = (FOREIGN << 1) << lists;
    lists += 1;
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    listed.set(word, (listed.get(word) ?? 0) | this.bit);
    if (isRead) kept.clear();
    isRead = false;
  }

  has(token: SegmentedToken): boolean {
    return (marksOf(token) & this.bit) !== 0;
  }

  /** Whether marks, or those of several words together, are of a word in the list. */
  isIn(marks: number): boolean {
    return (marks & this.bit) !== 0;
  }
}

/** The lists that the word is in, see `MarkedWords.isIn`. */
export function marksOf(token: SegmentedToken): number {
  const marks = kept.get(token.word);
  return marks !== 0 ? marks : readMarks(token);
}

function readMarks(token: SegmentedToken): number {
  const marks = READ | (isForeign(token) ? FOREIGN : 0) | (listed.get(token.folded) ?? 0);
  kept.set(token.word, marks);
  isRead = true;
  return marks;
}

/** The marks of all words together. */
export function marksIn(tokens: readonly SegmentedToken[]): number {
  let marks = 0;
  for (let at = 0; at < tokens.length; at++) marks |= marksOf(tokens[at]!);
  return marks;
}

/** Whether marks, or those of several words together, are of a word that does not begin with a Devanagari letter. */
export function hasForeign(marks: number): boolean {
  return (marks & FOREIGN) !== 0;
}

/** Before the first letter. */
const FIRST_LETTER = 0x41;

function isForeign({ kind, text }: SegmentedToken): boolean {
  if (kind === 'punctuation' || kind === 'symbol') return false;
  const unit = text.charCodeAt(0);
  return unit >= FIRST_LETTER && (unit < 0x0900 || unit > 0x097f);
}
