// `npm run eval -- --system [--folds 5] [--fold K]`: the four name types by the whole pipeline, each article of gold/news and
// gold/portal read with a tagger that has never seen it. One fold with `--fold`, so that folds can run side by side.
import { parseArgs } from 'node:util';
import { FINDERS } from '../src/finders.ts';
import { propose } from '../src/propose.ts';
import { readSource } from '../src/read.ts';
import { winnersOf } from '../src/resolve/winners.ts';
import type { Finder } from '../src/source.ts';
import { openClasses } from '../src/tagger/classes.ts';
import { finderOf } from '../src/tagger/finder.ts';
import { TAGGED_TYPES } from '../src/tagger/labels.ts';
import { Tagger } from '../src/tagger/tagger.ts';
import { originalEnd, originalStart } from '../src/text/offsets.ts';
import { readStock } from '../training/augment.ts';
import { learnClusters } from '../training/clusters.ts';
import { archiveSentences, conllArticles, type GoldText, goldTexts, withSwaps } from '../training/corpora.ts';
import { fitModel } from '../training/fit.ts';
import { rounded } from '../training/rounded.ts';
import { type GoldArticle, sharedFolder } from './gold/gold.ts';
import { type Counts, f1, precision, recall } from './score.ts';

const SETS = ['news', 'portal'] as const;

const { values: options } = parseArgs({
  options: {
    folds: { type: 'string', default: '5' },
    fold: { type: 'string' },
  },
});
const shared = sharedFolder();
if (!shared) {
  console.log('The marked articles (../shared/gold) are not here: nothing to measure.');
  process.exit(0);
}
const folds = Number(options.folds);
const chosen = options.fold === undefined ? Array.from({ length: folds }, (_, at) => at) : [Number(options.fold)];
const texts = await goldTexts(shared, SETS);
const classes = openClasses(learnClusters(archiveSentences(shared)));
const others = conllArticles(shared);
const stock = readStock(shared);

const counts = new Map<GoldText['set'], Map<string, Counts>>(SETS.map(set => [set, newCounts()]));
for (const fold of chosen) {
  const learned = texts.filter((_, at) => at % folds !== fold);
  const tagger = new Tagger(rounded(fitModel([...withSwaps(learned, stock), ...others], classes)));
  const finders = Object.values({ ...FINDERS, tagger: finderOf(() => tagger) });
  for (const { set, article } of texts.filter((_, at) => at % folds === fold))
    count(counts.get(set)!, article, finders);
}
for (const [set, rows] of counts) {
  console.log(`gold/${set}, whole pipeline, folds ${chosen.join(', ')} of ${folds}   P       R       F1   marked`);
  for (const [type, row] of rows) {
    const cells = [precision(row), recall(row), f1(row)].map(share => share.toFixed(3).padStart(7));
    console.log(`${type.padEnd(14)} ${cells.join(' ')} ${String(row.marked).padStart(6)}`);
  }
}

function newCounts(): Map<string, Counts> {
  return new Map([...TAGGED_TYPES, 'micro'].map(type => [type, { right: 0, found: 0, marked: 0 }]));
}

function count(rows: Map<string, Counts>, { text, mentions }: GoldArticle, finders: readonly Finder[]): void {
  const source = readSource(text);
  const found = winnersOf(source, propose(source, finders));
  const keys = new Set(
    found.map(
      ({ type, start, end }) => `${type} ${originalStart(source.offsets, start)} ${originalEnd(source.offsets, end)}`,
    ),
  );
  for (const [type, row] of rows) {
    const fits = (one: string): boolean => (type === 'micro' ? rows.has(one) : one === type);
    const marked = mentions.filter(mention => fits(mention.type));
    row.marked += marked.length;
    row.found += found.filter(mention => fits(mention.type)).length;
    row.right += marked.filter(mention => keys.has(`${mention.type} ${mention.start} ${mention.end}`)).length;
  }
}
