import type { Source } from '../source.ts';
import { bestLabels, latticeOf, spanProbability, stepsOf } from './decode.ts';
import { beginLabel, type LabelledSpan, labelledSpans } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { Scorer } from './scores.ts';

/** A mention as the tagger sees it, with the probability of exactly this span and type. */
export interface TaggedSpan extends LabelledSpan {
  readonly probability: number;
}

/** Finds names by what it has learned: features → scores → best labels of each sentence. */
export class Tagger {
  private readonly scorer: Scorer;
  private readonly steps: Float64Array;

  constructor(private readonly model: TaggerModel) {
    this.scorer = new Scorer(model);
    this.steps = stepsOf(model.transitions);
  }

  /** All mentions of an article, in text order. */
  tag(source: Source): TaggedSpan[] {
    const { scores } = this.scorer.score(source);
    const labels = new Uint8Array(source.tokens.length);
    const spans: TaggedSpan[] = [];
    for (const { first, last } of source.sentences) {
      bestLabels(scores, this.model.transitions, first, last, labels);
      const found = labelledSpans(labels, first, last);
      if (found.length === 0) continue;
      const lattice = latticeOf(scores, this.steps, first, last);
      for (const span of found) {
        const probability = spanProbability(lattice, this.steps, span.first, span.last, beginLabel(span.type));
        spans.push({ ...span, probability });
      }
    }
    return spans;
  }
}
