import contextTable from '../lexicon/context-words.tsv';
import { CueTable } from '../lexicon/cue.ts';
import type { Side } from '../lexicon/phrase.ts';
import { type Source, sentenceAt } from '../source.ts';
import { fold } from '../text/fold.ts';
import type { GazetteerMatch, GazetteerType } from './entry.ts';
import { matchIndex } from './match-at.ts';

const CUES: CueTable = new CueTable(contextTable);

/**
 * Whether the neighbourhood of an ambiguous match (आप, हम, सागर, गया) speaks for it: a cue word of its type beside it,
 * brackets around it right behind a name of its type, or a sibling of its type across a comma, और or a hyphen; of a party
 * also quotes, or a count behind it in a list of counted parties (लोजपा 19, हम 5).
 */
export function isSupported(source: Source, match: GazetteerMatch): boolean {
  return isCued(source, match) || (match.type === 'party' && isListed(source, match));
}

function isListed(source: Source, match: GazetteerMatch): boolean {
  return inList(source, match) || inCounts(source, match) || isAlliance(source, match) || isQuoted(source, match);
}

const QUOTES: ReadonlySet<string> = new Set(["'", '"', '‘', '’', '“', '”']);

/** The press puts a party that is also a pronoun in quotes (‘आप’ के विधायक); behind a comma they may hold anything. */
function isQuoted({ tokens }: Source, { first, last }: GazetteerMatch): boolean {
  return (
    QUOTES.has(tokens[first - 1]?.text ?? '') && QUOTES.has(tokens[last]?.text ?? '') && tokens[first - 2]?.text !== ','
  );
}

/** Whether a cue word of its type touches the match. */
export function isCued(source: Source, match: GazetteerMatch): boolean {
  return hasCue(source, match, 'after') || hasCue(source, match, 'before');
}

function hasCue(source: Source, { first, last, type }: GazetteerMatch, side: Side): boolean {
  return CUES.beside(source.tokens, first, last, side).includes(type);
}

const AGAIN: string = fold('फिर');
const JOINERS: ReadonlySet<string> = new Set([',', 'और', 'व', 'एवं', '-', '/', 'या', '(']);

function inList(source: Source, match: GazetteerMatch): boolean {
  return (
    hasClearBefore(source, match) ||
    (isJoiner(source, match.last) && hasClear(source, match.type, match.last + 1, 'after'))
  );
}

/** Whether a joiner (or या फिर) stands between the match and a clear one of its type. */
function hasClearBefore(source: Source, { first, type }: GazetteerMatch): boolean {
  const joiner = source.tokens[first - 1]?.folded === AGAIN ? first - 2 : first - 1;
  return isJoiner(source, joiner) && hasClear(source, type, joiner, 'before');
}

/** So many matches to each side are looked at for another party. */
const NEAREST = 24;

/** INDIA in capitals, beside another party in its sentence, is the alliance. */
function isAlliance(source: Source, { first, last }: GazetteerMatch): boolean {
  if (last - first !== 1 || source.tokens[first]!.text !== 'INDIA') return false;
  const sentence = sentenceAt(source, first);
  const at = matchIndex(source.matches, first);
  return source.matches
    .slice(Math.max(0, at - NEAREST), at + NEAREST)
    .some(
      ({ type, ambiguous, ...match }) =>
        type === 'party' && !ambiguous && match.first >= sentence.first && match.last <= sentence.last,
    );
}

/** Tokens from one counted party of a list to the next: brackets, a count, signs. */
const FARTHEST_COUNT = 8;

/** Whether the match has a count behind it, as the clear party next to it in the list. */
function inCounts(source: Source, { first, last }: GazetteerMatch): boolean {
  const { tokens } = source;
  const from = '=:'.includes(tokens[last]?.text ?? ' ') ? last + 1 : last;
  if (tokens[from]?.kind !== 'number') return false;
  return (
    hasClear(source, 'party', from + (isListSign(source, from + 1) ? 2 : 1), 'after') || isBehindCount(source, first)
  );
}

/** Whether nothing but a count, signs and a word in brackets stands between a clear party and the token border `at`. */
function isBehindCount(source: Source, at: number): boolean {
  const { tokens } = source;
  let counted = false;
  let before = at;
  for (let step = 0; step < FARTHEST_COUNT && before > 0; step++) {
    const isBracketed = tokens[before - 1]!.text === ')' && tokens[before - 3]?.text === '(';
    if (tokens[before - 1]!.kind === 'number') counted = true;
    else if (!isBracketed && !isListSign(source, before - 1)) break;
    before -= isBracketed ? 3 : 1;
  }
  return counted && hasClear(source, 'party', before, 'before');
}

function isListSign(source: Source, at: number): boolean {
  return isJoiner(source, at) || source.tokens[at]?.kind === 'punctuation' || source.tokens[at]?.kind === 'symbol';
}

function isJoiner(source: Source, at: number): boolean {
  const token = source.tokens[at];
  return token !== undefined && JOINERS.has(token.folded);
}

/** Whether an unambiguous match of the type ends at (before) or begins at (after) the token border `at`. */
export function hasClear({ matches }: Source, type: GazetteerType, at: number, side: Side): boolean {
  for (let index = matchIndex(matches, side === 'before' ? at - 6 : at); index < matches.length; index++) {
    const match = matches[index]!;
    if (match.first > at) return false;
    if (match.type === type && !match.ambiguous && (side === 'before' ? match.last : match.first) === at) return true;
  }
  return false;
}
