import type { PlaceKind } from '../entity.ts';
import type { GazetteerEntry } from '../gazetteer/entry.ts';
import type { Mention } from '../mention.ts';
import { foldedKey } from '../segment/folded-key.ts';
import type { Source } from '../source.ts';
import { atDay } from './former-name.ts';
import type { LinkedPlace } from './linked.ts';
import { PLACE_KINDS, placeKindScores } from './place-kind.ts';
import { PlaceFeatures } from './place-kind-features.ts';
import { kindByClassNoun, toldKind } from './place-list.ts';
import { isState, placeSenses } from './place-senses.ts';

/** How many mentions of the article lie in each state or country; namesakes go to the one that the article is about. */
type RegionCounts = ReadonlyMap<string, number>;

/** Which place each place mention means, by its index: its kind from its context, then the row of that kind in the region of the article. */
export function linkPlaces(source: Source, mentions: readonly Mention[]): (LinkedPlace | undefined)[] {
  let regions: RegionCounts | undefined;
  let features: PlaceFeatures | undefined;
  const linked: (LinkedPlace | undefined)[] = [];
  const kindBySurface = new Map<string, PlaceKind>();
  let previousKind: PlaceKind | undefined;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    if (mention.type !== 'place') {
      linked.push(undefined);
      continue;
    }
    const { entries, own, allowed, sole } = placeSenses(mention.entries);
    const surface = foldedKey(source.tokens, mention.first, mention.last);
    let kind = own?.kind ?? toldKind(kindByClassNoun(source, mentions, index), allowed) ?? sole;
    if (kind === undefined) {
      features ??= new PlaceFeatures(source, mentions);
      features.read(index, previousKind, kindBySurface.get(surface), placeKindScores());
      kind = placeKindScores().best(allowed);
    }
    kindBySurface.set(surface, kind);
    previousKind = kind;
    if (own === undefined && entries.length > 1) regions ??= countRegions(mentions);
    const row = own ?? nearest(entries, kind, regions);
    linked.push(row ? linkedPlace(atDay(row, source.publishedAt), kind) : unlistedPlace(source, mention, kind));
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
 * The row of the decided kind, else any; of several the one whose region the article names most, then the one that gives its
 * district the name (रायपुर of Chhattisgarh, not of Rajasthan), then the first.
 */
function nearest(
  entries: readonly GazetteerEntry[],
  kind: PlaceKind,
  regions: RegionCounts | undefined,
): GazetteerEntry | undefined {
  if (regions === undefined) return entries.length === 0 ? undefined : entries[0];
  const someOfKind = entries.some(entry => entry.kind === kind);
  let winner: GazetteerEntry | undefined;
  let most = -1;
  for (const entry of entries) {
    if (someOfKind && entry.kind !== kind) continue;
    let weight = 0;
    for (const parent of entry.parents ?? []) weight = Math.max(weight, regions.get(parent) ?? 0);
    if (namesDistrict(entry, entries)) weight += 0.5;
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

/** Index `PLACE_KINDS`. */
const known = new WeakMap<GazetteerEntry, (LinkedPlace | undefined)[]>();

/** The place of a row, as one of that kind. */
function linkedPlace(entry: GazetteerEntry, kind: PlaceKind): LinkedPlace {
  let kinds = known.get(entry);
  if (kinds === undefined) {
    kinds = new Array<LinkedPlace | undefined>(PLACE_KINDS.length).fill(undefined);
    known.set(entry, kinds);
  }
  const index = PLACE_KINDS.indexOf(kind);
  let place = kinds[index];
  if (place === undefined) {
    place = readPlace(entry, kind);
    kinds[index] = place;
  }
  return place;
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
