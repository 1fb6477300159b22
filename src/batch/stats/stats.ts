import { KhabarError } from '../../error.ts';
import { type ArchiveCounts, readManifest } from '../part/manifest.ts';
import { type RowRecord, readTable } from '../table/read-table.ts';

/** How often a person, place or party is named. */
export interface NameCount {
  readonly name: string;
  /** Articles that name it. */
  readonly articles: number;
  readonly mentions: number;
  /** Articles by month of publication, `YYYY-MM`; articles without a date are in none. */
  readonly months: Readonly<Record<string, number>>;
}

/** What the articles say of a party's seats in one election. */
export interface SeatCount {
  readonly place?: string;
  readonly house?: string;
  readonly year?: string;
  readonly party: string;
  /** The figure that most articles give; the smaller one of two. */
  readonly won: number;
  /** Articles that give this figure, of those that give any. */
  readonly agree: number;
  readonly articles: number;
}

export interface ArchiveStats {
  readonly counts: ArchiveCounts;
  /** All months that an article is from, in order. */
  readonly months: readonly string[];
  readonly people: readonly NameCount[];
  readonly places: readonly NameCount[];
  readonly parties: readonly NameCount[];
  readonly seats: readonly SeatCount[];
}

interface Counter {
  articles: number;
  mentions: number;
  last: unknown;
  readonly months: Map<string, number>;
}

const COUNTED = { person: 'people', place: 'places', party: 'parties' } as const;

/** Counts what a finished archive holds; the `top` most named of each. Throws `KhabarError` `SOURCE_INVALID` where there is none. */
export async function archiveStats(folder: string, top = 10): Promise<ArchiveStats> {
  const manifest = await readManifest(folder);
  if (!manifest) throw new KhabarError('SOURCE_INVALID', `${folder} holds no finished archive: no manifest.json in it`);
  const names = {
    people: new Map<string, Counter>(),
    places: new Map<string, Counter>(),
    parties: new Map<string, Counter>(),
  };
  const months = new Set<string>();
  for await (const row of readTable(folder, manifest, 'entities')) {
    const month = monthOf(row);
    if (month) months.add(month);
    const kind = COUNTED[row['type'] as keyof typeof COUNTED];
    const name = row['type'] === 'party' ? row['party'] : row['name'];
    if (kind && typeof name === 'string') count(names[kind], name, row['article'], month);
  }
  const seats = new Map<string, Map<number, number>>();
  for await (const row of readTable(folder, manifest, 'tallies')) {
    if (typeof row['party'] !== 'string' || typeof row['won'] !== 'number') continue;
    const key = JSON.stringify([row['place'], row['house'], row['year'], row['party']]);
    const figures = seats.get(key) ?? new Map<number, number>();
    seats.set(key, figures.set(row['won'], (figures.get(row['won']) ?? 0) + 1));
  }
  return {
    counts: manifest.counts,
    months: [...months].sort(),
    people: most(names.people, top),
    places: most(names.places, top),
    parties: most(names.parties, top),
    seats: [...seats]
      .map(([key, figures]) => seatCount(key, figures))
      .sort(byAgreement)
      .slice(0, top * 2),
  };
}

function monthOf(row: RowRecord): string | undefined {
  return typeof row['published_at'] === 'string' ? row['published_at'].slice(0, 7) : undefined;
}

/** The rows of an article follow each other. */
function count(counters: Map<string, Counter>, name: string, article: unknown, month: string | undefined): void {
  const counter = counters.get(name) ?? { articles: 0, mentions: 0, last: undefined, months: new Map() };
  counters.set(name, counter);
  counter.mentions += 1;
  if (counter.last === article) return;
  counter.last = article;
  counter.articles += 1;
  if (month) counter.months.set(month, (counter.months.get(month) ?? 0) + 1);
}

function most(counters: ReadonlyMap<string, Counter>, top: number): NameCount[] {
  return [...counters]
    .map(([name, { articles, mentions, months }]) => ({
      name,
      articles,
      mentions,
      months: Object.fromEntries([...months].sort(([a], [b]) => (a < b ? -1 : 1))),
    }))
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
    .slice(0, top);
}

function seatCount(key: string, figures: ReadonlyMap<number, number>): SeatCount {
  const [place, house, year, party] = JSON.parse(key) as (string | null)[];
  const [won, agree] = [...figures].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]!;
  return {
    ...(place ? { place } : {}),
    ...(house ? { house } : {}),
    ...(year ? { year } : {}),
    party: party ?? '',
    won,
    agree,
    articles: [...figures.values()].reduce((sum, articles) => sum + articles, 0),
  };
}

function byAgreement(a: SeatCount, b: SeatCount): number {
  const key = ({ place, house, year, party }: SeatCount): string => [place, house, year, party].join('\0');
  return b.articles - a.articles || b.won - a.won || (key(a) < key(b) ? -1 : 1);
}
