import type { TokenKind } from '../document.ts';
import abbreviationTable from '../lexicon/abbreviations.tsv';
import type { Span } from '../span.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import { isDevanagariUnit } from '../text/script.ts';
import { TOKEN_PATTERN } from './pattern.ts';
import { type Scanned, scan } from './scan.ts';
import { hashOf, Vocabulary } from './vocabulary.ts';

/**
 * A token of the normalized text. A class, not a literal: engines keep an eye on literals, and take what lives through one early
 * collection, as the tokens in hand do, for something that lives long.
 */
export class SegmentedToken implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly kind: TokenKind,
    readonly text: string,
    /** The form that all matching uses; an abbreviation's has no dots (भा.ज.पा. = भाजपा). */
    readonly folded: string,
    /** A number that no other text has, in `WORDS`; 0 for many. */
    readonly word: number,
  ) {}
}

/** The words, numbers and signs met so far. */
export const WORDS: Vocabulary = new Vocabulary(fold);

/** The kind of each group of `TOKEN_PATTERN`. */
export const KINDS: readonly TokenKind[] = [
  'url',
  'email',
  'hashtag',
  'handle',
  'date',
  'time',
  'number',
  'abbreviation',
  'word',
  'emoji',
  'punctuation',
  'symbol',
];

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  tableRows(abbreviationTable).map(([word, kind]) => [word!, kind!]),
);

/**
 * The tokens of `text` between `from` and `to`, lossless: what lies between two of them is white space. Linear. They are
 * added to `tokens`, which is returned.
 */
export function tokenize(
  text: string,
  from = 0,
  to: number = text.length,
  tokens: SegmentedToken[] = [],
): SegmentedToken[] {
  const first = tokens.length;
  let at = from;
  while (at < to) {
    if (text.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    scan(text, at, scanned);
    if (scanned.kind === undefined) matchPattern(text, at);
    let end = scanned.end;
    let kind = scanned.kind;
    if (kind === 'blank' || kind === undefined) {
      at = end;
      continue;
    }
    if (end > to) end = to;
    if (kind === 'url') end = withoutTrailingPunctuation(text, at, end);
    if (kind === 'word' && end < to && text.charCodeAt(end) === DOT) {
      const dotted = dottedEnd(text, at, end, to, tokens.length > first ? tokens.at(-1) : undefined);
      if (dotted > end) kind = 'abbreviation';
      end = dotted;
    }
    tokens[tokens.length] = knownToken(text, at, end, kind) ?? makeToken(text.slice(at, end), at, end, kind);
    at = end;
  }
  return tokens;
}

const DOT = 0x2e;
const SPACE = 0x20;
/** Written anew for each token, so that none is thrown away. */
const scanned: Scanned = { end: 0, kind: undefined, hash: 0 };

/** Reads the token at `at` into `scanned` by the pattern; `blank` where none begins there. */
function matchPattern(text: string, at: number): void {
  TOKEN_PATTERN.lastIndex = at;
  const match = TOKEN_PATTERN.exec(text);
  scanned.end = at + (match?.[0].length ?? 1);
  scanned.kind = 'blank';
  if (!match) return;
  let group = 1;
  while (match[group] === undefined) group += 1;
  scanned.kind = KINDS[group - 1]!;
  if (scanned.kind === 'word') scanned.hash = hashOf(text, at, scanned.end);
}

/** The token [start, end) as `WORDS` has it; undefined where it is of a kind, or too long, to be kept there. */
function knownToken(text: string, start: number, end: number, kind: TokenKind): SegmentedToken | undefined {
  const isSign = kind === 'punctuation' || kind === 'symbol';
  if (isSign ? end > start + 1 : (kind !== 'word' && kind !== 'number') || end !== scanned.end) return undefined;
  const hash = kind === 'word' ? scanned.hash : hashOf(text, start, end);
  const word = WORDS.numberOf(text, start, end, hash);
  if (word === 0) return undefined;
  const known = WORDS.word(word);
  return new SegmentedToken(start, end, kind, known, isSign ? known : WORDS.folded(word), word);
}

function makeToken(text: string, start: number, end: number, kind: TokenKind): SegmentedToken {
  if (kind === 'punctuation' || kind === 'symbol') return new SegmentedToken(start, end, kind, text, text, 0);
  const folded = fold(kind === 'abbreviation' ? text.replaceAll('.', '') : text);
  return new SegmentedToken(start, end, kind, text, folded, 0);
}

/** A full stop or bracket at the end of a URL belongs to the sentence. */
function withoutTrailingPunctuation(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /[.,;:!?)\]'"]/.test(text[end - 1]!)) end -= 1;
  return end;
}

/**
 * Where an abbreviation that begins with the word [start, end) ends, dots included; `end` where it is none.
 * Runs (पी.वी., भा.ज.पा., कि.मी.) take all their parts; a single one keeps its dot before another word only.
 */
function dottedEnd(text: string, start: number, end: number, to: number, previous: SegmentedToken | undefined): number {
  const first = ABBREVIATIONS.get(text.slice(start, end));
  if (first === undefined) return end;
  let last = end + 1;
  let parts = 1;
  while (first !== 'title') {
    let next = last;
    while (next < to && next - last < 6 && isDevanagariUnit(text.charCodeAt(next))) next += 1;
    if (next === last || text[next] !== '.' || next >= to || !ABBREVIATIONS.has(text.slice(last, next))) break;
    last = next + 1;
    parts += 1;
  }
  if (parts > 1) return undottedEnd(text, last, to);
  if (first === 'part') return end;
  let next = last;
  while (next < to && next - last < 2 && text[next] === ' ') next += 1;
  if (next >= to || !(isDevanagariUnit(text.charCodeAt(next)) || /\d/.test(text[next]!))) return end;
  if (first === 'initial?') {
    const opens = previous === undefined || previous.kind !== 'word';
    return opens || startsWithInitial(text, next, to) ? last : end;
  }
  return last;
}

/** A dotted run may leave the dot of its last part out: एम.डी.पी. A postposition glued to it is no part. */
function undottedEnd(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && next - at < 6 && isDevanagariUnit(text.charCodeAt(next))) next += 1;
  const part = text.slice(at, next);
  return next > at && part !== 'के' && part !== 'का' && ABBREVIATIONS.has(part) ? next : at;
}

/** True for the name of an English letter, as in initials: पी, एम. */
export function isInitial(word: string): boolean {
  return ABBREVIATIONS.get(word) === 'initial';
}

function startsWithInitial(text: string, at: number, to: number): boolean {
  let next = at;
  while (next < to && next - at < 8 && isDevanagariUnit(text.charCodeAt(next))) next += 1;
  return text[next] === '.' && (ABBREVIATIONS.get(text.slice(at, next)) ?? '').startsWith('initial');
}
