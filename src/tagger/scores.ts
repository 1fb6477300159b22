import type { SegmentedToken } from '../segment/token.ts';
import type { Source } from '../source.ts';
import { BORDER, type FeatureSink, formFeatures, placeFeatures, REACH } from './features.ts';
import { type Form, formOf } from './form.ts';
import { LABEL_COUNT } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { type ArticleView, viewOf } from './view.ts';

const L: number = LABEL_COUNT;
const DISTANCES = 2 * REACH + 1;

/** A form with the scores that it gives to the tokens around it, `DISTANCES · L` numbers. */
interface ScoredForm {
  readonly form: Form;
  readonly scores: Float64Array;
}

/** As many forms as are kept between calls; the cache changes speed, never results. */
const CACHED_FORMS = 30_000;

/** Adds up the weights of every token's features. Keeps the forms it has seen. */
export class Scorer {
  private readonly seen = new Map<string, ScoredForm>();
  private readonly sink: FeatureSink = { ids: new Int32Array(512), count: 0 };
  private readonly border: Float64Array;

  constructor(private readonly model: TaggerModel) {
    this.border = this.scoresOf(BORDER);
  }

  /** Scores of all tokens, index `token · LABEL_COUNT + label`. */
  score(source: Source): { readonly view: ArticleView; readonly scores: Float64Array } {
    const { tokens } = source;
    const scored = tokens.map(token => this.scoredForm(token));
    const forms = scored.map(({ form }) => form);
    const view = viewOf(tokens, forms, source.matches);
    const scores = new Float64Array(tokens.length * L);
    for (const { first, last } of source.sentences) {
      for (let at = first; at < last; at++) {
        for (let distance = -REACH; distance <= REACH; distance++) {
          const other = at + distance;
          // Only the nearest border counts.
          if (other < first - 1 || other > last) continue;
          const given = other < first || other >= last ? this.border : scored[other]!.scores;
          const from = (distance + REACH) * L;
          for (let label = 0; label < L; label++) scores[at * L + label]! += given[from + label]!;
        }
        this.sink.count = 0;
        placeFeatures(view, at, first, last, this.sink);
        this.addWeights(scores, at * L);
        for (let label = 0; label < L; label++) scores[at * L + label]! *= this.model.step;
      }
    }
    return { view, scores };
  }

  private scoredForm(token: SegmentedToken): ScoredForm {
    const known = this.seen.get(token.text);
    if (known) return known;
    const form = formOf(token, this.model.classes);
    const made = { form, scores: this.scoresOf(form) };
    if (this.seen.size >= CACHED_FORMS) this.seen.clear();
    // The folded form and kind follow from the text, but for dotted abbreviations at a sentence's end.
    this.seen.set(token.text, made);
    return made;
  }

  private scoresOf(form: Form): Float64Array {
    const scores = new Float64Array(DISTANCES * L);
    for (let distance = -REACH; distance <= REACH; distance++) {
      this.sink.count = 0;
      formFeatures(form, distance, this.sink);
      this.addWeights(scores, (distance + REACH) * L);
    }
    return scores;
  }

  private addWeights(scores: Float64Array, to: number): void {
    const { ids, count } = this.sink;
    const { weights } = this.model;
    for (let index = 0; index < count; index++) {
      const row = this.model.rowOf(ids[index]!);
      if (row < 0) continue;
      const from = row * L;
      for (let label = 0; label < L; label++) scores[to + label]! += weights[from + label]!;
    }
  }
}
