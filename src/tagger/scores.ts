import { addUnpacked, DOUBLES } from '../packed-numbers.ts';
import type { Source } from '../source.ts';
import { REACH } from './features.ts';
import { BORDER, type Form } from './form.ts';
import { KnownCodes } from './known-codes.ts';
import { BORDER_FORM, FORM_WIDTH, KnownForms, NO_FORM } from './known-forms.ts';
import { KnownNeighbours } from './known-neighbours.ts';
import { LABEL_COUNT } from './labels.ts';
import type { TaggerModel } from './model.ts';
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
  /** What the pair in front gives to the token that is read. */
  private readonly behind = new Float64Array(DOUBLES);
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
    const { neighbours, numbers, behind } = this;
    const { classes } = this.forms;
    const { pairs } = neighbours;
    const { forms } = view;
    let left = BORDER;
    let middle = forms[first]!;
    let a = BORDER_FORM;
    let b = numbers[REACH]!;
    let pair = neighbours.pairAt(a, b, left, middle);
    for (let at = first; at < last; at++) {
      // What the pair in front gave is kept before the next one may take its slot.
      for (let double = 0; double < DOUBLES; double++) behind[double] = pairs[pair + DOUBLES + double]!;
      const right = at + 1 < last ? forms[at + 1]! : BORDER;
      const c = numbers[REACH + at + 1 - first]!;
      pair = neighbours.pairAt(b, c, middle, right);
      const triple = neighbours.tripleAt(classes[a]!, classes[b]!, classes[c]!, left, middle, right);
      this.scoreToken(view, at, first, last, pair, triple, scores);
      left = middle;
      middle = right;
      a = b;
      b = c;
    }
  }

  /** Writes the scores of the token `at`. The sums stay in variables: a double that is handed on makes garbage. */
  private scoreToken(
    view: ArticleView,
    at: number,
    first: number,
    last: number,
    pair: number,
    triple: number,
    scores: Int32Array,
  ): void {
    const { numbers, behind, neighbours, places, codes } = this;
    const { pairs, tripleSums } = neighbours;
    const index = at - first;
    let x = behind[0]! + pairs[pair]! + tripleSums[triple]!;
    let y = behind[1]! + pairs[pair + 1]! + tripleSums[triple + 1]!;
    let z = behind[2]! + pairs[pair + 2]! + tripleSums[triple + 2]!;
    const given = this.forms.sums;
    for (let distance = 0; distance <= 2 * REACH; distance++) {
      const from = numbers[index + distance]! * FORM_WIDTH + distance * DOUBLES;
      x += given[from]!;
      y += given[from + 1]!;
      z += given[from + 2]!;
    }
    const { position, elsewhere, quiet } = places;
    const placed = places.positionAt(index, last - first);
    const used = view.elsewhere[at]! * DOUBLES;
    x += position[placed]! + elsewhere[used]!;
    y += position[placed + 1]! + elsewhere[used + 1]!;
    z += position[placed + 2]! + elsewhere[used + 2]!;
    const { forms, gazetteer } = view;
    const here = gazetteer[at]!;
    const before = at > first ? gazetteer[at - 1]! : NONE;
    const after = at + 1 < last ? gazetteer[at + 1]! : NONE;
    if (here === 0 && before <= 0 && after <= 0) {
      const unknown = places.quietAt(index, last - first);
      x += quiet[unknown]!;
      y += quiet[unknown + 1]!;
      z += quiet[unknown + 2]!;
    } else {
      const alone = codes.alone(before, here, after, here === 0 ? 0 : forms[at]!.namePart);
      x += codes.sums[alone]!;
      y += codes.sums[alone + 1]!;
      z += codes.sums[alone + 2]!;
      if (here !== 0) {
        const previous = at > first ? forms[at - 1]! : BORDER;
        const next = at + 1 < last ? forms[at + 1]! : BORDER;
        const beside = codes.beside(previous.coarse, here, next.coarse);
        x += codes.sums[beside]!;
        y += codes.sums[beside + 1]!;
        z += codes.sums[beside + 2]!;
      }
    }
    const to = at * L;
    addUnpacked(x, scores, to);
    addUnpacked(y, scores, to + 3);
    addUnpacked(z, scores, to + 6);
  }
}
