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
    const raised = raiseByArticle(scored, once, this.step);
    return raised.length > 0 ? this.readAgain(source, scored, once, raised) : once;
  }

  /** Adds what a sentence holds to `tagged`. */
  private read({ first, last }: SourceSentence, scored: ScoredTokens, tagged: TaggedSpan[]): void {
    const { clear } = scored;
    for (let start = first; start < last; start++) {
      if (clear[start] === 1) continue;
      let end = start + 1;
      while (end < last && clear[end] === 0) end += 1;
      this.readRun(scored, start, end, start === first, end === last, tagged);
      start = end;
    }
  }

  /** The spans of the first reading, with those that runs of tokens hold in which scores were `raised` in place of theirs. */
  private readAgain(
    { sentences }: Source,
    scored: ScoredTokens,
    once: readonly TaggedSpan[],
    raised: readonly number[],
  ): TaggedSpan[] {
    const { clear } = scored;
    const spans: TaggedSpan[] = [];
    let copied = 0;
    let next = 0;
    for (const { first, last } of sentences) {
      while (next < raised.length && raised[next]! < last) {
        let start = raised[next]!;
        while (start > first && clear[start - 1] === 0) start -= 1;
        let end = raised[next]! + 1;
        while (end < last && clear[end] === 0) end += 1;
        while (next < raised.length && raised[next]! < end) next += 1;
        for (; copied < once.length && once[copied]!.first < start; copied++) spans.push(once[copied]!);
        const before: TaggedSpan[] = [];
        for (; copied < once.length && once[copied]!.first < end; copied++) before.push(once[copied]!);
        this.readRun(scored, start, end, start === first, end === last, spans, before);
      }
    }
    for (; copied < once.length; copied++) spans.push(once[copied]!);
    return spans;
  }

  /** Adds what a run of tokens holds to `tagged`; `before` is what it held at the first reading. */
  private readRun(
    { scores, labels }: ScoredTokens,
    first: number,
    last: number,
    opens: boolean,
    closes: boolean,
    tagged: TaggedSpan[],
    before?: readonly LabelledSpan[],
  ): void {
    if (!this.best.read(scores, first, last, opens, closes, labels)) return;
    const found = labelledSpans(labels, first, last);
    this.lattice.read(scores, first, last, opens, closes, found[0]!.last);
    let old = 0;
    for (const span of found) {
      const probability = this.lattice.spanProbability(span.first, span.last, beginLabel(span.type));
      // Both are in text order.
      while (before !== undefined && old < before.length && before[old]!.first < span.first) old += 1;
      const byArticle = before !== undefined && (old === before.length || !isSame(before[old]!, span));
      tagged.push({ first: span.first, last: span.last, type: span.type, probability, byArticle });
    }
  }
}

function isSame(one: LabelledSpan, other: LabelledSpan): boolean {
  return one.first === other.first && one.last === other.last && one.type === other.type;
}
