import type { WordClasses } from '../src/tagger/classes.ts';
import { LABEL_COUNT, type LabelledSpan } from '../src/tagger/labels.ts';
import { Lattice } from '../src/tagger/lattice.ts';
import type { LabelledArticle } from './article.ts';
import { type Chain, type FitOptions, fitChain } from './crf.ts';
import { ExampleStore, type FeatureIndex, type Hiding, NOTHING_HIDDEN } from './examples.ts';
import { probableSpans, worthwhile } from './probable.ts';

export interface CommitteeRecipe {
  readonly hiding: Omit<Hiding, 'seed'>;
  readonly chain: FitOptions;
  /** A member for each seed; every other one learns from wide features too. */
  readonly seeds: readonly number[];
  /** What a span's probability must exceed; half of the F1 that is to be expected is best for F1. */
  readonly least: number;
}

/** Scores are read in steps of this size. */
const STEP = 1 / 256;

/** Several chains of the same marks, read as one with the mean of their weights: each errs in its own way. */
export class Committee {
  private readonly lattice: Lattice;

  constructor(
    private readonly index: FeatureIndex,
    private readonly chain: Chain,
    private readonly classes: WordClasses,
    private readonly least: number,
  ) {
    this.lattice = new Lattice({ transitions: chain.transition, step: STEP });
  }

  /** The spans of an article by the conventions of its domain, in text order. */
  read(article: LabelledArticle): LabelledSpan[] {
    const scores = this.scores(article);
    return article.source.sentences.flatMap(({ first, last }) => {
      if (first === last) return [];
      this.lattice.read(scores, first, last, true, true);
      return worthwhile(probableSpans(this.lattice, first, last), first, last, this.least);
    });
  }

  /** In steps, index `token · LABEL_COUNT + label`. */
  private scores(article: LabelledArticle): Int32Array {
    const store = new ExampleStore(true);
    store.add(article, this.classes, NOTHING_HIDDEN);
    const { ids, starts, labels, sentences } = store.numbered(this.index);
    const sums = new Float64Array(labels.length * LABEL_COUNT);
    for (let token = 0; token < labels.length; token++) {
      for (let f = starts[token]!; f < starts[token + 1]!; f++) {
        for (let label = 0; label < LABEL_COUNT; label++) {
          sums[token * LABEL_COUNT + label]! += this.chain.state[ids[f]! * LABEL_COUNT + label]!;
        }
      }
    }
    const scores = new Int32Array(article.source.tokens.length * LABEL_COUNT);
    sentences.forEach(({ first, last }, at) => {
      const to = article.source.sentences[at]!.first * LABEL_COUNT;
      const steps = sums.subarray(first * LABEL_COUNT, last * LABEL_COUNT).map(sum => Math.round(sum / STEP));
      scores.set(steps, to);
    });
    return scores;
  }
}

export function fitCommittee(
  articles: readonly LabelledArticle[],
  classes: WordClasses,
  { hiding, chain, seeds, least }: CommitteeRecipe,
): Committee {
  const store = new ExampleStore(true);
  for (const [at, article] of articles.entries()) store.add(article, classes, { ...hiding, seed: at });
  const { set, index } = store.finish(1);
  const plain = store.numbered(index, false);
  const chains = seeds.map((seed, at) => fitChain(at % 2 === 0 ? plain : set, index.size, { ...chain, seed }));
  return new Committee(index, meanChain(chains), classes, least);
}

/** The chain whose scores are the mean of those of the others. */
export function meanChain(chains: readonly Chain[]): Chain {
  const mean = (rows: readonly Float32Array[]): Float32Array =>
    rows[0]!.map((_, at) => rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length);
  return {
    state: mean(chains.map(({ state }) => state)),
    transition: mean(chains.map(({ transition }) => transition)),
  };
}
