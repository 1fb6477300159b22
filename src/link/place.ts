import type { PlaceKind } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/entry.ts';
import { CueTable } from '../lexicon/cue.ts';
import placeCues from '../lexicon/place-cues.tsv';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import type { LinkedPlace } from './linked.ts';

const CUES: CueTable = new CueTable(placeCues);

/** How many mentions of the article lie in each state or country; namesakes go to the one that the article is about. */
export type RegionCounts = ReadonlyMap<string, number>;

export function countRegions(mentions: readonly Mention[]): RegionCounts {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const entries = (mention.entries ?? []).filter(entry => entry.type === 'place');
    const regions = new Set(
      entries.flatMap(entry => (entry.kind === 'state' && entry.code ? [entry.code] : (entry.parents ?? []))),
    );
    for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1 / regions.size);
  }
  return counts;
}

/** Which place a mention means: the words beside it tell the kind, the rest of the article tells namesakes apart. */
export function linkPlace(source: Source, mention: Mention, surface: string, regions: RegionCounts): LinkedPlace {
  const entries = (mention.entries ?? []).filter(entry => entry.type === 'place');
  const told = kindByCue(source, mention);
  const entry = best(entries, told, regions);
  if (!entry) return { name: surface, kind: told ?? 'other' };
  // A district or town name before "seat" is the constituency of that name, listed or not.
  const kind = told !== undefined && mayBe(entry.kind!, told) ? told : entry.kind!;
  return { name: entry.name, kind, ...whereabouts(entry, kind) };
}

function kindByCue(source: Source, mention: Mention): PlaceKind | undefined {
  const [after] = CUES.beside(source.tokens, mention.first, mention.last, 'after');
  const [before] = CUES.beside(source.tokens, mention.first, mention.last, 'before');
  return (after ?? before) as PlaceKind | undefined;
}

/** Kinds that one name commonly stands for side by side. */
function mayBe(known: PlaceKind, told: PlaceKind): boolean {
  const local: readonly PlaceKind[] = ['district', 'city', 'constituency', 'other'];
  return local.includes(known) && local.includes(told);
}

/** How likely a name alone stands for its namesake of each kind. */
const PRIOR: Readonly<Record<PlaceKind, number>> = {
  state: 3,
  country: 2.5,
  region: 2,
  city: 2,
  district: 1.5,
  water: 1,
  constituency: 0.5,
  other: 0.5,
};

function best(
  entries: readonly GazetteerEntry[],
  told: PlaceKind | undefined,
  regions: RegionCounts,
): GazetteerEntry | undefined {
  let winner: GazetteerEntry | undefined;
  let winnerScore = Number.NEGATIVE_INFINITY;
  for (const entry of entries) {
    const near = Math.max(0, ...(entry.parents ?? []).map(parent => regions.get(parent) ?? 0));
    const score =
      (entry.user ? 10 : 0) + (entry.kind === told ? 4 : 0) + PRIOR[entry.kind ?? 'other'] + Math.min(near, 3) / 4;
    if (score > winnerScore) {
      winner = entry;
      winnerScore = score;
    }
  }
  return winner;
}

function whereabouts(
  entry: GazetteerEntry,
  kind: PlaceKind,
): Partial<Pick<LinkedPlace, 'english' | 'code' | 'state' | 'country'>> {
  const parents = entry.parents ?? [];
  const parent = parents.length === 1 ? parents[0] : undefined;
  const indian =
    parent?.startsWith('IN-') === true || parent === 'IN' || (entry.kind === 'state' && entry.code?.startsWith('IN-'));
  return {
    ...(entry.english !== undefined ? { english: entry.english } : {}),
    ...(entry.code !== undefined && kind === entry.kind ? { code: entry.code } : {}),
    ...(entry.kind === 'state' && entry.code?.startsWith('IN-')
      ? { state: entry.code }
      : parent?.startsWith('IN-')
        ? { state: parent }
        : {}),
    ...(entry.kind === 'country' && entry.code !== undefined
      ? { country: entry.code }
      : indian
        ? { country: 'IN' }
        : parent !== undefined
          ? { country: parent }
          : {}),
  };
}
