// `npm run eval -- --robust [--set portal|dev]`: how much the F1 of the entities falls where the same articles are spelled in other ways;
// a fall of more than a point fails the run.
import { parseArgs } from 'node:util';
import { analyze } from '../src/index.ts';
import { type GoldArticle, readMarked, sharedFolder } from './gold/gold.ts';
import { f1, Score, TYPES } from './score.ts';

/** The largest fall allowed. */
const MOST = 0.01;

type Rewrite = readonly [pattern: RegExp, by: (match: string) => string];

const SPELLINGS: Readonly<Record<string, Rewrite>> = {
  'as written': [/(?!)/g, match => match],
  'nukta dropped': [/\u093c|[\u0958-\u095f]/g, match => match.normalize('NFD').replace('\u093c', '')],
  'chandrabindu as anusvara': [/\u0901/g, () => '\u0902'],
  'joiner after each virama': [/\u094d/g, () => '\u094d\u200d'],
  'full stop for danda': [/।/g, () => '.'],
  'double spaces': [/ /g, () => '  '],
  'Devanagari digits': [/[0-9]/g, digit => String.fromCharCode(0x966 + Number(digit))],
  'other quotes': [/["'“”‘’]/g, quote => ({ '"': '”', "'": '’', '“': '"', '”': '"', '‘': "'", '’': "'" })[quote]!],
};

/** The article in another spelling, its marks moved along. */
function respelled(gold: GoldArticle, [pattern, by]: Rewrite): GoldArticle {
  const moved = new Int32Array(gold.text.length + 1);
  let text = '';
  let done = 0;
  const copyTo = (end: number): void => {
    for (; done < end; done++) {
      moved[done] = text.length;
      text += gold.text[done];
    }
  };
  for (const match of gold.text.matchAll(pattern)) {
    copyTo(match.index);
    const start = text.length;
    text += by(match[0]);
    for (; done < match.index + match[0].length; done++) moved[done] = start;
  }
  copyTo(gold.text.length);
  moved[gold.text.length] = text.length;
  const move = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: moved[span.start]!,
    end: moved[span.end]!,
  });
  return { ...gold, text, mentions: gold.mentions.map(move), paragraphs: gold.paragraphs.map(move) };
}

const { values: options } = parseArgs({ options: { set: { type: 'string', default: 'portal' } } });
const shared = sharedFolder();
if (!shared) {
  console.log('The marked articles (../shared/gold) are not here: nothing to measure.');
  process.exit(0);
}

const articles = await readMarked(shared, options.set as 'dev' | 'portal');
console.log(`${`gold/${options.set}`.padEnd(26)}${TYPES.map(type => type.padStart(14)).join('')}         all    fall`);
let before = 0;
for (const [name, rewrite] of Object.entries(SPELLINGS)) {
  const score = new Score();
  for (const article of articles) {
    const gold = respelled(article, rewrite);
    score.add(gold, analyze(gold.text, gold.published === undefined ? {} : { publishedAt: gold.published }));
  }
  const all = { right: 0, found: 0, marked: 0 };
  for (const type of TYPES) {
    const counts = score.spans.get(type)!;
    for (const key of ['right', 'found', 'marked'] as const) all[key] += counts[key];
  }
  const figure = f1(all);
  if (before === 0) before = figure;
  const fall = before - figure;
  const cells = TYPES.map(type => f1(score.spans.get(type)!).toFixed(3).padStart(14)).join('');
  console.log(`${name.padEnd(26)}${cells}${figure.toFixed(3).padStart(12)}${fall.toFixed(3).padStart(8)}`);
  if (fall <= MOST) continue;
  console.error(`${name}: F1 falls by ${fall.toFixed(3)}, more than ${MOST}`);
  process.exitCode = 1;
}
