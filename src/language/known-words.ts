import { grown } from '../grown.ts';
import { type SegmentedToken, WORDS } from '../segment/token.ts';
import { MOST_WORDS } from '../segment/vocabulary.ts';
import { AT, HASH } from './address.ts';
import { mostKeys, wordKeys } from './grams.ts';
import { DOUBLES } from './packed-numbers.ts';
import type { PackedScores } from './packed-scores.ts';
import { profiles } from './profiles.ts';
import { DEVANAGARI_SCRIPT, NO_SCRIPT, scriptOf } from './scripts.ts';
import { addPacked } from './weights.ts';

/** Letters of a word that its grams are made of; names are shorter, and what is longer is no word. */
export const LONGEST_WORD = 48;
const BLANK = 0x20;

/** A row: the sums of a word's grams, packed, and in the place of a last double the key of the whole word and how many grams it has. */
const WIDTH: number = DOUBLES + 1;
const KEY: number = DOUBLES * 2;
const GRAMS: number = KEY + 1;
/** The row of what has no number: it is read anew each time. */
const UNKEPT = 0;
// Stand for the number of grams in the row of a word: not read yet, without letters, in other letters than Devanagari alone.
const UNREAD = 0;
const SIGN = -1;
const FOREIGN = -2;

const keys = new Int32Array(mostKeys(LONGEST_WORD));

/** The words met so far with what their grams say, so that a word that comes again is not cut into grams again. */
export class KnownWords {
  /** `UNKEPT`, then a row a word of `WORDS` by its number; the two are views of the same bytes. */
  private sums: Float64Array = new Float64Array((1 + 1024) * WIDTH);
  private numbers: Int32Array = new Int32Array(this.sums.buffer);
  /** The number of the word before the first row but `UNKEPT`. */
  private since = 0;

  /** Reads the run of letters `text[start, end)`, which is in Devanagari. */
  readLetters(text: string, start: number, end: number, scores: PackedScores): void {
    this.read(text, start, end, UNKEPT);
    scores.count(end - start);
    this.add(UNKEPT, scores);
  }

  /** How many grams the token has; `FOREIGN` or `SIGN` where it is no word of the vocabulary in Devanagari. */
  private gramsOf({ word, text }: SegmentedToken): number {
    const row = word - this.since;
    if (row <= UNKEPT) return FOREIGN;
    return this.numbers[row * WIDTH * 2 + GRAMS] || this.readWord(word, text);
  }

  private add(row: number, scores: PackedScores): void {
    const { numbers, sums } = this;
    const at = row * WIDTH;
    scores.add(numbers[at * 2 + KEY]!, numbers[at * 2 + GRAMS]!, sums, at);
  }

  /**
   * Reads words and signs one behind the other, with a blank between two at most, as long as they are of the vocabulary, from
   * the token of index `first` on. Returns the index of the token behind them.
   */
  readRun(text: string, to: number, tokens: readonly SegmentedToken[], first: number, scores: PackedScores): number {
    let next = first;
    let at = tokens[first]!.start;
    for (; at < to && next < tokens.length; next++) {
      const token = tokens[next]!;
      if (token.start !== at) break;
      const grams = this.gramsOf(token);
      if (grams === FOREIGN) break;
      const { end } = token;
      const behind = end < text.length ? text.charCodeAt(end) : BLANK;
      if (grams > 0) {
        if (behind !== BLANK && scriptOf(behind) === DEVANAGARI_SCRIPT) break;
        scores.count(end - at);
        this.add(token.word - this.since, scores);
      }
      at = behind === BLANK ? end + 1 : end;
    }
    return next;
  }

  private readWord(word: number, text: string): number {
    if (word - this.since > MOST_WORDS) {
      this.since = WORDS.since - 1;
      this.numbers.fill(0);
    }
    const row = word - this.since;
    if (row <= UNKEPT) return FOREIGN;
    this.numbers = grown(this.numbers, (row + 1) * WIDTH * 2);
    this.sums = new Float64Array(this.numbers.buffer);
    const grams = kindOf(text);
    if (grams === UNREAD) this.read(text, 0, text.length, row);
    else this.numbers[row * WIDTH * 2 + GRAMS] = grams;
    return this.numbers[row * WIDTH * 2 + GRAMS]!;
  }

  private read(text: string, start: number, end: number, row: number): void {
    const grams = wordKeys(text, start, Math.min(end, start + LONGEST_WORD), keys, 0);
    this.sums.fill(0, row * WIDTH, (row + 1) * WIDTH);
    addPacked(profiles().devanagari.table, keys, 0, grams, this.sums, row * WIDTH);
    this.numbers[row * WIDTH * 2 + KEY] = keys[grams - 1]!;
    this.numbers[row * WIDTH * 2 + GRAMS] = grams;
  }
}

/** `UNREAD` for a word in Devanagari, which is still to be read. */
function kindOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const script = scriptOf(unit);
    if ((script !== NO_SCRIPT && script !== DEVANAGARI_SCRIPT) || unit === HASH || unit === AT) return FOREIGN;
    if (script === DEVANAGARI_SCRIPT) letters += 1;
  }
  return letters === 0 ? SIGN : letters === text.length ? UNREAD : FOREIGN;
}
