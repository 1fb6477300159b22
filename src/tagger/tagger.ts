import type { Source, SourceSentence } from '../source.ts';
import { raiseByArticle } from './article.ts';
import { beginLabel, type LabelledSpan, labelledSpans } from './labels.ts';
import { Lattice } from './lattice.ts';
import type { TaggerModel } from './model.ts';
import { Scorer } from './scores.ts';
import { BestPath } from './viterbi.ts';

/** A mention as the tagger sees it, with the probability of exactly this span and type. */
export interface TaggedSpan extends LabelledSpan {
  readonly probability: number;
  /** True where only the other places of its words in the article made it a mention of this type. */
  readonly byArticle: boolean;
}

/** Finds names by what it has learned: features → scores → best labels of each sentence, then once more with the article's. */
export class Tagger {
  private readonly scorer: Scorer;
  private readonly best: BestPath;
  private readonly lattice: Lattice;

  constructor(
    model: TaggerModel,
    /** False leaves the second reading out. */
    private readonly twice = true,
  ) {
    this.scorer = new Scorer(model);
    this.best = new BestPath(model.transitions);
    this.lattice = new Lattice(model.transitions);
  }

  /** All mentions of an article, in text order. */
  tag(source: Source): TaggedSpan[] {
    const { view, scores } = this.scorer.score(source);
    const labels = new Uint8Array(source.tokens.length);
    const once = source.sentences.map(sentence => this.read(sentence, scores, labels));
    if (!this.twice) return once.flat();
    const spans = once.flat();
    const again = new Set(raiseByArticle(view, source.sentences, spans, scores));
    if (again.size === 0) return spans;
    const known = new Set(spans.map(keyOf));
    return source.sentences.flatMap((sentence, at) =>
      again.has(sentence)
        ? this.read(sentence, scores, labels).map(span => ({ ...span, byArticle: !known.has(keyOf(span)) }))
        : once[at]!,
    );
  }

  private read({ first, last }: SourceSentence, scores: Float64Array, labels: Uint8Array): TaggedSpan[] {
    this.best.read(scores, first, last, labels);
    const found = labelledSpans(labels, first, last);
    if (found.length === 0) return [];
    this.lattice.read(scores, first, last);
    return found.map(span => {
      const probability = this.lattice.spanProbability(span.first, span.last, beginLabel(span.type));
      return { ...span, probability, byArticle: false };
    });
  }
}

function keyOf({ first, last, type }: LabelledSpan): string {
  return `${first} ${last} ${type}`;
}
