// `npm run eval -- --system [--set news|portal] [--folds 5] [--fold K]`: the four name types by the whole pipeline, each article read
// with a tagger that has never seen it. One fold with `--fold`, so that folds can run side by side.
import { parseArgs } from 'node:util';
import { FINDERS } from '../src/finders.ts';
import { propose } from '../src/propose.ts';
import { readSource } from '../src/read.ts';
import { winnersOf } from '../src/resolve/winners.ts';
import { openClasses } from '../src/tagger/classes.ts';
import { finderOf } from '../src/tagger/finder.ts';
import { Tagger } from '../src/tagger/tagger.ts';
import { originalEnd, originalStart } from '../src/text/offsets.ts';
import { readStock } from '../training/augment.ts';
import { learnClusters } from '../training/clusters.ts';
import { archiveSentences, conllArticles, goldTexts, withSwaps } from '../training/corpora.ts';
import { fitModel } from '../training/fit.ts';
import { rounded } from '../training/rounded.ts';
import { readMarked, readNews, sharedFolder } from './gold/gold.ts';
import { type Counts, f1, precision, recall } from './score.ts';

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', default: 'news' },
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
const set = options.set === 'portal' ? 'portal' : 'news';
const articles = set === 'news' ? await readNews(shared) : await readMarked(shared, 'portal');
const texts = await goldTexts(shared, ['news', 'portal']);
const classes = openClasses(learnClusters(archiveSentences(shared)));
const others = conllArticles(shared);
const stock = readStock(shared);

const counts = new Map<string, Counts>(
  ['person', 'place', 'organization', 'party', 'micro'].map(type => [type, { right: 0, found: 0, marked: 0 }]),
);
for (const fold of chosen) {
  const held = articles.filter((_, at) => at % folds === fold);
  const heldIds = new Set(held.map(({ id }) => id));
  const learned = texts.filter(({ article }) => !heldIds.has(article.id));
  const tagger = new Tagger(rounded(fitModel([...withSwaps(learned, stock), ...others], classes)));
  const finders = Object.values({ ...FINDERS, tagger: finderOf(() => tagger) });
  for (const { text, mentions } of held) {
    const source = readSource(text);
    const found = winnersOf(source, propose(source, finders));
    const keys = new Set(
      found.map(
        ({ type, start, end }) => `${type} ${originalStart(source.offsets, start)} ${originalEnd(source.offsets, end)}`,
      ),
    );
    for (const [type, count] of counts) {
      const fits = (one: string): boolean => (type === 'micro' ? counts.has(one) : one === type);
      const marked = mentions.filter(mention => fits(mention.type));
      count.marked += marked.length;
      count.found += found.filter(mention => fits(mention.type)).length;
      count.right += marked.filter(mention => keys.has(`${mention.type} ${mention.start} ${mention.end}`)).length;
    }
  }
}
console.log(
  `gold/${set}, whole pipeline, folds ${chosen.map(fold => fold + 1).join(', ')} of ${folds}   P       R       F1`,
);
for (const [type, count] of counts) {
  const cells = [precision(count), recall(count), f1(count)].map(share => share.toFixed(3).padStart(7));
  console.log(`${type.padEnd(14)} ${cells.join(' ')} ${String(count.marked).padStart(6)}`);
}
