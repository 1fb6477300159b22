import { addUnpacked, DOUBLES, MOST_GRAMS } from './packed-numbers.ts';
import { repeated } from './repeated-words.ts';
import { MOST_WIDTH } from './weights.ts';

/** A paragraph is known long before this many grams. */
export const ENOUGH_GRAMS = 12_000;

/** What the words of a paragraph in one script say: sums of a profile's weights, in steps, packed for as long as that goes. */
export class PackedScores {
  readonly steps: Int32Array = new Int32Array(MOST_WIDTH);
  /** How many keys they are of. */
  grams = 0;
  words = 0;
  letters = 0;
  private readonly packed = new Float64Array(DOUBLES);
  private packedGrams = 0;

  /** Counts a word of so many letters. */
  count(letters: number): void {
    this.words += 1;
    this.letters += letters;
  }

  /** Adds the packed sums from `at` on of a word, so many grams, by its key; a word that the paragraph had says no more. */
  add(key: number, grams: number, sums: Float64Array, at: number): void {
    if (this.grams > ENOUGH_GRAMS || repeated.isRepeated(key)) return;
    if (this.packedGrams + grams > MOST_GRAMS) this.unpack();
    const { packed } = this;
    packed[0]! += sums[at]!;
    packed[1]! += sums[at + 1]!;
    packed[2]! += sums[at + 2]!;
    this.packedGrams += grams;
    this.grams += grams;
  }

  /** Brings all into `steps`. */
  unpack(): void {
    addUnpacked(this.packed, this.steps);
    this.packed.fill(0);
    this.packedGrams = 0;
  }
}
