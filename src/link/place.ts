import type { PlaceKind } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/entry.ts';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { atDay } from './former-name.ts';
import type { LinkedPlace } from './linked.ts';
import { PLACE_KINDS, placeKindScores } from './place-kind.ts';
import { PlaceFeatures } from './place-kind-features.ts';
import { kindByClassNoun, toldKind } from './place-list.ts';
import { isState, type PlaceSenses, placeSenses } from './place-senses.ts';
import { SurfaceKinds } from './surface-kinds.ts';

/** How many mentions of the article lie in each state or country; namesakes go to the one that the article is about. */
type RegionCounts = ReadonlyMap<string, number>;

/** Which place each place mention means, by its index: its kind from its context, then the row of that kind in the region of the article. */
export function linkPlaces(source: Source, mentions: readonly Mention[]): (LinkedPlace | undefined)[] {
  let regions: RegionCounts | undefined;
  let features: PlaceFeatures | undefined;
  const linked: (LinkedPlace | undefined)[] = [];
  const kinds = new SurfaceKinds(source, mentions);
  let previousKind: PlaceKind | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.type !== 'place') {
      kinds.decided.push(undefined);
      linked.push(undefined);
      continue;
    }
    const senses = placeSenses(mention.entries);
    const { count, own, allowed, sole } = senses;
    let kind = own?.kind ?? sole ?? toldKind(kindByClassNoun(source, mentions, index), allowed);
    if (kind === undefined) {
      features ??= new PlaceFeatures(source, mentions);
      features.read(index, previousKind, kinds.before(index), placeKindScores());
      kind = placeKindScores().best(allowed);
    }
    kinds.decided.push(kind);
    previousKind = kind;
    if (count === 0) {
      linked.push(unlistedPlace(source, mention, kind));
      continue;
    }
    let row = 0;
    if (count > 1) {
      const candidates = senses.candidates[PLACE_KINDS.indexOf(kind)]!;
      if (candidates.length > 1) {
        regions ??= countRegions(mentions);
        row = nearest(senses, candidates, regions);
      } else row = candidates[0]!;
    }
    linked.push(placeOf(source, senses, row, kind));
  }
  return linked;
}

function unlistedPlace({ text }: Source, { start, end }: Mention, kind: PlaceKind): LinkedPlace {
  return {
    name: text.slice(start, end),
    kind,
    english: undefined,
    code: undefined,
    state: undefined,
    country: undefined,
  };
}

function countRegions(mentions: readonly Mention[]): RegionCounts {
  const counts = new Map<string, number>();
  for (let index = 0; index < mentions.length; index++) {
    const { type, entries } = mentions[index]!;
    if (type !== 'place' || entries === undefined) continue;
    const { regions } = placeSenses(entries);
    for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1 / regions.length);
  }
  return counts;
}

/**
 * The one of several rows whose region the article names most, then the one that gives its district the name (रायपुर of
 * Chhattisgarh, not of Rajasthan), then the first.
 */
function nearest({ entries, inDistrict }: PlaceSenses, candidates: readonly number[], regions: RegionCounts): number {
  let winner = candidates[0]!;
  let most = -1;
  for (let at = 0; at < candidates.length; at++) {
    const row = candidates[at]!;
    let weight = weightOf(entries[row]!, regions);
    if (inDistrict[row]!) weight += 0.5;
    if (weight <= most) continue;
    winner = row;
    most = weight;
  }
  return winner;
}

/** How often the article names the region of the row that it names most. */
function weightOf({ parents }: GazetteerEntry, regions: RegionCounts): number {
  if (parents === undefined) return 0;
  let most = 0;
  for (let at = 0; at < parents.length; at++) most = Math.max(most, regions.get(parents[at]!) ?? 0);
  return most;
}

/** The place of a row, as one of that kind. */
function placeOf(
  { publishedAt }: Source,
  { entries, renamed, places }: PlaceSenses,
  row: number,
  kind: PlaceKind,
): LinkedPlace {
  if (renamed) return readPlace(atDay(entries[row]!, publishedAt), kind);
  const index = row * PLACE_KINDS.length + PLACE_KINDS.indexOf(kind);
  places[index] ??= readPlace(entries[row]!, kind);
  return places[index]!;
}

/** Codes of the row, only where it is of the decided kind; state and country where the row lies in one alone. */
function readPlace(entry: GazetteerEntry, kind: PlaceKind): LinkedPlace {
  const [parent, second] = entry.parents ?? [];
  const inside = second === undefined ? parent : undefined;
  const state = isState(entry) ? entry.code : inside?.startsWith('IN-') ? inside : undefined;
  const country = entry.kind === 'country' ? entry.code : state?.startsWith('IN-') ? 'IN' : inside;
  const code = kind === entry.kind ? entry.code : undefined;
  return { name: entry.name, kind, english: entry.english, code, state, country };
}
