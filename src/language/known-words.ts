import { grown } from '../grown.ts';
import { type SegmentedToken, WORDS } from '../segment/token.ts';
import { MOST_WORDS } from '../segment/vocabulary.ts';
import { mostKeys, wordKeys } from './grams.ts';
import { DOUBLES } from './packed-numbers.ts';
import { DEVANAGARI_SCRIPT, scriptOf } from './scripts.ts';
import { addPacked, type WeightTable } from './weights.ts';

/** Letters of a word that its grams are made of; names are shorter, and what is longer is no word. */
export const LONGEST_WORD = 48;

/** A row: the sums of a word's grams, packed, and in the place of a last double the key of the whole word and how many grams it has. */
const WIDTH: number = DOUBLES + 1;
const KEY: number = DOUBLES * 2;
const GRAMS: number = KEY + 1;
/** The row of what has no number: it is read anew each time. */
const UNKEPT = 0;
/** Stands for a row where there is none. */
export const UNKNOWN = -1;
/** Stands for the number of grams in the row of a word that is not in Devanagari alone; 0 is that of a word not yet read. */
const FOREIGN = -1;

const keys = new Int32Array(mostKeys(LONGEST_WORD));

/** The words met so far with what their grams say, so that a word that comes again is not cut into grams again. */
export class KnownWords {
  /** `UNKEPT`, then a row a word of `WORDS` by its number; the two are views of the same bytes. */
  private sums: Float64Array = new Float64Array((1 + 1024) * WIDTH);
  private numbers: Int32Array = new Int32Array(this.sums.buffer);
  /** The number of the word before the first row but `UNKEPT`. */
  private since = 0;

  constructor(private readonly table: WeightTable) {}

  /** The row of the run of letters `text[start, end)`, until the next run is asked for. */
  rowOfRun(text: string, start: number, end: number): number {
    return this.read(text, start, end, UNKEPT);
  }

  /** The row of the token; `UNKNOWN` where it has no number or not all of it is Devanagari. */
  rowOf({ word, text }: SegmentedToken): number {
    const row = word - this.since;
    const grams = row > UNKEPT ? this.numbers[row * WIDTH * 2 + GRAMS] : FOREIGN;
    return grams === undefined || grams === 0 ? this.readWord(word, text) : grams === FOREIGN ? UNKNOWN : row;
  }

  /** The key of the whole word. */
  keyIn(row: number): number {
    return this.numbers[row * WIDTH * 2 + KEY]!;
  }

  /** How many grams it has. */
  gramsIn(row: number): number {
    return this.numbers[row * WIDTH * 2 + GRAMS]!;
  }

  /** Adds what they say to packed sums. */
  addTo(packed: Float64Array, row: number): void {
    const at = row * WIDTH;
    packed[0]! += this.sums[at]!;
    packed[1]! += this.sums[at + 1]!;
    packed[2]! += this.sums[at + 2]!;
  }

  private readWord(word: number, text: string): number {
    if (word - this.since > MOST_WORDS) {
      this.since = WORDS.since - 1;
      this.numbers.fill(0);
    }
    const row = word - this.since;
    if (row <= UNKEPT) return UNKNOWN;
    this.numbers = grown(this.numbers, (row + 1) * WIDTH * 2);
    this.sums = new Float64Array(this.numbers.buffer);
    for (let at = 0; at < text.length; at++) {
      if (scriptOf(text.charCodeAt(at)) === DEVANAGARI_SCRIPT) continue;
      this.numbers[row * WIDTH * 2 + GRAMS] = FOREIGN;
      return UNKNOWN;
    }
    return this.read(text, 0, text.length, row);
  }

  private read(text: string, start: number, end: number, row: number): number {
    const grams = wordKeys(text, start, Math.min(end, start + LONGEST_WORD), keys, 0);
    this.sums.fill(0, row * WIDTH, (row + 1) * WIDTH);
    addPacked(this.table, keys, 0, grams, this.sums, row * WIDTH);
    this.numbers[row * WIDTH * 2 + KEY] = keys[grams - 1]!;
    this.numbers[row * WIDTH * 2 + GRAMS] = grams;
    return row;
  }
}
