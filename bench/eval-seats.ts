import { performance } from 'node:perf_hooks';
import type { CalendarDay } from '../src/calendar.ts';
import { builtInGazetteer } from '../src/gazetteer/built-in.ts';
import { seatFinder } from '../src/grammar/seats/finder.ts';
import type { Mention } from '../src/mention.ts';
import { readSource } from '../src/read.ts';
import { originalEnd, originalStart } from '../src/text/offsets.ts';
import { type GoldArticle, type GoldMention, readMarked, readNews, sharedFolder } from './gold/gold.ts';

// `node scripts/run.mjs bench/eval-seats.ts [--dev] [--errors] [--half 0|1] [--set portal|news]`

const flags = process.argv.slice(2);
const has = (flag: string): boolean => flags.includes(flag);
const optionOf = (flag: string): string | undefined => (has(flag) ? flags[flags.indexOf(flag) + 1] : undefined);

interface Found extends Mention {
  readonly from: number;
  readonly to: number;
}

function findSeats(article: GoldArticle): Found[] {
  const [year, month, day] = (article.published ?? '').split('-').map(Number);
  const publishedAt: CalendarDay | undefined = year && month && day ? { year, month, day } : undefined;
  const source = readSource(article.text, publishedAt ? { publishedAt } : {});
  return seatFinder.find(source).map(mention => ({
    ...mention,
    from: originalStart(source.offsets, mention.start),
    to: originalEnd(source.offsets, mention.end),
  }));
}

class Score {
  hits = 0;
  found = 0;
  gold = 0;
  get f1(): number {
    return this.found + this.gold === 0 ? 0 : (2 * this.hits) / (this.found + this.gold);
  }
  toString(): string {
    const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
    return `P ${percent(this.hits, this.found)} R ${percent(this.hits, this.gold)} F1 ${(100 * this.f1).toFixed(1)} (${this.hits}/${this.found}/${this.gold})`;
  }
}

/** The gazetteer's name of a state, for marks that were made with another spelling. */
function canonical(place: string | undefined): string | undefined {
  if (place === undefined) return undefined;
  const source = readSource(place);
  const match = builtInGazetteer()
    .match(source.tokens)
    .find(candidate => candidate.first === 0 && candidate.last === source.tokens.length && candidate.type === 'place');
  return match?.entries[0]?.name ?? place;
}

const show = (record: Partial<GoldMention>): string =>
  [
    record.count ?? `${record.min ?? ''}..${record.max ?? ''}`,
    record.party ?? '-',
    record.status,
    record.place ?? '-',
    record.house ?? '-',
    record.year ?? '-',
  ].join(' ');

function evaluate(name: string, articles: readonly GoldArticle[], errors: boolean): void {
  const spans = new Score();
  const records = new Score();
  const fields = { count: [0, 0], party: [0, 0], status: [0, 0], place: [0, 0], house: [0, 0], year: [0, 0] };
  const statuses = new Map<string, number>();
  const started = performance.now();
  for (const article of articles) {
    const gold = article.mentions.filter(mention => mention.type === 'seats');
    const found = findSeats(article);
    spans.gold += gold.length;
    records.gold += gold.length;
    spans.found += found.length;
    records.found += found.length;
    const used = new Set<Found>();
    const around = (from: number, to: number): string =>
      `${article.text.slice(Math.max(0, from - 70), from)}⟦${article.text.slice(from, to)}⟧${article.text.slice(to, to + 50)}`.replaceAll(
        '\n',
        '⏎',
      );
    for (const mark of gold) {
      const touching = found.find(one => !used.has(one) && one.from < mark.end && mark.start < one.to);
      if (!touching) {
        if (errors) console.log(`${article.id} MISS ${show(mark)} :: ${around(mark.start, mark.end)}`);
        continue;
      }
      used.add(touching);
      const exact = touching.from === mark.start && touching.to === mark.end;
      if (exact) spans.hits += 1;
      else if (errors) console.log(`${article.id} SPAN ${around(touching.from, touching.to)} gold «${mark.surface}»`);
      const seats = touching.seats!;
      const right = {
        count: seats.count === mark.count && seats.min === mark.min && seats.max === mark.max,
        party: seats.party === mark.party,
        status: seats.status === mark.status,
        place: seats.place === canonical(mark.place),
        house: seats.house === mark.house,
        year: seats.year === mark.year,
      };
      const matched = right.count && right.party && right.status;
      if (matched) records.hits += 1;
      for (const key of ['count', 'party', 'status'] as const) fields[key][right[key] ? 0 : 1]! += 1;
      for (const key of ['place', 'house', 'year'] as const) fields[key][right[key] ? 0 : 1]! += 1;
      if (!right.status) {
        const pair = `${mark.status}→${seats.status}`;
        statuses.set(pair, (statuses.get(pair) ?? 0) + 1);
      }
      if (errors && Object.values(right).includes(false)) {
        const wrong = Object.entries(right)
          .filter(([, ok]) => !ok)
          .map(([key]) => key)
          .join(',');
        console.log(
          `${article.id} ${wrong}: gold ${show(mark)} | got ${show(seats as GoldMention)} :: ${around(mark.start, mark.end)} ${touching.evidence.join(' ')}`,
        );
      }
    }
    for (const one of found) {
      if (!used.has(one) && errors)
        console.log(
          `${article.id} EXTRA ${show(one.seats as GoldMention)} ${one.evidence.join(' ')} :: ${around(one.from, one.to)}`,
        );
    }
  }
  console.log(`== ${name}: ${articles.length} articles, ${Math.round(performance.now() - started)} ms`);
  console.log(`spans   ${spans}`);
  console.log(`records ${records}`);
  for (const [key, [good = 0, bad = 0]] of Object.entries(fields))
    console.log(`${key.padEnd(7)} ${((100 * good) / Math.max(1, good + bad)).toFixed(1)} (${good}/${good + bad})`);
  const confusions = [...statuses].sort((a, b) => b[1] - a[1]).slice(0, 14);
  if (confusions.length > 0)
    console.log(`status  ${confusions.map(([pair, times]) => `${pair} ${times}`).join(' · ')}`);
}

const shared = sharedFolder();
if (shared === undefined) {
  console.log('no marked articles beside the project');
} else {
  const half = optionOf('--half');
  const pick = (articles: GoldArticle[]): GoldArticle[] =>
    half === undefined ? articles : articles.filter((_, index) => index % 2 === Number(half));
  const sets = has('--dev') ? ['dev'] : [optionOf('--set') ?? 'portal', ...(has('--set') ? [] : ['news'])];
  for (const set of sets) {
    const articles = set === 'news' ? await readNews(shared) : await readMarked(shared, set as 'dev' | 'portal');
    evaluate(set, pick(articles), has('--errors'));
  }
}
