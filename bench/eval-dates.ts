// Dates against the marked articles: `node scripts/run.mjs bench/eval-dates.ts [--dev] [--errors]`.
import { parseDay } from '../src/calendar.ts';
import { dateFinder } from '../src/grammar/date/finder.ts';
import type { Mention } from '../src/mention.ts';
import { readSource } from '../src/read.ts';
import { originalEnd, originalStart } from '../src/text/offsets.ts';
import { type GoldArticle, readMarked, readNews, sharedFolder } from './gold/gold.ts';

interface Score {
  right: number;
  found: number;
  marked: number;
  valued: number;
  valueRight: number;
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly mention: Mention;
}

const showErrors: boolean = process.argv.includes('--errors');

function findDates(article: GoldArticle): Placed[] {
  const publishedAt = article.published === undefined ? undefined : parseDay(article.published);
  const source = readSource(article.text, publishedAt ? { publishedAt } : {});
  return dateFinder.find(source).map(mention => ({
    start: originalStart(source.offsets, mention.start),
    end: originalEnd(source.offsets, mention.end),
    mention,
  }));
}

function show(article: GoldArticle, kind: string, start: number, end: number, note = ''): void {
  if (!showErrors) return;
  const flat = (from: number, to: number): string => article.text.slice(Math.max(0, from), to).replaceAll('\n', ' ');
  console.log(`${kind} ${article.id}: ${flat(start - 50, start)}⟦${flat(start, end)}⟧${flat(end, end + 50)} ${note}`);
}

function score(article: GoldArticle, sum: Score): void {
  const found = findDates(article);
  const marked = article.mentions.filter(mention => mention.type === 'date');
  // Where another type is marked the resolver takes it: only what stands free counts as a false date.
  const taken = article.mentions.filter(mention => mention.type !== 'date');
  const free = found.filter(date => !taken.some(other => date.start < other.end && other.start < date.end));
  sum.marked += marked.length;
  sum.found += free.length;
  for (const gold of marked) {
    const hit = free.find(date => date.start === gold.start && date.end === gold.end);
    if (hit === undefined) {
      show(article, 'MISS', gold.start, gold.end, gold.value);
      continue;
    }
    sum.right += 1;
    if (gold.value === undefined || article.published === undefined) continue;
    sum.valued += 1;
    if (hit.mention.date?.value === gold.value) sum.valueRight += 1;
    else {
      const got = `${hit.mention.date?.value} (${hit.mention.evidence.join()}), marked ${gold.value}, published ${article.published}`;
      show(article, 'VALUE', gold.start, gold.end, got);
    }
  }
  for (const date of free) {
    if (!marked.some(gold => gold.start === date.start && gold.end === date.end)) {
      show(article, 'FALSE', date.start, date.end, date.mention.evidence.join());
    }
  }
}

function report(name: string, articles: readonly GoldArticle[]): void {
  const sum: Score = { right: 0, found: 0, marked: 0, valued: 0, valueRight: 0 };
  for (const article of articles) score(article, sum);
  const precision = sum.right / sum.found;
  const recall = sum.right / sum.marked;
  const f1 = (2 * precision * recall) / (precision + recall);
  const percent = (share: number): string => (100 * share).toFixed(1);
  console.log(
    `${name}: spans P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} (${sum.right}/${sum.marked} marked, ${sum.found} found)` +
      (sum.valued > 0 ? `, values ${percent(sum.valueRight / sum.valued)} of ${sum.valued} matched` : ''),
  );
}

const shared: string | undefined = sharedFolder();
if (shared === undefined) console.log('No shared folder with marked articles beside the project: nothing measured.');
else if (process.argv.includes('--dev')) report('dev', await readMarked(shared, 'dev'));
else {
  report('portal', await readMarked(shared, 'portal'));
  report('news', await readNews(shared));
}
