import { WORDS } from '../segment/token.ts';
import { hashOf, MOST_WORDS, Vocabulary, WordMemo } from '../segment/vocabulary.ts';
import { mostKeys, wordKeys } from './grams.ts';
import { DEVANAGARI_SCRIPT, scriptOf } from './scripts.ts';
import { addWeights, MOST_WIDTH, type WeightTable } from './weights.ts';

/** Letters of a word that its grams are made of; names are shorter, and what is longer is no word. */
export const LONGEST_WORD = 48;

/** Where in `KnownWords.facts` of a word stand the key of the whole word, how many grams it has, and the sums of their weights. */
export const KEY = 0;
export const GRAMS = 1;
export const STEPS = 2;
const WIDTH: number = STEPS + MOST_WIDTH;
/** Words that are too long to be kept are read anew, into this row. */
const UNKEPT = 0;
/** Stands for a row where there is none. */
export const UNKNOWN = -1;

const keys = new Int32Array(mostKeys(LONGEST_WORD));
const sums = new Float64Array(MOST_WIDTH);

/** The words met so far with what their grams say, so that a word that comes again is not cut into grams again. */
export class KnownWords {
  /** A row a word. */
  facts: Int32Array = new Int32Array(512 * WIDTH);
  private readonly vocabulary = new Vocabulary();
  private since = 0;
  /** 1 + the row of a word, by its number in `WORDS`. */
  private readonly rows = new WordMemo(WORDS);

  constructor(private readonly table: WeightTable) {}

  /** Where in `facts` the row of the word `text[start, end)` begins. */
  rowOf(text: string, start: number, end: number): number {
    const word = this.vocabulary.numberOf(text, start, end, hashOf(text, start, end));
    if (word === 0) return this.read(text, start, end, UNKEPT);
    if (this.since !== this.vocabulary.since) {
      this.since = this.vocabulary.since;
      this.facts.fill(0);
      this.rows.clear();
    }
    const row = (word - this.since + 1) * WIDTH;
    if (row >= this.facts.length) this.grow();
    return this.facts[row + GRAMS] === 0 ? this.read(text, start, end, row) : row;
  }

  /** The row of the word with that number; `UNKNOWN` where not all of it is Devanagari. */
  rowOfWord(number: number, word: string): number {
    const kept = this.rows.get(number);
    if (kept !== 0) return kept - 1;
    for (let at = 0; at < word.length; at++) if (scriptOf(word.charCodeAt(at)) !== DEVANAGARI_SCRIPT) return UNKNOWN;
    const row = this.rowOf(word, 0, word.length);
    this.rows.set(number, row + 1);
    return row;
  }

  private read(text: string, start: number, end: number, row: number): number {
    const grams = wordKeys(text, start, Math.min(end, start + LONGEST_WORD), keys, 0);
    sums.fill(0);
    addWeights(this.table, keys, 0, grams, sums);
    this.facts[row + KEY] = keys[grams - 1]!;
    this.facts[row + GRAMS] = grams;
    this.facts.set(sums, row + STEPS);
    return row;
  }

  private grow(): void {
    const facts = new Int32Array(Math.min(this.facts.length * 2, (MOST_WORDS + 1) * WIDTH));
    facts.set(this.facts);
    this.facts = facts;
  }
}
