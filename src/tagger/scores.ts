import { addUnpacked, DOUBLES } from '../packed-numbers.ts';
import type { Source } from '../source.ts';
import { REACH } from './features.ts';
import { BORDER, type Form } from './form.ts';
import { BORDER_FORM, FORM_WIDTH, KnownForms, NO_FORM } from './known-forms.ts';
import { KnownNeighbours } from './known-neighbours.ts';
import { LABEL_COUNT } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { KnownCodes } from './known-codes.ts';
import { NONE } from './place-features.ts';
import { PlaceSums } from './place-sums.ts';
import { type ArticleView, viewOf } from './view.ts';
import { Weigher } from './weigher.ts';

const L: number = LABEL_COUNT;

/** Adds up the weights of every token's features. Keeps the sums of the words and neighbours that it has seen. */
export class Scorer {
  private readonly weigher: Weigher;
  private readonly forms: KnownForms;
  private readonly neighbours: KnownNeighbours;
  private readonly places: PlaceSums;
  private readonly codes: KnownCodes;
  /** Numbers of the forms of one sentence, with REACH more at both ends. */
  private numbers = new Int32Array(256);

  constructor(model: TaggerModel) {
    this.weigher = new Weigher(model);
    this.forms = new KnownForms(model.classes, this.weigher);
    this.neighbours = new KnownNeighbours(this.weigher);
    this.places = new PlaceSums(this.weigher);
    this.codes = new KnownCodes(this.weigher);
  }

  /** Scores of all tokens in whole steps of the model, index `token · LABEL_COUNT + label`. */
  score(source: Source): { readonly view: ArticleView; readonly scores: Int32Array } {
    const { tokens } = source;
    if (this.forms.forgetIfMany()) this.neighbours.forget();
    const numbers = new Int32Array(tokens.length);
    const forms = new Array<Form>(tokens.length);
    for (let at = 0; at < tokens.length; at++) {
      const number = this.forms.numberOf(tokens[at]!);
      numbers[at] = number;
      forms[at] = this.forms.formAt(number);
    }
    const view = viewOf(tokens, forms, source.matches, this.forms.wordsOf(numbers));
    const scores = new Int32Array(tokens.length * L);
    for (const { first, last } of source.sentences) {
      this.open(numbers, first, last);
      this.scoreSentence(view, first, last, scores);
    }
    return { view, scores };
  }

  /** Only the nearest border counts. */
  private open(numbers: Int32Array, first: number, last: number): void {
    const length = last - first + 2 * REACH;
    if (this.numbers.length < length) this.numbers = new Int32Array(length * 2);
    const opened = this.numbers;
    for (let at = 0; at < REACH; at++) {
      opened[at] = NO_FORM;
      opened[length - 1 - at] = NO_FORM;
    }
    opened[REACH - 1] = BORDER_FORM;
    for (let at = first; at < last; at++) opened[REACH + at - first] = numbers[at]!;
    opened[REACH + last - first] = BORDER_FORM;
  }

  private scoreSentence(view: ArticleView, first: number, last: number, scores: Int32Array): void {
    const { neighbours, numbers } = this;
    const { classes } = this.forms;
    const { pairs, tripleSums } = neighbours;
    const { forms } = view;
    let left = BORDER;
    let middle = forms[first]!;
    let a = BORDER_FORM;
    let b = numbers[REACH]!;
    let behind = neighbours.pairAt(a, b, left, middle) + DOUBLES;
    for (let at = first; at < last; at++) {
      const right = at + 1 < last ? forms[at + 1]! : BORDER;
      const c = numbers[REACH + at + 1 - first]!;
      // What the pair in front gave is read before the next one may take its slot.
      const x = pairs[behind]!;
      const y = pairs[behind + 1]!;
      const z = pairs[behind + 2]!;
      const pair = neighbours.pairAt(b, c, middle, right);
      const triple = neighbours.tripleAt(classes[a]!, classes[b]!, classes[c]!, left, middle, right);
      this.scoreToken(
        view,
        at,
        first,
        last,
        scores,
        x + pairs[pair]! + tripleSums[triple]!,
        y + pairs[pair + 1]! + tripleSums[triple + 1]!,
        z + pairs[pair + 2]! + tripleSums[triple + 2]!,
      );
      behind = pair + DOUBLES;
      left = middle;
      middle = right;
      a = b;
      b = c;
    }
  }

  /** Adds to the sums of its neighbours `x`, `y`, `z` what the token's forms and place give, and writes its scores. */
  private scoreToken(
    view: ArticleView,
    at: number,
    first: number,
    last: number,
    scores: Int32Array,
    x: number,
    y: number,
    z: number,
  ): void {
    const index = at - first;
    const { numbers } = this;
    const given = this.forms.sums;
    let sumX = x;
    let sumY = y;
    let sumZ = z;
    for (let distance = 0; distance <= 2 * REACH; distance++) {
      const from = numbers[index + distance]! * FORM_WIDTH + distance * DOUBLES;
      sumX += given[from]!;
      sumY += given[from + 1]!;
      sumZ += given[from + 2]!;
    }
    const { position, elsewhere, quiet } = this.places;
    const placed = this.places.positionAt(index, last - first);
    const used = view.elsewhere[at]! * DOUBLES;
    sumX += position[placed]! + elsewhere[used]!;
    sumY += position[placed + 1]! + elsewhere[used + 1]!;
    sumZ += position[placed + 2]! + elsewhere[used + 2]!;
    const { forms, gazetteer } = view;
    const here = gazetteer[at]!;
    const before = at > first ? gazetteer[at - 1]! : NONE;
    const behind = at + 1 < last ? gazetteer[at + 1]! : NONE;
    if (here === 0 && before <= 0 && behind <= 0) {
      const unknown = this.places.quietAt(index, last - first);
      sumX += quiet[unknown]!;
      sumY += quiet[unknown + 1]!;
      sumZ += quiet[unknown + 2]!;
    } else {
      const { sums } = this.codes;
      const alone = this.codes.alone(before, here, behind, here === 0 ? 0 : forms[at]!.namePart);
      sumX += sums[alone]!;
      sumY += sums[alone + 1]!;
      sumZ += sums[alone + 2]!;
      if (here !== 0) {
        const previous = at > first ? forms[at - 1]! : BORDER;
        const next = at + 1 < last ? forms[at + 1]! : BORDER;
        const beside = this.codes.beside(previous.coarse, here, next.coarse);
        sumX += sums[beside]!;
        sumY += sums[beside + 1]!;
        sumZ += sums[beside + 2]!;
      }
    }
    const to = at * L;
    addUnpacked(sumX, scores, to);
    addUnpacked(sumY, scores, to + 3);
    addUnpacked(sumZ, scores, to + 6);
  }
}
