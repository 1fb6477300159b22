import type { WordClasses } from '../src/tagger/classes.ts';
import { FEATURE_SPACE } from '../src/tagger/hash.ts';
import { LABEL_COUNT } from '../src/tagger/labels.ts';
import type { TaggerModel } from '../src/tagger/model.ts';
import type { LabelledArticle } from './article.ts';
import { type FitOptions, fitChain } from './crf.ts';
import { ExampleStore, type FeatureIndex, type Hiding } from './examples.ts';

export interface Recipe {
  /** Copies of every article, each with other evidence hidden; of several the first hides nothing. */
  readonly copies: number;
  readonly hiding: Omit<Hiding, 'seed'>;
  readonly leastCount: number;
  readonly chain: FitOptions;
}

export const RECIPE: Recipe = {
  copies: 1,
  hiding: { gazetteer: 0.25, names: 0.2, words: 0 },
  leastCount: 2,
  chain: { epochs: 14, lambda: 3e-5, rate: 0.1, dropout: 0.35, negligible: 1e-3, seed: 1 },
};

/** A model as trained, before pruning and packing. */
export interface FittedModel extends TaggerModel {
  readonly index: FeatureIndex;
}

export function fitModel(
  articles: readonly LabelledArticle[],
  classes: WordClasses,
  recipe: Recipe = RECIPE,
): FittedModel {
  const store = new ExampleStore();
  articles.forEach((article, at) => {
    const copies = article.domain === 0 ? recipe.copies : 1;
    for (let copy = 0; copy < copies; copy++) {
      const hide = copy > 0 || copies === 1;
      store.add({ ...article, weight: article.weight / copies }, classes, {
        ...(hide ? recipe.hiding : { gazetteer: 0, names: 0, words: 0 }),
        seed: at * 16 + copy,
      });
    }
  });
  const { set, index } = store.finish(recipe.leastCount);
  const chain = fitChain(set, index.size, recipe.chain);
  if (chain.state.length !== index.size * LABEL_COUNT) throw new RangeError('weights and features differ');
  return {
    classes,
    index,
    rowOf: feature => index.rowOf(feature),
    weights: chain.state,
    step: 1,
    transitions: chain.transition,
  };
}

/** The model as it reads texts of another corpus: the weights of its domain on top of the shared ones. */
export function inDomain(model: FittedModel, domain: number): TaggerModel {
  const weights = Float32Array.from(model.weights);
  const rows = new Int32Array(FEATURE_SPACE).fill(-1);
  for (let feature = 0; feature < FEATURE_SPACE; feature++) {
    const shared = model.rowOf(feature);
    const own = model.rowOf(domain * FEATURE_SPACE + feature);
    rows[feature] = own < 0 ? shared : own;
    if (shared < 0 || own < 0) continue;
    for (let label = 0; label < LABEL_COUNT; label++) {
      weights[own * LABEL_COUNT + label]! += weights[shared * LABEL_COUNT + label]!;
    }
  }
  return { ...model, rowOf: feature => rows[feature]!, weights };
}
