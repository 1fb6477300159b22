// How good the tagger is by itself: `node scripts/run.mjs bench/eval-tagger.ts`, by default k-fold cross-validation over
// gold/news and gold/portal. `--folds 5 --run 5` (how many of them) · `--dev` the packed model on gold/dev · `--hiner` a
// held-out fifth of HiNER and IL-NER's dev file (`--fifth 1` … `4`: another one, to choose a recipe by) · `--curve` growing
// shares of the marks · `--ablate` one thing less.
import { parseArgs } from 'node:util';
import { openClasses, type WordClasses } from '../src/tagger/classes.ts';
import { builtInTagger } from '../src/tagger/finder.ts';
import { Tagger } from '../src/tagger/tagger.ts';
import type { LabelledArticle } from '../training/article.ts';
import { readStock } from '../training/augment.ts';
import { learnClusters } from '../training/clusters.ts';
import { archiveSentences, conllArticles, type GoldText, goldTexts, labelled, withSwaps } from '../training/corpora.ts';
import { fitModel } from '../training/fit.ts';
import { rounded } from '../training/rounded.ts';
import { Tally } from '../training/score.ts';
import { sharedFolder } from './gold/gold.ts';
import { measureHiner } from './tagger-hiner.ts';

const { values: options } = parseArgs({
  options: {
    folds: { type: 'string', default: '5' },
    run: { type: 'string' },
    dev: { type: 'boolean', default: false },
    hiner: { type: 'boolean', default: false },
    fifth: { type: 'string', default: '0' },
    curve: { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
  },
});

interface Setting {
  readonly classes: WordClasses;
  /** Share of the marked articles that are learned from. */
  readonly share?: number;
  readonly gazetteer?: boolean;
  /** Measures the first reading alone as well. */
  readonly once?: boolean;
}

const shared = sharedFolder();
if (shared === undefined) {
  console.log('The marked articles (../shared/gold) are not here: nothing to measure.');
  process.exit(0);
}
const folder: string = shared;

if (options.dev) {
  print('gold/dev, packed model', tallyOf(builtInTagger(), labelled(await goldTexts(folder, ['dev']))));
} else {
  const classes = openClasses(learnClusters(archiveSentences(folder)));
  const texts = await goldTexts(folder, ['news', 'portal']);
  if (options.hiner) measureHiner(folder, labelled(texts), classes, Number(options.fifth));
  else if (options.curve) {
    for (const share of [0, 0.125, 0.25, 0.5, 1])
      crossValidate(`${100 * share} % of the marks`, texts, { classes, share });
  } else if (options.ablate) {
    crossValidate('whole', texts, { classes, once: true });
    crossValidate('no clusters', texts, { classes: { ...classes, fine: () => 0 } });
    crossValidate('no gazetteers', texts, { classes: { ...classes, namePart: () => 0 }, gazetteer: false });
  } else crossValidate('cross-validation', texts, { classes });
}

function crossValidate(name: string, texts: readonly GoldText[], setting: Setting): void {
  const folds = Number(options.folds);
  const run = Number(options.run ?? folds);
  const tallies = newTallies();
  const once = newTallies();
  const others = conllArticles(folder).map(article => given(article, setting));
  const stock = readStock(folder);
  for (let fold = 0; fold < run; fold++) {
    const learned = texts
      .filter((_, at) => at % folds !== fold)
      .filter((_, at) => (at * 7919) % 1000 < 1000 * (setting.share ?? 1));
    const marked = withSwaps(learned, stock).map(article => given(article, setting));
    const model = rounded(fitModel([...marked, ...others], setting.classes));
    const tagger = new Tagger(model);
    const first = new Tagger(model, false);
    const held = texts.filter((_, at) => at % folds === fold);
    labelled(held).forEach((article, at) => {
      const { source, labels } = given(article, setting);
      const { set } = held[at]!;
      tallies[set].add(source, labels, tagger.tag(source));
      if (setting.once) once[set].add(source, labels, first.tag(source));
    });
  }
  for (const set of ['news', 'portal'] as const) {
    print(`gold/${set}, ${name}, ${run} of ${folds} folds`, tallies[set]);
    if (setting.once) print(`gold/${set}, no second reading, ${run} of ${folds} folds`, once[set]);
  }
}

function newTallies(): Record<GoldText['set'], Tally> {
  return { news: new Tally(), portal: new Tally(), dev: new Tally() };
}

function given(article: LabelledArticle, { gazetteer }: Setting): LabelledArticle {
  return gazetteer === false ? { ...article, source: { ...article.source, matches: [] } } : article;
}

function tallyOf(tagger: Tagger, articles: readonly LabelledArticle[]): Tally {
  const tally = new Tally();
  for (const { source, labels } of articles) tally.add(source, labels, tagger.tag(source));
  return tally;
}

function print(name: string, tally: Tally): void {
  console.log(`${name}  (precision/recall/F1)\n  ${tally.toString()}`);
}
