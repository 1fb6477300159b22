import type { PlaceKind } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/entry.ts';
import type { Mention } from '../mention.ts';
import { foldedKey } from '../segment/folded-key.ts';
import type { Source } from '../source.ts';
import { atDay } from './former-name.ts';
import type { LinkedPlace } from './linked.ts';
import { allowedKinds, placeKindScores } from './place-kind.ts';
import { PlaceFeatures } from './place-kind-features.ts';
import { kindByClassNoun, toldKind } from './place-list.ts';

/** How many mentions of the article lie in each state or country; namesakes go to the one that the article is about. */
type RegionCounts = ReadonlyMap<string, number>;

/** Which place each place mention means: its kind from its context, then the row of that kind in the region of the article. */
export function linkPlaces(source: Source, mentions: readonly Mention[]): Map<Mention, LinkedPlace> {
  const regions = countRegions(mentions);
  let features: PlaceFeatures | undefined;
  const linked = new Map<Mention, LinkedPlace>();
  const kindBySurface = new Map<string, PlaceKind>();
  let previousKind: PlaceKind | undefined;
  for (const [index, mention] of mentions.entries()) {
    if (mention.type !== 'place') continue;
    const entries = placeEntries(mention);
    const surface = foldedKey(source.tokens, mention.first, mention.last);
    const earlierKind = kindBySurface.get(surface);
    const own = entries.find(entry => entry.user);
    const allowed = allowedKinds(entries.map(entry => entry.kind ?? 'other'));
    let kind = own?.kind ?? toldKind(kindByClassNoun(source, mentions, index), allowed) ?? soleOf(allowed);
    if (kind === undefined) {
      features ??= new PlaceFeatures(source, mentions);
      features.read(index, previousKind, earlierKind, placeKindScores());
      kind = placeKindScores().best(allowed);
    }
    kindBySurface.set(surface, kind);
    previousKind = kind;
    const row = own ?? nearest(entries, kind, regions);
    const entry = row && atDay(row, source.publishedAt);
    const name = entry?.name ?? source.text.slice(mention.start, mention.end);
    linked.set(mention, { name, kind, ...(entry ? whereabouts(entry, kind) : {}) });
  }
  return linked;
}

function soleOf(kinds: readonly PlaceKind[]): PlaceKind | undefined {
  return kinds.every(kind => kind === kinds[0]) ? kinds[0] : undefined;
}

function placeEntries(mention: Mention): GazetteerEntry[] {
  return (mention.entries ?? []).filter(entry => entry.type === 'place');
}

function countRegions(mentions: readonly Mention[]): RegionCounts {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const regions = new Set(
      placeEntries(mention).flatMap(entry => (isState(entry) ? [entry.code!] : (entry.parents ?? []))),
    );
    for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1 / regions.size);
  }
  return counts;
}

/**
 * The row of the decided kind, else any; of several the one whose region the article names most, then the one that gives its
 * district the name (रायपुर of Chhattisgarh, not of Rajasthan), then the first.
 */
function nearest(
  entries: readonly GazetteerEntry[],
  kind: PlaceKind,
  regions: RegionCounts,
): GazetteerEntry | undefined {
  const ofKind = entries.filter(entry => entry.kind === kind);
  let winner: GazetteerEntry | undefined;
  let most = -1;
  for (const entry of ofKind.length > 0 ? ofKind : entries) {
    const near = Math.max(0, ...(entry.parents ?? []).map(parent => regions.get(parent) ?? 0));
    const weight = near + (namesDistrict(entry, entries) ? 0.5 : 0);
    if (weight > most) {
      winner = entry;
      most = weight;
    }
  }
  return winner;
}

function namesDistrict(entry: GazetteerEntry, entries: readonly GazetteerEntry[]): boolean {
  const [parent] = entry.parents ?? [];
  return entries.some(other => other.kind === 'district' && other.parents?.[0] === parent);
}

function isState(entry: GazetteerEntry): boolean {
  return entry.kind === 'state' && entry.code !== undefined;
}

type Whereabouts = Partial<Pick<LinkedPlace, 'english' | 'code' | 'state' | 'country'>>;

/** Codes of the row, only where it is of the decided kind; state and country where the row lies in one alone. */
function whereabouts(entry: GazetteerEntry, kind: PlaceKind): Whereabouts {
  const [parent, second] = entry.parents ?? [];
  const inside = second === undefined ? parent : undefined;
  const state = isState(entry) ? entry.code : inside?.startsWith('IN-') ? inside : undefined;
  const country = entry.kind === 'country' ? entry.code : state?.startsWith('IN-') ? 'IN' : inside;
  return {
    ...(entry.english !== undefined ? { english: entry.english } : {}),
    ...(entry.code !== undefined && kind === entry.kind ? { code: entry.code } : {}),
    ...(state !== undefined ? { state } : {}),
    ...(country !== undefined ? { country } : {}),
  };
}
