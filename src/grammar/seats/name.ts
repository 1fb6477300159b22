import { type CalendarDay, formatDay } from '../../calendar.ts';
import type { GazetteerEntry, GazetteerMatch } from '../../gazetteer/entry.ts';
import { readNumeral } from '../../numeral/numeral.ts';
import type { SegmentedToken } from '../../segment/token.ts';
import { blankSign, copySign } from './make-sign.ts';
import { isMark } from './marks.ts';
import { partyAt } from './party-of-day.ts';
import type { Sign } from './sign.ts';
import { wordAt } from './word.ts';

/** A place, a party or a politician that the gazetteer has found. */
interface Name {
  readonly match: GazetteerMatch;
  /** What the name most likely stands for. */
  readonly entry: GazetteerEntry;
  /** A person's party, on the day of publication. */
  readonly leads: string | undefined;
}

/** By token the names that begin there: of each type the longest. */
export type NameTable = readonly (readonly Name[] | undefined)[];

/** The names of an article of so many tokens. */
export function namesOf(matches: readonly GazetteerMatch[], tokens: number, publishedAt?: CalendarDay): NameTable {
  const table = new Array<Name[] | undefined>(tokens).fill(undefined);
  const day = publishedAt && formatDay(publishedAt);
  let named = 0;
  for (const match of matches) {
    const { type, first, last, ambiguous } = match;
    // No party stands in the longer name of an organization: भारतीय विज्ञान कांग्रेस.
    if (type === 'organization' && !ambiguous) named = Math.max(named, last);
    else if (type === 'party' && last <= named && first > 0) continue;
    if (type === 'organization') continue;
    const entry = match.entries[0]!;
    const party = type === 'person' ? entry.party : undefined;
    if (type === 'person' && party === undefined) continue;
    const name: Name = { match, entry, leads: party === undefined ? undefined : partyAt(party, day) };
    const known = table[first];
    if (known) known.push(name);
    else table[first] = [name];
  }
  return table;
}

/** The party or place at the token; the longer one, of two equal ones the party. */
export function readName(
  tokens: readonly SegmentedToken[],
  table: NameTable,
  at: number,
  last: number,
): Sign | undefined {
  const names = table[at];
  const best = names && bestOf(names, tokens, last);
  if (best === undefined) return undefined;
  const { match, entry, leads } = best;
  const word = wordAt(tokens, at, last);
  if (word && word.length > match.last - at) return undefined;
  const { folded } = tokens[at]!;
  if (match.type === 'person') {
    const person = blankSign('word', folded, at, match.last);
    person.leads = leads;
    return person;
  }
  if (match.type === 'party') {
    if (at > 0 && NO_CONGRESS.has(tokens[at - 1]!.folded)) return undefined;
    const party = blankSign('party', folded, at, behindShortName(tokens, table, best));
    party.ambiguous = match.ambiguous;
    party.party = entry.id;
    return party;
  }
  const place = blankSign('place', folded, at, match.last);
  place.ambiguous = match.ambiguous;
  place.place = entry.name;
  place.placeKind = entry.kind ?? 'other';
  place.foreign = entry.kind === 'country' && entry.code !== 'IN';
  place.city = match.entries.some(isCity);
  return place;
}

/** What stands before a congress that is no party. */
const NO_CONGRESS: ReadonlySet<string> = new Set(['विज्ञान', 'साइंस', 'इतिहास', 'अमेरिकी', 'अमरीकी']);

function isCity({ kind }: GazetteerEntry): boolean {
  return kind === 'city' || kind === 'district';
}

function bestOf(names: readonly Name[], tokens: readonly SegmentedToken[], last: number): Name | undefined {
  let best: Name | undefined;
  for (const name of names) {
    const { match } = name;
    if (match.last > last || (best !== undefined && match.last <= best.match.last)) continue;
    if (match.type === 'place' && match.ambiguous && !isPlainPlace(match, tokens, last)) continue;
    best = name;
  }
  return best;
}

/**
 * A name that is a common word too is a place only where what stands behind it says so: `गया में`, `गया | 10`, but not
 * `पलट गया:`.
 */
function isPlainPlace(match: GazetteerMatch, tokens: readonly SegmentedToken[], last: number): boolean {
  const kind = match.entries[0]?.kind ?? '';
  if (kind === 'state') return true;
  if (!/^(country|district|city|region)$/.test(kind)) return false;
  const next = tokens[match.last];
  if (next === undefined || match.last >= last) return false;
  if (isMark(next.text)) return match.last + 1 < last && readNumeral(tokens, match.last + 1, last) !== undefined;
  const meaning = wordAt(tokens, match.last, last)?.meaning;
  return (
    meaning?.kind === 'particle' ||
    meaning?.kind === 'house' ||
    meaning?.kind === 'seat' ||
    meaning?.sense.area === true
  );
}

/** A party's short name in brackets behind its full one is no second party: भारतीय जनता पार्टी (भाजपा). */
function behindShortName(tokens: readonly SegmentedToken[], table: NameTable, { match, entry }: Name): number {
  const { last } = match;
  if (last >= tokens.length || tokens[last]!.text !== '(') return last;
  const short = table[last + 1]?.find(name => name.entry.id === entry.id && tokens[name.match.last]?.text === ')');
  return short ? short.match.last + 1 : last;
}

/** `उत्तर गुजरात (कुल 32)`, `तटीय कर्नाटक की 19`: a direction makes a region of a state where seats are counted for it. */
export function readRegion(
  tokens: readonly SegmentedToken[],
  table: NameTable,
  at: number,
  last: number,
): Sign | undefined {
  const place = readName(tokens, table, at + 1, last);
  if (place?.kind !== 'place' || (place.placeKind !== 'state' && place.placeKind !== 'region')) return undefined;
  if (place.last >= last || !isCounted(tokens, place.last)) return undefined;
  const region = copySign(place, tokens[at]!.folded, at, place.last);
  region.place = `${tokens[at]!.text} ${place.place}`;
  region.placeKind = 'region';
  return region;
}

function isCounted(tokens: readonly SegmentedToken[], at: number): boolean {
  const { text, folded } = tokens[at]!;
  if (text === '(' || text === ':') return true;
  if (folded !== 'की' && folded !== 'के' && folded !== 'में') return false;
  return readNumeral(tokens, at + 1)?.kind === 'cardinal' || readNumeral(tokens, at + 2)?.kind === 'cardinal';
}
