import { addUnpacked, DOUBLES } from '../packed-numbers.ts';
import type { Source } from '../source.ts';
import { REACH } from './features.ts';
import { BORDER } from './form.ts';
import { BORDER_FORM, FORM_WIDTH, KnownForms, NO_FORM } from './known-forms.ts';
import { KnownNeighbours } from './known-neighbours.ts';
import { LABEL_COUNT } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { gazetteerFeatures, isQuiet } from './place-features.ts';
import { PlaceSums } from './place-sums.ts';
import { type ArticleView, viewOf } from './view.ts';
import { Weigher } from './weigher.ts';

const L: number = LABEL_COUNT;
const DISTANCES: number = 2 * REACH + 1;

/** Adds up the weights of every token's features. Keeps the sums of the words and neighbours that it has seen. */
export class Scorer {
  private readonly weigher: Weigher;
  private readonly forms: KnownForms;
  private readonly neighbours: KnownNeighbours;
  private readonly places: PlaceSums;
  /** Numbers of the forms of one sentence, with REACH more at both ends. */
  private numbers = new Int32Array(256);
  /** Packed sums of one sentence, with REACH tokens more at both ends. */
  private sums = new Float64Array(256 * DOUBLES);

  constructor(private readonly model: TaggerModel) {
    this.weigher = new Weigher(model);
    this.forms = new KnownForms(model.classes, this.weigher);
    this.neighbours = new KnownNeighbours(this.weigher);
    this.places = new PlaceSums(this.weigher);
  }

  /** Scores of all tokens, index `token · LABEL_COUNT + label`. */
  score(source: Source): { readonly view: ArticleView; readonly scores: Float64Array } {
    const { tokens } = source;
    if (this.forms.forgetIfMany()) this.neighbours.forget();
    const numbers = new Int32Array(tokens.length);
    for (let at = 0; at < tokens.length; at++) numbers[at] = this.forms.numberOf(tokens[at]!);
    const forms = Array.from(numbers, number => this.forms.formAt(number));
    const view = viewOf(tokens, forms, source.matches);
    const scores = new Float64Array(tokens.length * L);
    for (const { first, last } of source.sentences) {
      this.open(numbers, first, last);
      this.addNeighbours(view, first, last);
      for (let at = first; at < last; at++) this.scoreToken(view, at, first, last, scores);
    }
    return { view, scores };
  }

  private open(numbers: Int32Array, first: number, last: number): void {
    const length = last - first + 2 * REACH;
    if (this.numbers.length < length) {
      this.numbers = new Int32Array(length * 2);
      this.sums = new Float64Array(length * 2 * DOUBLES);
    }
    this.sums.fill(0, 0, length * DOUBLES);
    // Only the nearest border counts.
    this.numbers.fill(NO_FORM, 0, length);
    this.numbers[REACH - 1] = BORDER_FORM;
    for (let at = first; at < last; at++) this.numbers[REACH + at - first] = numbers[at]!;
    this.numbers[REACH + last - first] = BORDER_FORM;
  }

  private addNeighbours({ forms }: ArticleView, first: number, last: number): void {
    const { classes } = this.forms;
    let a = BORDER_FORM;
    let left = BORDER;
    let b = this.numbers[REACH]!;
    let middle = forms[first]!;
    for (let at = first - 1; at < last; at++) {
      const inside = at + 2 < last;
      const c = inside ? this.numbers[REACH + at + 2 - first]! : BORDER_FORM;
      const right = inside ? forms[at + 2]! : BORDER;
      const to = (REACH + at - first) * DOUBLES;
      this.neighbours.addPair(a, b, left, middle, this.sums, to);
      if (at + 1 < last)
        this.neighbours.addTriple(classes[a]!, classes[b]!, classes[c]!, left, middle, right, this.sums, to + DOUBLES);
      a = b;
      left = middle;
      b = c;
      middle = right;
    }
  }

  private scoreToken(view: ArticleView, at: number, first: number, last: number, scores: Float64Array): void {
    const index = at - first;
    const { numbers, sums } = this;
    const own = (index + REACH) * DOUBLES;
    let x = sums[own]!;
    let y = sums[own + 1]!;
    let z = sums[own + 2]!;
    const given = this.forms.sums;
    for (let distance = 0; distance < DISTANCES; distance++) {
      const from = numbers[index + distance]! * FORM_WIDTH + distance * DOUBLES;
      x += given[from]!;
      y += given[from + 1]!;
      z += given[from + 2]!;
    }
    const { position, elsewhere, quiet } = this.places;
    const length = last - first;
    const placed = this.places.positionAt(index, length);
    x += position[placed]!;
    y += position[placed + 1]!;
    z += position[placed + 2]!;
    if (view.elsewhere[at] !== 0) {
      const used = view.elsewhere[at]! * DOUBLES;
      x += elsewhere[used]!;
      y += elsewhere[used + 1]!;
      z += elsewhere[used + 2]!;
    }
    if (isQuiet(view, at, first, last)) {
      const unknown = this.places.quietAt(index, length);
      x += quiet[unknown]!;
      y += quiet[unknown + 1]!;
      z += quiet[unknown + 2]!;
    } else gazetteerFeatures(view, at, first, last, this.weigher.sink);
    const to = at * L;
    addUnpacked(x, scores, to);
    addUnpacked(y, scores, to + 3);
    addUnpacked(z, scores, to + 6);
    this.weigher.addTo(scores, to);
    for (let label = 0; label < L; label++) scores[to + label]! *= this.model.step;
  }
}
