import type { TokenKind } from '../document.ts';
import {
  APOSTROPHE,
  BLANK,
  CLASSED,
  DEVANAGARI_LETTER,
  DIGIT,
  JOINING_MARK,
  LATIN_LETTER,
  LATIN_OTHER,
  MARK,
  RARE,
  SYMBOL,
  UNIT_CLASS,
} from './unit-class.ts';

/** What the scanner has read: the token's end, and its kind; `undefined` where only `TOKEN_PATTERN` can tell. */
export interface Scanned {
  end: number;
  kind: TokenKind | 'blank' | undefined;
  /** Hash of the units of a word. */
  hash: number;
}

/**
 * Reads the token at `at` into `scanned`. What it decides is what `TOKEN_PATTERN` would match: it knows the tokens that
 * nearly all text is made of, and leaves to the pattern whatever might be a URL, a date, an abbreviation or another script.
 */
export function scan(text: string, at: number, scanned: Scanned): void {
  const unit = unitAt(text, at);
  const unitClass = classOf(unit);
  scanned.end = at + 1;
  switch (unitClass) {
    case BLANK:
      scanned.kind = 'blank';
      return;
    case DEVANAGARI_LETTER:
      scanDevanagari(text, at, scanned);
      return;
    case LATIN_LETTER:
    case LATIN_OTHER:
      scanLatin(text, at, scanned);
      return;
    case DIGIT:
      scanDigits(text, at, scanned);
      return;
    case MARK:
      scanned.kind = 'punctuation';
      return;
    case JOINING_MARK:
      scanned.kind = joins(text, at + 1) ? undefined : 'punctuation';
      return;
    case SYMBOL:
      scanned.kind = 'symbol';
      return;
    case APOSTROPHE:
      scanned.kind = unitAt(text, at + 1) === SMALL_S ? undefined : 'punctuation';
      return;
    default:
      scanned.kind = undefined;
  }
}

const SMALL_S = 0x73;
const AT_SIGN = 0x40;
const PLUS = 0x2b;
const AMPERSAND = 0x26;
const COMMA = 0x2c;
const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
/** Abbreviations that take their dot (Mr, Prof, Shri) and www have at most this many letters. */
const LONGEST_DOTTED = 4;

/** Stands for the unit past the end of the text; its class is `RARE`. */
const END = 0xffff;

function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : END;
}

function classOf(unit: number): number {
  return unit < CLASSED ? UNIT_CLASS[unit]! : unit >= 0xa8e0 && unit <= 0xa8ff ? DEVANAGARI_LETTER : RARE;
}

function scanDevanagari(text: string, at: number, scanned: Scanned): void {
  let end = at;
  let hash = 0;
  let unit = unitAt(text, end);
  do {
    hash = (Math.imul(hash, 31) + unit) | 0;
    end += 1;
    unit = unitAt(text, end);
  } while (classOf(unit) === DEVANAGARI_LETTER);
  scanned.end = end;
  scanned.hash = hash;
  scanned.kind = 'word';
}

function scanLatin(text: string, at: number, scanned: Scanned): void {
  let end = at;
  let hash = 0;
  let unit = unitAt(text, end);
  while (classOf(unit) === LATIN_LETTER) {
    hash = (Math.imul(hash, 31) + unit) | 0;
    end += 1;
    unit = unitAt(text, end);
  }
  if (end > at && mayGoOn(text, end, end - at)) {
    scanned.kind = undefined;
    return;
  }
  for (let next = classOf(unit); next === LATIN_LETTER || next === LATIN_OTHER; next = classOf(unit)) {
    hash = (Math.imul(hash, 31) + unit) | 0;
    end += 1;
    unit = unitAt(text, end);
  }
  scanned.end = end;
  scanned.hash = hash;
  scanned.kind = 'word';
}

/** Whether the run of `length` ASCII letters that ends at `end` may be part of a URL, an address or an abbreviation. */
function mayGoOn(text: string, end: number, length: number): boolean {
  const unit = unitAt(text, end);
  if (unit === DOT) return length <= LONGEST_DOTTED || joins(text, end + 1);
  if (unit === COLON) return unitAt(text, end + 1) === SLASH;
  if (unit === AMPERSAND) return length === 1;
  const unitClass = classOf(unit);
  if (unitClass === JOINING_MARK || unit === PLUS) return joins(text, end + 1);
  return unitClass === DIGIT || unit === AT_SIGN;
}

function scanDigits(text: string, at: number, scanned: Scanned): void {
  let end = at + 1;
  while (classOf(unitAt(text, end)) === DIGIT) end += 1;
  const unit = unitAt(text, end);
  const unitClass = classOf(unit);
  const next = classOf(unitAt(text, end + 1));
  let plain = unitClass === BLANK || unitClass === MARK || unitClass === SYMBOL || unitClass === APOSTROPHE;
  if (unit === COMMA || unit === COLON || unit === SLASH) plain = next !== DIGIT;
  else if (unitClass === JOINING_MARK) plain = !joins(text, end + 1);
  scanned.end = end;
  scanned.kind = plain ? 'number' : undefined;
}

/** Whether the unit at `at` may stand inside an e-mail address or a domain. */
function joins(text: string, at: number): boolean {
  const unit = unitAt(text, at);
  const unitClass = classOf(unit);
  return (
    unitClass === LATIN_LETTER || unitClass === DIGIT || unitClass === JOINING_MARK || unit === AT_SIGN || unit === PLUS
  );
}
