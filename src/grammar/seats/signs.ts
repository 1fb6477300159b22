import { type CalendarDay, formatDay } from '../../calendar.ts';
import type { GazetteerMatch } from '../../gazetteer/entry.ts';
import months from '../../lexicon/months.tsv';
import { readNumeral } from '../../numeral/numeral.ts';
import type { SegmentedToken } from '../../segment/token.ts';
import type { Source } from '../../source.ts';
import { cellParts, tableRows } from '../../table.ts';
import { fold } from '../../text/fold.ts';
import { NUMERAL } from '../numeral.ts';
import { classesOf } from '../terminal.ts';
import { copySign } from './copy-sign.ts';
import { readNumber } from './number.ts';
import { partyAt } from './party-of-day.ts';
import type { Sign, SignKind } from './sign.ts';
import { KNOWN_WORD, wordAt } from './word.ts';

const MARKS: ReadonlyMap<string, SignKind> = new Map([
  ...[...',،'].map((mark): [string, SignKind] => [mark, 'comma']),
  ...[...';؛'].map((mark): [string, SignKind] => [mark, 'contrast']),
  ...[...':='].map((mark): [string, SignKind] => [mark, 'colon']),
  ...[...'-–—−→/'].map((mark): [string, SignKind] => [mark, 'dash']),
  ...[...'([{'].map((mark): [string, SignKind] => [mark, 'open']),
  ...[...')]}'].map((mark): [string, SignKind] => [mark, 'close']),
  ...[...'|।॥.?!…'].map((mark): [string, SignKind] => [mark, 'stop']),
]);

/** Names of months: the number before one is a day. */
const MONTHS: ReadonlySet<string> = new Set(
  tableRows(months).flatMap(([word, , spellings, english]) =>
    [word!, ...cellParts(spellings), ...cellParts(english)].map(name => fold(name.replace('?', ''))),
  ),
);

/** The place and party matches that begin at each token: of each type the longest. */
export type MatchTable = ReadonlyMap<number, readonly GazetteerMatch[]>;

export function tableOf(matches: readonly GazetteerMatch[], publishedAt?: CalendarDay): MatchTable {
  const table = new Map<number, GazetteerMatch[]>();
  const day = publishedAt && formatDay(publishedAt);
  let named = 0;
  for (const match of matches) {
    // No party stands in the longer name of an organization: भारतीय विज्ञान कांग्रेस.
    if (match.type === 'organization' && !match.ambiguous) named = Math.max(named, match.last);
    else if (match.type === 'party' && match.last <= named && match.first > 0) continue;
    if (match.type === 'organization' || (match.type === 'person' && match.entries[0]?.party === undefined)) continue;
    const dated = match.type === 'person' ? leaderAt(match, day) : match;
    const known = table.get(match.first);
    if (known) known.push(dated);
    else table.set(match.first, [dated]);
  }
  return table;
}

/** A person with the party that was theirs at the day. */
function leaderAt(match: GazetteerMatch, day: string | undefined): GazetteerMatch {
  const person = match.entries[0]!;
  const party = partyAt(person.party!, day);
  return party === person.party ? match : { ...match, entries: [{ ...person, party }] };
}

/** The tokens [first, last) of one paragraph as a row of signs; every token is in exactly one. */
export function readSigns(
  source: Source,
  table: MatchTable,
  leaders: ReadonlyMap<string, string>,
  first: number,
  last: number,
): Sign[] {
  const { tokens, text } = source;
  const classes = classesOf(tokens);
  const signs: Sign[] = [];
  let at = first;
  while (at < last) {
    const breaks = at > first && isBroken(text, tokens[at - 1]!.end, tokens[at]!.start);
    if (breaks) signs.push({ kind: 'line', first: at, last: at });
    const sign = readSign(tokens, classes[at]!, table, leaders, at, last, at === first || breaks);
    signs.push(sign);
    at = sign.last;
  }
  return signs;
}

function isBroken(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}

function readSign(
  tokens: readonly SegmentedToken[],
  tokenClass: number,
  table: MatchTable,
  leaders: ReadonlyMap<string, string>,
  at: number,
  last: number,
  opensLine: boolean,
): Sign {
  const token = tokens[at]!;
  const end = at + 1;
  if (token.kind === 'date' || token.kind === 'time') return { kind: 'date', first: at, last: end };
  if (token.kind === 'hashtag' || token.kind === 'handle' || token.kind === 'url' || token.kind === 'emoji') {
    return { kind: 'stop', first: at, last: end };
  }
  const isNumber = NUMERAL.answers[tokenClass] !== 0;
  const isKnown = KNOWN_WORD.answers[tokenClass] !== 0;
  const isWord = token.kind === 'word' || token.kind === 'number';
  const mark = isWord ? undefined : (MARKS.get(token.text) ?? (token.text.startsWith('..') ? 'stop' : undefined));
  if (mark) return { kind: mark, first: at, last: end };
  const name = readName(tokens, table, at, last);
  if (name) return name;
  const number = isNumber ? readNumber(tokens, at, last) : undefined;
  if (number) {
    const next = tokens[number.last];
    if (next && number.last < last && (MONTHS.has(next.folded) || wordAt(tokens, number.last, last)?.meaning.clock))
      return { kind: 'date', first: at, last: number.last + 1 };
    if (number.yearLike && isYear(tokens, at, last, opensLine)) {
      return { kind: 'year', first: at, last: end, year: String(number.count) };
    }
    return { kind: 'number', first: at, ...number };
  }
  const word = isKnown ? wordAt(tokens, at, last) : undefined;
  if (word?.meaning.kind === 'direction') {
    const region = readRegion(tokens, table, at, last);
    if (region) return region;
  }
  if (word?.meaning.emblem && isInList(tokens, at, last))
    return { kind: 'party', first: at, last: end, party: word.meaning.emblem, ambiguous: true };
  if (word) return copySign(word.meaning, at, at + word.length);
  const numeral = isNumber ? readNumeral(tokens, at, last) : undefined;
  if (numeral?.kind === 'ordinal') return { kind: 'ordinal', first: at, last: numeral.last, light: true };
  const leads = leaders.get(token.folded);
  return leads === undefined ? { kind: 'word', first: at, last: end } : { kind: 'word', first: at, last: end, leads };
}

