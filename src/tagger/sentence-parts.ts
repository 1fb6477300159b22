import { ClassRows, namePartOf } from './class-rows.ts';
import { coarseOf } from './classes.ts';
import { REACH } from './features.ts';
import { KnownCodes } from './known-codes.ts';
import { BORDER_FORM, classesOf, fineOf, type KnownForms, NO_FORM } from './known-forms.ts';
import { KnownPairs } from './known-pairs.ts';
import { PlaceSums } from './place-sums.ts';
import type { Weigher } from './weigher.ts';

/** Stands for a pair that was not asked for. */
export const NO_PAIR = -1;

/** Which rows of weights the neighbourhood gives to the tokens of one sentence after the other. */
export class SentenceParts {
  /** Numbers of the forms of the sentence, with REACH more at both ends. */
  numbers: Int32Array = new Int32Array(256);
  /** The rows that are added up for one token. */
  readonly parts: Int32Array = new Int32Array(16);
  readonly places: PlaceSums;
  private readonly pairs: KnownPairs;
  private readonly triples: ClassRows;
  private readonly codes: KnownCodes;

  constructor(
    weigher: Weigher,
    private readonly forms: KnownForms,
  ) {
    this.pairs = new KnownPairs(weigher);
    this.triples = new ClassRows(weigher);
    this.places = new PlaceSums(weigher);
    this.codes = new KnownCodes(weigher);
  }

  /** Begins the sentence [first, last). Only the nearest border counts. */
  open(forms: Int32Array, first: number, last: number): void {
    const length = last - first + 2 * REACH;
    if (this.numbers.length < length) this.numbers = new Int32Array(length * 2);
    const opened = this.numbers;
    for (let at = 0; at < REACH; at++) {
      opened[at] = NO_FORM;
      opened[length - 1 - at] = NO_FORM;
    }
    opened[REACH - 1] = BORDER_FORM;
    for (let at = first; at < last; at++) opened[REACH + at - first] = forms[at]!;
    opened[REACH + last - first] = BORDER_FORM;
  }

  /**
   * Makes what the token `index` of its sentence gets from both neighbours the first of `parts`. `pair` and what is returned:
   * where the pair that it makes with the one in front, and with the next, is kept.
   */
  addPairs(index: number, pair: number): number {
    const { numbers, parts, pairs, forms } = this;
    const fine = fineOf(forms.factsOf(numbers[index + REACH]!));
    const known = pair === NO_PAIR ? pairs.pairAt(fineOf(forms.factsOf(numbers[index + REACH - 1]!)), fine) : pair;
    // Read before the next pair may take the place of this one.
    parts[0] = pairs.rows[known + 1]!;
    const next = pairs.pairAt(fine, fineOf(forms.factsOf(numbers[index + REACH + 1]!)));
    parts[1] = pairs.rows[next]!;
    return next;
  }

  /** Adds what the classes of a token's neighbours and its uses elsewhere give to `parts`. */
  addNeighbours(index: number, uses: number): void {
    const { numbers, parts, triples, forms } = this;
    const left = classesOf(forms.factsOf(numbers[index + REACH - 1]!));
    const middle = classesOf(forms.factsOf(numbers[index + REACH]!));
    const right = classesOf(forms.factsOf(numbers[index + REACH + 1]!));
    parts[2] = triples.nameRow(left, middle, right);
    parts[3] = triples.cueRow(left, middle, right);
    parts[4] = this.places.elsewhereRow(uses);
  }

  /** Adds what the gazetteer's codes at a token and beside it give to `parts`; returns how many there are then. */
  addCodes(before: number, here: number, after: number, index: number): number {
    let count = ALWAYS;
    const { numbers, parts, codes, forms } = this;
    const namePart = here === 0 ? 0 : namePartOf(classesOf(forms.factsOf(numbers[index + REACH]!)));
    parts[count++] = codes.alone(before, here, after, namePart);
    if (here === 0) return count;
    const previous = fineOf(forms.factsOf(numbers[index + REACH - 1]!));
    const next = fineOf(forms.factsOf(numbers[index + REACH + 1]!));
    parts[count++] = codes.beside(coarseOf(previous), here, coarseOf(next));
    return count;
  }
}

/** So many parts there are without the gazetteer's codes. */
export const ALWAYS = 5;
