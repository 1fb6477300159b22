import { matchAt, matchIndex } from '../gazetteer/match-at.ts';
import { hasEffect } from '../lexicon/name-neighbours.ts';
import { type TitleKind, titleKind } from '../lexicon/titles.ts';
import { type Mention, mentionOf, withEntries } from '../mention.ts';
import type { Source } from '../source.ts';
import { fold } from '../text/fold.ts';

/**
 * Names are minimal: an honorific at either end of a person's name (डॉ. रमन सिंह, मोदी जी, साध्वी प्रज्ञा), a rank or an office
 * before it (कर्नल राठौड़), a common noun behind it (ममता सरकार), another country that has a party (चीन की कम्युनिस्ट पार्टी) and
 * signs at any name's ends are no part of it.
 */
export function trimEdges(source: Source, mention: Mention): Mention {
  let { first, last } = mention;
  if (last - first < 2 || mention.type === 'date' || mention.type === 'seats') return mention;
  const person = mention.type === 'person';
  while (last - first > 1 && (isSign(source, first) || (person && isAddress(source, mention, first)))) first += 1;
  while (last - first > 1 && isBehind(source, mention, first, last)) last -= 1;
  if (mention.type === 'party' && isPossessed(source, first, last)) first += 2;
  const trimmed = respan(source, mention, first, last);
  // A name without its title or its country is still the name of the same person or party.
  const same = person || mention.type === 'party';
  return same && mention.entries && !trimmed.entries ? withEntries(trimmed, mention.entries) : trimmed;
}

/** The mention on other tokens, with the gazetteer rows of just those. */
export function respan(source: Source, mention: Mention, first: number, last: number): Mention {
  if (first === mention.first && last === mention.last) return mention;
  const { start } = source.tokens[first]!;
  const { end } = source.tokens[last - 1]!;
  const { type, confidence, evidence, date, seats, user } = mention;
  const entries = matchAt(source.matches, first, last, type)?.entries;
  return mentionOf({ start, end, first, last }, { type, confidence, evidence, entries, date, seats, user });
}

const GENITIVE: string = fold('की');
const HOME = 'IN';

/** Whether a party's name begins with a country and की; भारत की कम्युनिस्ट पार्टी is called so. */
function isPossessed({ tokens, matches }: Source, first: number, last: number): boolean {
  if (last - first < 3 || tokens[first + 1]!.folded !== GENITIVE) return false;
  const country = matchAt(matches, first, first + 1, 'place')?.entries[0];
  return country?.kind === 'country' && country.code !== HOME;
}

function isSign(source: Source, at: number): boolean {
  const { kind } = source.tokens[at]!;
  return kind === 'punctuation' || kind === 'symbol' || kind === 'emoji';
}

/** Whether the last token of [first, last) only stands behind the name: a sign, an honorific, a noun that is no part of it. */
function isBehind(source: Source, { type, entries }: Mention, first: number, last: number): boolean {
  if (isSign(source, last - 1)) return true;
  const token = source.tokens[last - 1]!;
  if (type === 'person' && titleKind(token, 'after') === 'honorific') return true;
  if (entries !== undefined || !hasEffect(token, type, 'trim')) return false;
  // सरकार is a surname too: behind more than one word it is left. Of organizations some are called सम्मेलन.
  return type === 'person' ? last - first === 2 : isKnownBefore(source, type, first, last - 1);
}

/** Whether all that stands between the end of a gazetteer row's name, which begins at `first`, and `last` may be trimmed too. */
function isKnownBefore({ tokens, matches }: Source, type: Mention['type'], first: number, last: number): boolean {
  for (let at = matchIndex(matches, first); at < matches.length && matches[at]!.first === first; at++) {
    const match = matches[at]!;
    if (match.last <= last && match.type === type && allMayGo(tokens, match.last, last, type)) return true;
  }
  return false;
}

function allMayGo(tokens: Source['tokens'], first: number, last: number, type: Mention['type']): boolean {
  for (let at = first; at < last; at++) if (!hasEffect(tokens[at]!, type, 'trim')) return false;
  return true;
}

const WORK: ReadonlySet<TitleKind> = new Set(['office', 'party-role', 'profession', 'rank']);
/** Behind these a title may be a given name: सम्राट चौधरी, मंत्री प्रसाद, मेजर सिंह. */
const SECOND_PARTS: ReadonlySet<string> = new Set(
  ['सिंह', 'प्रसाद', 'लाल', 'राम', 'चंद', 'चंद्र', 'दास', 'कुमार', 'चौधरी'].map(fold),
);

/**
 * Whether the token is a form of address before the name: an honorific, or a religious title, unless the person is known
 * by it (बाबा सिद्दीकी) or another form follows that makes one with it (बाबा साहेब); or what the person does.
 */
function isAddress(source: Source, mention: Mention, at: number): boolean {
  const token = source.tokens[at]!;
  const kind = titleKind(token, 'before');
  if (kind === undefined) return false;
  if (WORK.has(kind)) return !SECOND_PARTS.has(source.tokens[at + 1]!.folded);
  if (kind !== 'religious') return kind === 'honorific';
  const known = mention.entries?.some(({ name }) => name.startsWith(`${token.text} `)) ?? false;
  return !known && titleKind(source.tokens[at + 1]!, 'after') === undefined;
}
