import { hashOf, Vocabulary } from '../segment/vocabulary.ts';
import { mostKeys, wordKeys } from './grams.ts';
import { addWeights, MOST_WIDTH, type WeightTable } from './weights.ts';

/** Letters of a word that its grams are made of; names are shorter, and what is longer is no word. */
export const LONGEST_WORD = 48;

/** What the grams of one word say. */
export interface WordScores {
  /** The key of the whole word. */
  readonly key: number;
  /** How many grams it has. */
  readonly grams: number;
  /** Sums of their weights, `MOST_WIDTH` numbers. */
  readonly steps: Float64Array;
}

const keys = new Int32Array(mostKeys(LONGEST_WORD));

/** The words met so far with the sums of what their grams say, so that a word that comes again is not cut into grams again. */
export class KnownWords {
  private readonly vocabulary = new Vocabulary();
  private scores: WordScores[] = [];
  private since = 0;

  constructor(private readonly table: WeightTable) {}

  /** The scores of the word `text[start, end)`. */
  read(text: string, start: number, end: number): WordScores {
    const word = this.vocabulary.numberOf(text, start, end, hashOf(text, start, end));
    if (word === 0) return this.score(text, start, end);
    if (this.since !== this.vocabulary.since) {
      this.since = this.vocabulary.since;
      this.scores = [];
    }
    const known = this.scores[word - this.since];
    if (known !== undefined) return known;
    const scores = this.score(text, start, end);
    this.scores[word - this.since] = scores;
    return scores;
  }

  private score(text: string, start: number, end: number): WordScores {
    const grams = wordKeys(text, start, Math.min(end, start + LONGEST_WORD), keys, 0);
    const steps = new Float64Array(MOST_WIDTH);
    addWeights(this.table, keys, 0, grams, steps);
    return { key: keys[grams - 1]!, grams, steps };
  }
}
