import type { Source, SourceSentence } from '../source.ts';
import { raiseByArticle } from './article.ts';
import { beginLabel, LABEL_COUNT, type LabelledSpan, labelledSpans } from './labels.ts';
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

/**
 * By so much, in log odds, the outside must lead at a token for names around it to be read apart: transitions speak for it too,
 * one span in a hundred is off by more than a hundredth.
 */
const CERTAIN = 2.5;

/** Finds names by what it has learned: features → scores → best labels of each sentence, then once more with the article's. */
export class Tagger {
  private readonly scorer: Scorer;
  private readonly best: BestPath;
  private readonly lattice: Lattice;
  private readonly step: number;
  private readonly certain: number;

  constructor(
    model: TaggerModel,
    /** False leaves the second reading out. */
    private readonly twice = true,
  ) {
    this.scorer = new Scorer(model);
    this.best = new BestPath(model);
    this.lattice = new Lattice(model);
    this.step = model.step;
    this.certain = CERTAIN / model.step;
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
    sentence: SourceSentence,
    { scores, clear, labels }: ScoredTokens,
    tagged: TaggedSpan[],
    before?: readonly LabelledSpan[],
    from = 0,
    to = 0,
  ): void {
    const { first, last } = sentence;
    if (!this.best.read(scores, clear, first, last, labels)) return;
    const found = labelledSpans(labels, first, last);
    let end = first;
    let old = from;
    for (let at = 0; at < found.length; at++) {
      const span = found[at]!;
      if (span.last >= end) end = this.readAround(found, at, sentence, scores);
      const probability = this.lattice.spanProbability(span.first, span.last, beginLabel(span.type));
      // Both are in text order.
      while (before !== undefined && old < to && before[old]!.first < span.first) old += 1;
      const byArticle = before !== undefined && (old >= to || !isSame(before[old]!, span));
      tagged.push({ first: span.first, last: span.last, type: span.type, probability, byArticle });
    }
  }

  /** Reads the lattice around a span, and those behind it, as far as a certain outside at both ends. Returns where that ends. */
  private readAround(
    spans: readonly LabelledSpan[],
    span: number,
    { first, last }: SourceSentence,
    scores: Int32Array,
  ): number {
    let from = spans[span]!.first;
    while (from > first) {
      from -= 1;
      if (this.isOutside(scores, from)) break;
    }
    let to = spans[span]!.last;
    for (let next = span; to < last; to++) {
      while (next < spans.length && spans[next]!.last <= to) next += 1;
      const inside = next < spans.length && spans[next]!.first <= to;
      if (!inside && this.isOutside(scores, to)) {
        to += 1;
        break;
      }
    }
    this.lattice.read(scores, from, to, from === first, to === last, spans[span]!.last);
    return to;
  }

  /** Whether the token is no part of a name, by its own score and beyond doubt. */
  private isOutside(scores: Int32Array, at: number): boolean {
    const row = at * LABEL_COUNT;
    for (let label = 1; label < LABEL_COUNT; label++) {
      if (scores[row]! - scores[row + label]! < this.certain) return false;
    }
    return true;
  }
}

function isSame(one: LabelledSpan, other: LabelledSpan): boolean {
  return one.first === other.first && one.last === other.last && one.type === other.type;
}
