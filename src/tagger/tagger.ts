import type { Source, SourceSentence } from '../source.ts';
import { raiseByArticle } from './article.ts';
import { beginLabel, type LabelledSpan, labelledSpans } from './labels.ts';
import { Lattice } from './lattice.ts';
import type { TaggerModel } from './model.ts';
import { type ScoredTokens, Scorer } from './scores.ts';
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
  private readonly step: number;

  constructor(
    model: TaggerModel,
    /** False leaves the second reading out. */
    private readonly twice = true,
  ) {
    this.scorer = new Scorer(model);
    this.best = new BestPath(model);
    this.lattice = new Lattice(model);
    this.step = model.step;
  }

  /** All mentions of an article, in text order. */
  tag(source: Source): TaggedSpan[] {
    const scored = this.scorer.score(source);
    const once: TaggedSpan[] = [];
    for (const sentence of source.sentences) this.read(sentence, scored, once);
    if (!this.twice) return once;
    const again = raiseByArticle(scored, source.sentences, once, this.step);
    if (again.length === 0) return once;
    const spans: TaggedSpan[] = [];
    let copied = 0;
    for (const sentence of again) {
      for (; copied < once.length && once[copied]!.first < sentence.first; copied++) spans.push(once[copied]!);
      const from = copied;
      while (copied < once.length && once[copied]!.first < sentence.last) copied += 1;
      this.read(sentence, scored, spans, once, from, copied);
    }
    for (; copied < once.length; copied++) spans.push(once[copied]!);
    return spans;
  }

  /** Adds what a sentence holds to `tagged`. The spans [from, to) of `before` are what it held at the first reading. */
  private read(
    { first, last }: SourceSentence,
    { scores, clear, labels }: ScoredTokens,
    tagged: TaggedSpan[],
    before?: readonly LabelledSpan[],
    from = 0,
    to = 0,
  ): void {
    let old = from;
    for (let start = first; start < last; start++) {
      if (clear[start] === 1) continue;
      let end = start + 1;
      while (end < last && clear[end] === 0) end += 1;
      const opens = start === first;
      const closes = end === last;
      if (this.best.read(scores, start, end, opens, closes, labels)) {
        const found = labelledSpans(labels, start, end);
        this.lattice.read(scores, start, end, opens, closes, found[0]!.last);
        for (const span of found) {
          const probability = this.lattice.spanProbability(span.first, span.last, beginLabel(span.type));
          // Both are in text order.
          while (before !== undefined && old < to && before[old]!.first < span.first) old += 1;
          const byArticle = before !== undefined && (old >= to || !isSame(before[old]!, span));
          tagged.push({ first: span.first, last: span.last, type: span.type, probability, byArticle });
        }
      }
      start = end;
    }
  }
}

function isSame(one: LabelledSpan, other: LabelledSpan): boolean {
  return one.first === other.first && one.last === other.last && one.type === other.type;
}
