import type { Source } from '../source.ts';
import { ClassRows, namePartOf } from './class-rows.ts';
import { coarseOf } from './classes.ts';
import { REACH } from './features.ts';
import { gazetteerCodes } from './gazetteer-codes.ts';
import { KnownCodes } from './known-codes.ts';
import { BORDER_FORM, FORM_WIDTH, KnownForms, NO_FORM } from './known-forms.ts';
import { KnownPairs } from './known-pairs.ts';
import { LABEL_COUNT } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { PACKED, unpack } from './packed-scores.ts';
import { NONE } from './place-features.ts';
import { PlaceSums } from './place-sums.ts';
import { type ArticleWords, usesElsewhere } from './uses.ts';
import { Weigher } from './weigher.ts';

const L: number = LABEL_COUNT;

/** Adds up the weights of every token's features. Keeps the sums of the words and neighbours that it has seen. */
export class Scorer {
  private readonly weigher: Weigher;
  private readonly forms: KnownForms;
  private readonly pairs: KnownPairs;
  private readonly triples: ClassRows;
  private readonly places: PlaceSums;
  private readonly codes: KnownCodes;
  /** Numbers of the forms of one sentence, with REACH more at both ends. */
  private numbers = new Int32Array(256);
  /** The rows that are added up for one token. */
  private readonly parts = new Int32Array(16);

  constructor(model: TaggerModel) {
    this.weigher = new Weigher(model);
    this.forms = new KnownForms(model.classes, this.weigher);
    this.pairs = new KnownPairs(this.weigher);
    this.triples = new ClassRows(this.weigher);
    this.places = new PlaceSums(this.weigher);
    this.codes = new KnownCodes(this.weigher);
  }

  /** How much more each label scores than the outside, in whole steps of the model; index `token · LABEL_COUNT + label`. */
  score({ tokens, matches, sentences }: Source): { readonly words: ArticleWords; readonly scores: Int32Array } {
    this.forms.forgetIfMany();
    const forms = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) forms[at] = this.forms.numberOf(tokens[at]!);
    const words = this.forms.wordsOf(forms);
    const elsewhere = usesElsewhere(this.forms.signsOf(forms), words);
    const gazetteer = gazetteerCodes(matches, tokens.length);
    const scores = new Int32Array(tokens.length * L);
    for (const { first, last } of sentences) {
      this.open(forms, first, last);
      this.scoreSentence(gazetteer, elsewhere, first, last, scores);
    }
    return { words, scores };
  }

  /** Only the nearest border counts. */
  private open(forms: Int32Array, first: number, last: number): void {
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

  private scoreSentence(
    gazetteer: Int32Array,
    elsewhere: Uint8Array,
    first: number,
    last: number,
    scores: Int32Array,
  ): void {
    const { pairs, numbers, parts } = this;
    const { fines } = this.forms;
    const { rows } = pairs;
    let pair = pairs.pairAt(fines[numbers[REACH - 1]!]!, fines[numbers[REACH]!]!);
    for (let at = first; at < last; at++) {
      // What the pair in front gives is read before the next one may take its slot.
      parts[0] = rows[pair + 1]!;
      const here = REACH + at - first;
      pair = pairs.pairAt(fines[numbers[here]!]!, fines[numbers[here + 1]!]!);
      parts[1] = rows[pair]!;
      const count = this.addPlace(gazetteer, elsewhere[at]!, at, first, last);
      this.sum(at - first, count, scores, at * L);
    }
  }

  /** Adds the rows of what the neighbourhood of the token `at` gives to `parts`; returns how many there are. */
  private addPlace(gazetteer: Int32Array, uses: number, at: number, first: number, last: number): number {
    const { numbers, parts, places, codes, triples } = this;
    const { classes, fines } = this.forms;
    const index = at - first;
    const a = classes[numbers[index + REACH - 1]!]!;
    const b = classes[numbers[index + REACH]!]!;
    const c = classes[numbers[index + REACH + 1]!]!;
    let count = 2;
    parts[count++] = triples.nameRow(a, b, c);
    parts[count++] = triples.cueRow(a, b, c);
    parts[count++] = places.elsewhereRow(uses);
    const here = gazetteer[at]!;
    const before = at > first ? gazetteer[at - 1]! : NONE;
    const after = at + 1 < last ? gazetteer[at + 1]! : NONE;
    const isQuiet = here === 0 && before <= 0 && after <= 0;
    parts[count++] = places.positionRow(index, last - first, isQuiet);
    if (isQuiet) return count;
    parts[count++] = codes.alone(before, here, after, here === 0 ? 0 : namePartOf(b));
    if (here === 0) return count;
    const previous = fines[numbers[index + REACH - 1]!]!;
    const next = fines[numbers[index + REACH + 1]!]!;
    parts[count++] = codes.beside(coarseOf(previous), here, coarseOf(next));
    return count;
  }

  /** Writes the scores of the token `index` of its sentence, `count` parts and the forms around it, to `scores[at]` and behind it. */
  private sum(index: number, count: number, scores: Int32Array, at: number): void {
    const { numbers, parts } = this;
    const { rows } = this.weigher;
    const { sums } = this.forms;
    let person = 0;
    let place = 0;
    let organization = 0;
    let party = 0;
    for (let part = 0; part < count; part++) {
      const from = parts[part]! * PACKED;
      person += rows[from]!;
      place += rows[from + 1]!;
      organization += rows[from + 2]!;
      party += rows[from + 3]!;
    }
    for (let distance = 0; distance <= 2 * REACH; distance++) {
      const from = numbers[index + distance]! * FORM_WIDTH + distance * PACKED;
      person += sums[from]!;
      place += sums[from + 1]!;
      organization += sums[from + 2]!;
      party += sums[from + 3]!;
    }
    unpack(person, scores, at + 1);
    unpack(place, scores, at + 3);
    unpack(organization, scores, at + 5);
    unpack(party, scores, at + 7);
  }
}
