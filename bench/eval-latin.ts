import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gazetteerFinder } from '../src/gazetteer/finder.ts';
import type { Mention } from '../src/mention.ts';
import { readSource } from '../src/read.ts';
import { fitCapitals } from '../src/resolve/capitals.ts';
import { trimEdges } from '../src/resolve/edges.ts';
import { resolve } from '../src/resolve/resolve.ts';
import { winnersOf } from '../src/resolve/winners.ts';
import type { Source } from '../src/source.ts';
import type { TaggedSpan } from '../src/tagger/tagger.ts';
import { originalEnd, originalStart } from '../src/text/offsets.ts';
import { type GoldArticle, readMarked, sharedFolder } from './gold/gold.ts';
import { compromiseMentions, lexicon } from './latin/compromise.ts';
import { unseenSpans } from './latin/folds.ts';
import { type Counts, f1, precision, recall } from './score.ts';

/**
 * What each step adds on the English and romanised paragraphs of gold/portal, read by taggers that have not seen the article.
 * `--folds N` (default 5), `--reuse` (the spans of the last run), `--errors NAME` (the errors of one combination).
 */
const { values: options } = parseArgs({
  options: {
    folds: { type: 'string', default: '5' },
    reuse: { type: 'boolean', default: false },
    errors: { type: 'string' },
  },
});

const shared = sharedFolder();
if (shared === undefined) throw new Error('the measure needs the shared folder beside the project');
const cache = path.join(path.dirname(fileURLToPath(import.meta.url)), 'latin-spans.json');
if (!options.reuse || !existsSync(cache)) {
  writeFileSync(cache, JSON.stringify(await unseenSpans(shared, Number(options.folds))));
}
const spans = JSON.parse(readFileSync(cache, 'utf8')) as Record<string, readonly TaggedSpan[]>;
const articles = await readMarked(shared, 'portal');

const words = lexicon();
/** Proposals count only where nothing else stands. */
const fill = (known: readonly Mention[], more: readonly Mention[]): Mention[] => {
  const held = new Set(known.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at)));
  const free = more.filter(({ first, last }) => {
    for (let at = first; at < last; at++) if (held.has(at)) return false;
    return true;
  });
  return resolve([...known, ...free]);
};
const shipped = (source: Source, found: readonly Mention[]): readonly Mention[] =>
  winnersOf(source, fitCapitals(source, found));
const ofType = (mentions: readonly Mention[], type: string): Mention[] =>
  mentions.filter(mention => mention.type === type);
const single = ({ first, last }: Mention): boolean => last - first === 1;

type Read = (source: Source, found: readonly Mention[]) => readonly Mention[];
const COMBINATIONS: Readonly<Record<string, Read>> = {
  'tagger, gazetteer': (_, found) => resolve(found),
  capitals: (source, found) => resolve(fitCapitals(source, found)),
  'capitals, sound': (source, found) => shipped(source, found),
  'all + compromise': (source, found) => fill(shipped(source, found), compromiseMentions(source, words)),
  '  its single words': (source, found) =>
    fill(shipped(source, found), compromiseMentions(source, words).filter(single)),
  '  its longer names': (source, found) =>
    fill(
      shipped(source, found),
      compromiseMentions(source, words).filter(mention => !single(mention)),
    ),
  '  its people': (source, found) => fill(shipped(source, found), ofType(compromiseMentions(source, words), 'person')),
  '  its places': (source, found) => fill(shipped(source, found), ofType(compromiseMentions(source, words), 'place')),
  '  its organizations': (source, found) =>
    fill(shipped(source, found), ofType(compromiseMentions(source, words), 'organization')),
  'compromise alone': source => resolve(compromiseMentions(source, words)),
};

const TYPES = ['person', 'place', 'party', 'organization'];
for (const language of ['eng-Latn', 'hin-Latn', 'hin-Deva']) {
  console.log(
    `\n${language}${' '.repeat(20)}${TYPES.map(type => type.padEnd(26)).join('')}all (precision/recall/F1, right of found of marked)`,
  );
  for (const [name, read] of Object.entries(COMBINATIONS)) {
    if (language !== 'eng-Latn' && /compromise|its/.test(name)) continue;
    const counts = new Map<string, Counts>([...TYPES, 'all'].map(type => [type, { right: 0, found: 0, marked: 0 }]));
    for (const article of articles) count(counts, article, read, language, name);
    console.log(`${name.padEnd(28)}${[...counts.values()].map(format).join('')}`);
  }
}

function proposalsOf(source: Source, tagged: readonly TaggedSpan[]): Mention[] {
  const tagger = tagged.map(({ type, first, last, probability }): Mention => {
    const match = source.matches.find(known => known.first === first && known.last === last && known.type === type);
    return {
      type,
      start: source.tokens[first]!.start,
      end: source.tokens[last - 1]!.end,
      first,
      last,
      confidence: probability,
      evidence: ['tagger'],
      ...(match ? { entries: match.entries } : {}),
    };
  });
  return [...gazetteerFinder.find(source), ...tagger].map(mention => trimEdges(source, mention));
}

function count(
  counts: ReadonlyMap<string, Counts>,
  article: GoldArticle,
  read: Read,
  language: string,
  name: string,
): void {
  const source = readSource(article.text);
  const inside = ({ start, end }: { start: number; end: number }): boolean =>
    article.paragraphs.some(p => p.language === language && p.start <= start && end <= p.end);
  const found = read(source, proposalsOf(source, spans[article.id] ?? []))
    .map(({ type, start, end }) => ({
      type,
      start: originalStart(source.offsets, start),
      end: originalEnd(source.offsets, end),
    }))
    .filter(inside);
  const marked = article.mentions.filter(mention => TYPES.includes(mention.type)).filter(inside);
  const key = (mention: { type: string; start: number; end: number }): string =>
    `${mention.type} ${mention.start} ${mention.end}`;
  const keys = new Set(marked.map(key));
  for (const row of ['all', ...TYPES]) {
    const of = (mention: { type: string }): boolean => row === 'all' || mention.type === row;
    const sum = counts.get(row)!;
    sum.marked += marked.filter(of).length;
    sum.found += found.filter(of).length;
    sum.right += found.filter(mention => of(mention) && keys.has(key(mention))).length;
  }
  if (options.errors !== name) return;
  const foundKeys = new Set(found.map(key));
  const show = (kind: string, { type, start, end }: { type: string; start: number; end: number }): void => {
    const before = article.text.slice(Math.max(0, start - 30), start);
    console.log(
      `${kind} ${type} ${article.id}: ${`${before}⟦${article.text.slice(start, end)}⟧${article.text.slice(end, end + 30)}`.replaceAll('\n', '⏎')}`,
    );
  };
  for (const mention of marked) if (!foundKeys.has(key(mention))) show('miss ', mention);
  for (const mention of found) if (!keys.has(key(mention))) show('extra', mention);
}

function format(counts: Counts): string {
  const percent = (share: number): string => (100 * share).toFixed(1);
  const { right, found, marked } = counts;
  return `${percent(precision(counts))}/${percent(recall(counts))}/${percent(f1(counts))} ${right} ${found} ${marked}`.padEnd(
    26,
  );
}
