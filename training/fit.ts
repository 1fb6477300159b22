import type { WordClasses } from '../src/tagger/classes.ts';
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
  hiding: { gazetteer: 0.1, names: 0.1, words: 0 },
  leastCount: 2,
  chain: { epochs: 12, lambda: 1e-5, rate: 0.1, dropout: 0.2, seed: 1 },
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
    const copies = article.set === 'news' || article.set === 'portal' ? recipe.copies : 1;
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
