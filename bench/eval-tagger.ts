import { openClasses, type WordClasses } from '../src/tagger/classes.ts';
import { builtInTagger } from '../src/tagger/finder.ts';
import { Tagger } from '../src/tagger/tagger.ts';
import type { LabelledArticle } from '../training/article.ts';
import { learnClusters } from '../training/clusters.ts';
import { archiveSentences, goldArticles } from '../training/corpora.ts';
import { fitModel } from '../training/fit.ts';
import { Tally } from '../training/score.ts';
import { sharedFolder } from './gold/gold.ts';

/**
 * How good the tagger is by itself. Without arguments: k-fold cross-validation over gold/news and gold/portal.
 * `--folds N` (default 5), `--dev`: the packed model on gold/dev.
 */
const shared = sharedFolder();
if (shared === undefined) throw new Error('the measure needs the shared folder beside the project');

if (process.argv.includes('--dev')) {
  print('gold/dev', tallyOf(builtInTagger(), await goldArticles(shared, 'dev')));
} else {
  const folds = Number(process.argv[process.argv.indexOf('--folds') + 1]) || 5;
  const classes = openClasses(learnClusters(archiveSentences(shared)));
  const articles = [...(await goldArticles(shared, 'news')), ...(await goldArticles(shared, 'portal'))];
  crossValidate(articles, classes, folds);
}

function crossValidate(articles: readonly LabelledArticle[], classes: WordClasses, folds: number): void {
  const tallies = { news: new Tally(), portal: new Tally() };
  for (let fold = 0; fold < folds; fold++) {
    const tagger = new Tagger(
      fitModel(
        articles.filter((_, at) => at % folds !== fold),
        classes,
      ),
    );
    const held = articles.filter((_, at) => at % folds === fold);
    for (const set of ['news', 'portal'] as const) {
      for (const { source, labels } of held.filter(article => article.set === set)) {
        tallies[set].add(source, labels, tagger.tag(source));
      }
    }
  }
  print(`gold/news, ${folds} folds`, tallies.news);
  print(`gold/portal, ${folds} folds`, tallies.portal);
}

function tallyOf(tagger: Tagger, articles: readonly LabelledArticle[]): Tally {
  const tally = new Tally();
  for (const { source, labels } of articles) tally.add(source, labels, tagger.tag(source));
  return tally;
}

function print(name: string, tally: Tally): void {
  console.log(`${name}  (precision/recall/F1)\n  ${tally.toString()}`);
}