/** `कमल 33, हाथ 22`: a mark before it and a number right behind. */
function isInList(tokens: readonly SegmentedToken[], at: number, last: number): boolean {
  const before = tokens[at - 1];
  const listed = before !== undefined && (MARKS.has(before.text) || before.folded === 'और');
  return listed && at + 1 < last && readNumeral(tokens, at + 1, last)?.kind === 'cardinal';
}

/** `उत्तर गुजरात (कुल 32)`, `तटीय कर्नाटक की 19`: a direction makes a region of a state where seats are counted for it. */
function readRegion(tokens: readonly SegmentedToken[], table: MatchTable, at: number, last: number): Sign | undefined {
  const place = readName(tokens, table, at + 1, last);
  if (place?.kind !== 'place' || (place.placeKind !== 'state' && place.placeKind !== 'region')) return undefined;
  const next = tokens[place.last];
  if (!next || place.last >= last) return undefined;
  const counted =
    next.text === '(' || next.text === ':' || (/^(की|के|में)$/.test(next.folded) && countsSoon(tokens, place.last + 1));
  return counted
    ? { ...place, first: at, place: `${tokens[at]!.text} ${place.place}`, placeKind: 'region' }
    : undefined;
}

function countsSoon(tokens: readonly SegmentedToken[], from: number): boolean {
  return [from, from + 1].some(at => at < tokens.length && readNumeral(tokens, at)?.kind === 'cardinal');
}

/** The party or place at the token; the longer one, of two equal ones the party. */
function readName(tokens: readonly SegmentedToken[], table: MatchTable, at: number, last: number): Sign | undefined {
  let best: GazetteerMatch | undefined;
  for (const match of table.get(at) ?? []) {
    if (match.last > last) continue;
    if (match.type === 'place' && match.ambiguous && !isPlainPlace(match, tokens, last)) continue;
    if (!best || match.last > best.last) best = match;
  }
  if (!best) return undefined;
  const word = wordAt(tokens, at, last);
  if (word && word.length > best.last - at) return undefined;
  const entry = best.entries[0]!;
  const range = { first: at, last: best.last, ambiguous: best.ambiguous };
  if (best.type === 'person') return { kind: 'word', first: at, last: best.last, leads: entry.party! };
  if (best.type === 'party' && /^(विज्ञान|साइंस|इतिहास|अमेरिकी|अमरीकी)$/.test(tokens[at - 1]?.folded ?? ''))
    return undefined;
  if (best.type === 'party')
    return { kind: 'party', ...range, last: behindShortName(tokens, table, best), party: entry.id };
  const foreign = entry.kind === 'country' ? entry.code !== 'IN' : false;
  const city = best.entries.some(one => one.kind === 'city' || one.kind === 'district');
  return { kind: 'place', ...range, place: entry.name, placeKind: entry.kind ?? 'other', foreign, city };
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
  if (MARKS.has(next.text)) return match.last + 1 < last && readNumeral(tokens, match.last + 1, last) !== undefined;
  const meaning = wordAt(tokens, match.last, last)?.meaning;
  return (
    meaning?.kind === 'particle' || meaning?.kind === 'house' || meaning?.kind === 'seat' || meaning?.area === true
  );
}

/** A party's short name in brackets behind its full one is no second party: भारतीय जनता पार्टी (भाजपा). */
function behindShortName(
  tokens: readonly SegmentedToken[],
  table: MatchTable,
  { last, entries }: GazetteerMatch,
): number {
  if (tokens[last]?.text !== '(') return last;
  const short = table
    .get(last + 1)
    ?.find(match => match.entries[0]?.id === entries[0]!.id && tokens[match.last]?.text === ')');
  return short ? short.last + 1 : last;
}

/** Four digits that name a year: a year's words beside them, or alone at the start of a line or in brackets. */
function isYear(tokens: readonly SegmentedToken[], at: number, last: number, opensLine: boolean): boolean {
  const left = tokens[at - 1];
  const right = at + 1 < last ? tokens[at + 1] : undefined;
  if (at > 0 && wordAt(tokens, at - 1, at)?.meaning.yearBehind) return true;
  if (right && wordAt(tokens, at + 1, at + 2)?.meaning.yearBefore) return true;
  if (right && (right.text === ')' || right.text === ':' || right.text === ';')) return true;
  if (
    right &&
    (right.text === '-' || right.text === '–' || right.text === '(' || right.text === '/' || right.text === '|') &&
    opensLine
  )
    return true;
  if (
    opensLine &&
    right?.kind === 'word' &&
    !wordAt(tokens, at + 1, last)?.meaning.house &&
    wordAt(tokens, at + 1, last)?.meaning.kind !== 'seat'
  )
    return true;
  return right !== undefined && right.text === '(' && left?.kind !== 'word';
}
