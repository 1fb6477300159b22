import months from '../../lexicon/months.tsv';
import { readNumeral } from '../../numeral/numeral.ts';
import type { SegmentedToken } from '../../segment/token.ts';
import type { Source } from '../../source.ts';
import { cellParts, tableRows } from '../../table.ts';
import { fold } from '../../text/fold.ts';
import { NUMERAL } from '../numeral.ts';
import { leadersOf } from './leaders.ts';
import { blankSign, copySign } from './make-sign.ts';
import { isMark, markOf } from './marks.ts';
import { type NameTable, namesOf, readName, readRegion } from './name.ts';
import { readNumber } from './number.ts';
import { Row } from './row.ts';
import type { Sign } from './sign.ts';
import { type Word, wordAt } from './word.ts';
import { KNOWN_WORD } from './word-terminal.ts';
import { isYear } from './year.ts';

/** Names of months: the number before one is a day. */
const MONTHS: ReadonlySet<string> = new Set(
  tableRows(months).flatMap(([word, , spellings, english]) =>
    [word!, ...cellParts(spellings), ...cellParts(english)].map(name => fold(name.replace('?', ''))),
  ),
);

/** Who is named in an article. */
export interface Names {
  readonly table: NameTable;
  /** Parts of the names of politicians → their party; see `leadersOf`. */
  readonly leaders: ReadonlyMap<string, string>;
}

export function namesIn(source: Source): Names {
  return { table: namesOf(source.matches, source.tokens.length, source.publishedAt), leaders: leadersOf(source) };
}

/** The tokens [first, last) of a paragraph, or of a sentence of it, as a row of signs; every token is in exactly one. */
export function readSigns({ tokens, text, classes }: Source, names: Names, first: number, last: number): Row {
  const row = new Row();
  let at = first;
  while (at < last) {
    const opensLine = at === 0 || isBroken(text, tokens[at - 1]!.end, tokens[at]!.start);
    if (opensLine && at > first) row.add(blankSign('line', tokens[at]!.folded, at, at));
    const sign = readSign(tokens, classes[at]!, names, at, last, opensLine);
    row.add(sign);
    at = sign.last;
  }
  return row;
}

/** True where a line ends in the text between two tokens. */
export function isBroken(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}

function readSign(
  tokens: readonly SegmentedToken[],
  tokenClass: number,
  names: Names,
  at: number,
  last: number,
  opensLine: boolean,
): Sign {
  const { kind, folded } = tokens[at]!;
  if (kind !== 'word' && kind !== 'number') {
    const other = readOther(tokens[at]!, at);
    if (other !== undefined) return other;
  }
  const name = readName(tokens, names.table, at, last);
  if (name !== undefined) return name;
  const isNumber = NUMERAL.answers[tokenClass] !== 0;
  const number = isNumber ? readNumber(tokens, at, last) : undefined;
  if (number !== undefined) return asTime(tokens, number, last, opensLine) ?? number;
  const word = KNOWN_WORD.answers[tokenClass] !== 0 ? wordAt(tokens, at, last) : undefined;
  if (word !== undefined) return readWord(tokens, names.table, word, at, last);
  const numeral = isNumber ? readNumeral(tokens, at, last) : undefined;
  if (numeral?.kind === 'ordinal') {
    const ordinal = blankSign('ordinal', folded, at, numeral.last);
    ordinal.light = true;
    return ordinal;
  }
  const plain = blankSign('word', folded, at, at + 1);
  if (names.leaders.size > 0) plain.leads = names.leaders.get(folded);
  return plain;
}

/** A token that is no word and no number; undefined for signs that say nothing. */
function readOther(token: SegmentedToken, at: number): Sign | undefined {
  switch (token.kind) {
    case 'date':
    case 'time':
      return blankSign('date', token.folded, at, at + 1);
    case 'hashtag':
    case 'handle':
    case 'url':
    case 'emoji':
      return blankSign('stop', token.folded, at, at + 1);
    default: {
      const mark = markOf(token);
      return mark && blankSign(mark, token.folded, at, at + 1);
    }
  }
}

/** The number as a day (`12 मई`), a time (`9 बजे`) or a year, where it is one. */
function asTime(tokens: readonly SegmentedToken[], number: Sign, last: number, opensLine: boolean): Sign | undefined {
  const { first, text } = number;
  if (number.last < last) {
    const isDay = MONTHS.has(tokens[number.last]!.folded);
    if (isDay || wordAt(tokens, number.last, last)?.meaning.sense.clock)
      return blankSign('date', text, first, number.last + 1);
  }
  if (!number.yearLike || !isYear(tokens, first, last, opensLine)) return undefined;
  const year = blankSign('year', text, first, first + 1);
  year.year = String(number.count);
  return year;
}

function readWord(
  tokens: readonly SegmentedToken[],
  table: NameTable,
  { meaning, length }: Word,
  at: number,
  last: number,
): Sign {
  const { folded } = tokens[at]!;
  const region = meaning.kind === 'direction' ? readRegion(tokens, table, at, last) : undefined;
  if (region !== undefined) return region;
  if (meaning.sense.emblem === undefined || !isInList(tokens, at, last))
    return copySign(meaning, folded, at, at + length);
  const party = blankSign('party', folded, at, at + 1);
  party.party = meaning.sense.emblem;
  party.ambiguous = true;
  return party;
}

/** `कमल 33, हाथ 22`: a mark before it and a number right behind. */
function isInList(tokens: readonly SegmentedToken[], at: number, last: number): boolean {
  if (at === 0) return false;
  const before = tokens[at - 1]!;
  const listed = isMark(before.text) || before.folded === 'और';
  return listed && at + 1 < last && readNumeral(tokens, at + 1, last)?.kind === 'cardinal';
}
