import { grown } from '../grown.ts';
import { WORDS } from '../segment/token.ts';
import { MOST_WORDS, WordMemo } from '../segment/vocabulary.ts';
import { mostKeys, wordKeys } from './grams.ts';
import { DEVANAGARI_SCRIPT, scriptOf } from './scripts.ts';
import { addWeights, MOST_WIDTH, type WeightTable } from './weights.ts';

/** Letters of a word that its grams are made of; names are shorter, and what is longer is no word. */
export const LONGEST_WORD = 48;

/** Where in `KnownWords.facts` of a word stand the halves of the key of the whole word, how many grams it has, and their sums. */
const LOW_KEY = 0;
const HIGH_KEY = 1;
export const GRAMS = 2;
export const STEPS = 3;
const WIDTH: number = STEPS + MOST_WIDTH;
/** What has no number is read anew each time, into this row. */
const UNKEPT = 0;
/** Stands for a row where there is none. */
export const UNKNOWN = -1;

const keys = new Int32Array(mostKeys(LONGEST_WORD));
const sums = new Int32Array(MOST_WIDTH);

/** The key of the whole word in the row that begins at `row`. */
export function keyIn(facts: Int16Array, row: number): number {
  return (facts[row + HIGH_KEY]! << 16) | (facts[row + LOW_KEY]! & 0xffff);
}

/** The words met so far with what their grams say, so that a word that comes again is not cut into grams again. */
export class KnownWords {
  /** A row a word: numbers that are as small as goes, for the words of an article lie far apart. */
  facts: Int16Array = new Int16Array(512 * WIDTH);
  /** How many words have a row, `UNKEPT` among them. */
  private count = 1;
  /** Where the row of a word begins, by its number in `WORDS`. */
  private readonly rows = new WordMemo(WORDS);

  constructor(private readonly table: WeightTable) {}

  /** Where in `facts` the row of the run of letters `text[start, end)` begins, until the next run is asked for. */
  rowOfRun(text: string, start: number, end: number): number {
    return this.read(text, start, end, UNKEPT);
  }

  /** The row of the word with that number, not 0; `UNKNOWN` where not all of it is Devanagari. */
  rowOf(number: number, word: string): number {
    return this.rows.get(number) || this.readWord(number, word);
  }

  private readWord(number: number, word: string): number {
    for (let at = 0; at < word.length; at++) if (scriptOf(word.charCodeAt(at)) !== DEVANAGARI_SCRIPT) return UNKNOWN;
    if (this.count === MOST_WORDS) {
      this.count = 1;
      this.rows.clear();
    }
    const row = this.count * WIDTH;
    this.count += 1;
    this.facts = grown(this.facts, this.count * WIDTH);
    this.rows.set(number, row);
    return this.read(word, 0, word.length, row);
  }

  private read(text: string, start: number, end: number, row: number): number {
    const grams = wordKeys(text, start, Math.min(end, start + LONGEST_WORD), keys, 0);
    sums.fill(0);
    addWeights(this.table, keys, 0, grams, sums);
    this.facts[row + LOW_KEY] = keys[grams - 1]!;
    this.facts[row + HIGH_KEY] = keys[grams - 1]! >> 16;
    this.facts[row + GRAMS] = grams;
    this.facts.set(sums, row + STEPS);
    return row;
  }
}
