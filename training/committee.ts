import type { WordClasses } from '../src/tagger/classes.ts';
import { LABEL_COUNT, type LabelledSpan } from '../src/tagger/labels.ts';
import { Lattice } from '../src/tagger/lattice.ts';
import type { LabelledArticle } from './article.ts';
import { type Chain, type FitOptions, fitChain } from './crf.ts';
import { ExampleStore, type FeatureIndex, type Hiding, NOTHING_HIDDEN } from './examples.ts';
import { meanSpans, type ProbableSpan, probableSpans, worthwhile } from './probable.ts';

/** What and how one chain of a committee learns. */
export interface MemberRecipe {
  readonly articles: readonly LabelledArticle[];
  readonly seed: number;
  /** Whether it has the features too that the packed model does without. */
  readonly wide: boolean;
  readonly hiding: Omit<Hiding, 'seed'>;
}

/** Several chains that learned in different ways: what one errs in, the others may know. */
export class Committee {
  constructor(
    private readonly members: readonly Member[],
    private readonly least: number,
  ) {}

  /** The spans of an article by the conventions of its domain, in text order. Parties count as organizations. */
  read(article: LabelledArticle): LabelledSpan[] {
    const readings = this.members.map(member => member.read(article));
    return article.source.sentences.flatMap(({ first, last }, at) => {
      const spans = meanSpans(readings.map(sentences => sentences[at]!));
      return worthwhile(spans, first, last, this.least);
    });
  }
}

/** Scores are read in steps of this size. */
const STEP = 1 / 256;

class Member {
  private readonly lattice: Lattice;

  constructor(
    private readonly wide: boolean,
    private readonly index: FeatureIndex,
    private readonly chain: Chain,
    private readonly classes: WordClasses,
  ) {
    this.lattice = new Lattice({ transitions: chain.transition, step: STEP });
  }

  /** The probable spans of each sentence. */
  read(article: LabelledArticle): ProbableSpan[][] {
    const scores = this.scores(article);
    return article.source.sentences.map(({ first, last }) => {
      if (first === last) return [];
      this.lattice.read(scores, first, last, true, true);
      return probableSpans(this.lattice, first, last);
    });
  }

  /** In steps, index `token · LABEL_COUNT + label`. */
  private scores(article: LabelledArticle): Int32Array {
    const store = new ExampleStore(this.wide);
    store.add(article, this.classes, NOTHING_HIDDEN);
    const { ids, starts, sentences } = store.numbered(this.index);
    const scores = new Int32Array(article.source.tokens.length * LABEL_COUNT);
    const sums = new Float64Array(LABEL_COUNT);
    for (const [at, { first, last }] of sentences.entries()) {
      let to = article.source.sentences[at]!.first * LABEL_COUNT;
      for (let token = first; token < last; token++, to += LABEL_COUNT) {
        sums.fill(0);
        for (const row of ids.subarray(starts[token], starts[token + 1])) {
          for (let label = 0; label < LABEL_COUNT; label++)
            sums[label]! += this.chain.state[row * LABEL_COUNT + label]!;
        }
        for (let label = 0; label < LABEL_COUNT; label++) scores[to + label] = Math.round(sums[label]! / STEP);
      }
    }
    return scores;
  }
}

/** `least`: what a span's probability must exceed; half of the F1 that is to be expected is best for F1. */
export function fitCommittee(
  members: readonly MemberRecipe[],
  classes: WordClasses,
  chain: Omit<FitOptions, 'seed'>,
  least: number,
): Committee {
  const fitted = members.map(({ articles, seed, wide, hiding }) => {
    const store = new ExampleStore(wide);
    // No two members hide the same.
    for (const [at, article] of articles.entries()) store.add(article, classes, { ...hiding, seed: at * 16 + seed });
    const { set, index } = store.finish(1);
    return new Member(wide, index, fitChain(set, index.size, { ...chain, seed }), classes);
  });
  return new Committee(fitted, least);
}
