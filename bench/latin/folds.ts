import { openClasses } from '../../src/tagger/classes.ts';
import { type TaggedSpan, Tagger } from '../../src/tagger/tagger.ts';
import { readStock } from '../../training/augment.ts';
import { learnClusters } from '../../training/clusters.ts';
import { archiveSentences, conllArticles, goldTexts, labelled, withSwaps } from '../../training/corpora.ts';
import { fitModel } from '../../training/fit.ts';
import { rounded } from '../../training/rounded.ts';

/** What a tagger that has never seen the article finds in it, by the id of each article of gold/portal. */
export async function unseenSpans(shared: string, folds: number): Promise<Record<string, readonly TaggedSpan[]>> {
  const classes = openClasses(learnClusters(archiveSentences(shared)));
  const news = await goldTexts(shared, ['news']);
  const portal = await goldTexts(shared, ['portal']);
  const others = conllArticles(shared);
  const stock = readStock(shared);
  const spans: Record<string, readonly TaggedSpan[]> = {};
  for (let fold = 0; fold < folds; fold++) {
    const learned = [...news, ...portal.filter((_, at) => at % folds !== fold)];
    const tagger = new Tagger(rounded(fitModel([...withSwaps(learned, stock), ...others], classes)));
    const held = portal.filter((_, at) => at % folds === fold);
    for (const { id, source } of labelled(held)) spans[id] = tagger.tag(source);
  }
  return spans;
}
