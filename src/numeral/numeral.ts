import type { SegmentedToken } from '../segment/token.ts';
import { isLatinWord } from '../text/script.ts';
import { type NumberWord, numberWord, withoutOrdinalEnding } from './lexicon.ts';

export type NumeralKind = 'cardinal' | 'ordinal' | 'fraction' | 'collective';

/** A number in words, digits or both, over the tokens [first, last). */
export interface Numeral {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** दो तिहाई is a fraction, तीनों a collective: all three. ढाई लाख and 2.5 are cardinals. */
  readonly kind: NumeralKind;
  readonly value: number;
  /** The scale words that end it, multiplied (2 लाख → 100000); 1 where there are none. What 2-3 लाख share. */
  readonly scale: number;
  /** True for a lone word that is also an ordinary one: दो, पहले. The caller decides. */
  readonly ambiguous: boolean;
}

/** Longer than any number that is written out; what bounds the work at one place. */
const MAX_TOKENS = 16;
const HUNDRED = 100;
/** So many digits are a small integer of any engine. */
const MOST_PLAIN = 9;
const ZERO = 0x30;
const DIGITS = /^\d{1,3}(?:,\d{2,3}){0,8}(?:\.\d{1,12})?$|^\d{4,15}(?:\.\d{1,12})?$/;

/** The value of a token in digits, grouped the Indian or the western way; undefined for other tokens. */
export function digitsValue(token: SegmentedToken): number | undefined {
  if (token.kind !== 'number') return undefined;
  const plain = plainValue(token.text);
  if (plain >= 0) return plain;
  return DIGITS.test(token.text) ? Number(token.text.replaceAll(',', '')) : undefined;
}

/** The value of a few digits and nothing else; -1 for any other text. */
export function plainValue(text: string): number {
  if (text.length > MOST_PLAIN) return -1;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** True where a number may begin with the token: `readNumeral` reads none at any other. */
export function beginsNumeral(token: SegmentedToken): boolean {
  if (digitsValue(token) !== undefined || numberWord(token.folded) !== undefined) return true;
  const stem = withoutOrdinalEnding(token.folded);
  return stem !== undefined && (token.kind === 'number' || numberWord(stem) !== undefined);
}

/** What the tokens from `at` say, while it is being put together. */
interface Sum {
  total: number;
  /** The number below the next scale word; undefined right behind one. */
  part: number | undefined;
  /** The last scale word, which the next one has to stay below. */
  scale: number;
  /** Product of the scale words right at the end. */
  tail: number;
  /** True while the part may still take tens and units: behind सौ. */
  open: boolean;
}

/**
 * The longest number that begins at token `at`: दो सौ चालीस, ढाई लाख, 1,23,456, 2 लाख 40 हज़ार, सातवीं, 10वें, दो तिहाई.
 * Ranges and words such as करीब are read by `readQuantity`. `limit` (exclusive) keeps it inside a sentence.
 */
export function readNumeral(
  tokens: readonly SegmentedToken[],
  at: number,
  limit: number = tokens.length,
): Numeral | undefined {
  if (at >= limit || at >= tokens.length) return undefined;
  const end = Math.min(limit, tokens.length, at + MAX_TOKENS);
  const word = wordAt(tokens, at);
  switch (word?.kind) {
    case 'fraction': {
      const group = at + 1 < end ? wordAt(tokens, at + 1) : undefined;
      if (group?.kind === 'group') return numeralOf('cardinal', at, at + 2, word.value * group.value);
      return numeralOf('fraction', at, at + 1, word.value, 1, word.ambiguous);
    }
    case 'collective':
    case 'ordinal':
      return numeralOf(word.kind, at, at + 1, word.value, 1, word.ambiguous);
    case 'part':
      return numeralOf('fraction', at, at + 1, word.value);
  }
  const numeral = readCardinal(tokens, at, end);
  return numeral === undefined ? readOrdinal(tokens, at, at, 0) : afterCardinal(tokens, numeral, end);
}

function wordAt(tokens: readonly SegmentedToken[], at: number): NumberWord | undefined {
  // Digits are no word: nothing is looked up for them.
  return at < tokens.length && tokens[at]!.kind !== 'number' ? numberWord(tokens[at]!.folded) : undefined;
}

function numeralOf(
  kind: NumeralKind,
  first: number,
  last: number,
  value: number,
  scale = 1,
  ambiguous = false,
): Numeral {
  return { first, last, kind, value: rounded(value), scale, ambiguous };
}

/** Sums of decimals (2.4 लाख) lose the last bits; no number in words is finer than this. */
function rounded(value: number): number {
  return Math.abs(value) < 1e9 ? Math.round(value * 1e6) / 1e6 : Math.round(value * 1e3) / 1e3;
}

function readCardinal(tokens: readonly SegmentedToken[], at: number, end: number): Numeral | undefined {
  const sum: Sum = { total: 0, part: undefined, scale: Number.POSITIVE_INFINITY, tail: 1, open: false };
  let next = at;
  while (next < end) {
    const used = take(tokens, next, end, sum, next === at);
    if (used === 0) break;
    next += used;
  }
  if (next === at) return undefined;
  const value = sum.total + (sum.part ?? 0);
  const ambiguous = next === at + 1 && wordAt(tokens, at)?.ambiguous === true;
  return numeralOf('cardinal', at, next, value, sum.tail, ambiguous);
}

/** Adds the token at `at` to the sum; how many tokens that took, 0 where it does not continue the number. */
function take(tokens: readonly SegmentedToken[], at: number, end: number, sum: Sum, opens: boolean): number {
  const digits = digitsValue(tokens[at]!);
  if (digits !== undefined) return digits < sum.scale ? takePart(sum, digits, false) : 0;
  const word = wordAt(tokens, at);
  switch (word?.kind) {
    case 'unit':
      return takePart(sum, word.value, true, isLatinWord(tokens[at]!.text));
    case 'half':
      return sum.part === undefined ? takePart(sum, word.value, false) : 0;
    case 'quarter':
      return sum.part === undefined ? takeQuarter(tokens, at, end, sum, word.value) : 0;
    case 'group':
      if (!opens && sum.part === undefined) return 0;
      sum.part = (sum.part ?? 1) * word.value;
      sum.tail *= word.value;
      sum.open = false;
      return 1;
    case 'scale':
      return takeScale(sum, word.value, opens);
    default:
      return 0;
  }
}

/** twenty, 120: an English unit may follow. */
function tens(part: number): boolean {
  return part % 10 === 0 && part % HUNDRED >= 20;
}

function takePart(sum: Sum, value: number, isWord: boolean, isLatin = false): 0 | 1 {
  if (sum.part === undefined) sum.part = value;
  else if (sum.open && isWord && value > 0) sum.part += value;
  else if (tens(sum.part) && isLatin && value > 0 && value < 10) sum.part += value;
  else return 0;
  sum.open = false;
  sum.tail = 1;
  return 1;
}

/** सवा, साढ़े, पौने before a number or a scale word: सवा दो, साढ़े तीन सौ, सवा लाख; alone they are none. */
function takeQuarter(tokens: readonly SegmentedToken[], at: number, end: number, sum: Sum, value: number): number {
  if (at + 1 >= end) return 0;
  const next = wordAt(tokens, at + 1);
  const base = next?.kind === 'unit' ? next.value : digitsValue(tokens[at + 1]!);
  if (base !== undefined) {
    sum.part = base + value;
    return 2;
  }
  if (next?.kind !== 'scale') return 0;
  sum.part = 1 + value;
  return 1;
}

function takeScale(sum: Sum, scale: number, opens: boolean): 0 | 1 {
  if (scale === HUNDRED && sum.part !== undefined) {
    if (sum.part % HUNDRED === 0) return 0;
    sum.part *= HUNDRED;
    sum.open = true;
    sum.tail = HUNDRED;
    return 1;
  }
  if (sum.part === undefined && scale < sum.scale) {
    // A bare scale word opens a number (सौ, हज़ार); only सौ continues one: एक हज़ार सौ.
    if (!opens && scale !== HUNDRED) return 0;
    if (scale === HUNDRED) sum.part = HUNDRED;
    else sum.total = scale;
    sum.open = scale === HUNDRED;
    sum.tail = scale;
    if (scale !== HUNDRED) sum.scale = scale;
    return 1;
  }
  if (scale === HUNDRED || scale === sum.scale) return 0;
  if (scale < sum.scale) {
    sum.total += sum.part! * scale;
  } else {
    // एक लाख करोड़, दो हज़ार पांच सौ करोड़: all before it is counted in the larger scale.
    sum.total = (sum.total + (sum.part ?? 0)) * scale;
  }
  sum.tail = sum.part === undefined ? sum.tail * scale : scale;
  sum.part = undefined;
  sum.open = false;
  sum.scale = scale;
  return 1;
}

/** What may follow a cardinal: decimals in words, an ordinal ending, तिहाई, बटा. */
function afterCardinal(tokens: readonly SegmentedToken[], numeral: Numeral, end: number): Numeral {
  const { first, last, value, scale } = numeral;
  if (last >= end) return numeral;
  const next = wordAt(tokens, last);
  if (next?.kind === 'suffix' && value >= 1) return numeralOf('ordinal', first, last + 1, value, scale);
  if (next?.kind === 'point') return readDecimals(tokens, numeral, end);
  const hyphen = tokens[last]!.text === '-' ? 1 : 0;
  const part = hyphen === 0 ? next : wordAt(tokens, last + 1);
  if (part?.kind === 'part' && last + hyphen < end && value < 1 / part.value)
    return numeralOf('fraction', first, last + hyphen + 1, value * part.value);
  if (next?.kind === 'over') {
    const under = readCardinal(tokens, last + 1, end);
    if (under && under.value > 0) return numeralOf('fraction', first, under.last, value / under.value);
  }
  const ends = next === undefined || next.kind === 'suffix';
  return (ends ? readOrdinal(tokens, first, last, value) : undefined) ?? numeral;
}

/** तीन दशमलव एक चार: single digits behind the point, and a scale word behind them. */
function readDecimals(tokens: readonly SegmentedToken[], numeral: Numeral, end: number): Numeral {
  let next = numeral.last + 1;
  let decimals = '';
  while (next < end && decimals.length < 9) {
    const word = wordAt(tokens, next);
    const digit = word?.kind === 'unit' ? word.value : digitsValue(tokens[next]!);
    if (digit === undefined || !Number.isInteger(digit) || digit > 99) break;
    decimals += String(digit);
    next += 1;
  }
  if (decimals === '') return numeral;
  const value = Number(`${numeral.value}.${decimals}`);
  const scale = next < end ? wordAt(tokens, next) : undefined;
  if (scale?.kind !== 'scale') return numeralOf('cardinal', numeral.first, next, value);
  return numeralOf('cardinal', numeral.first, next + 1, value * scale.value, scale.value);
}

/** A word or digits with an ordinal ending at `at`, behind the cardinal `before` that it completes: एक सौ पांचवां. */
function readOrdinal(
  tokens: readonly SegmentedToken[],
  first: number,
  at: number,
  before: number,
): Numeral | undefined {
  if (at >= tokens.length) return undefined;
  const token = tokens[at]!;
  const stem = withoutOrdinalEnding(token.folded);
  if (stem === undefined) return undefined;
  if (before === 0 && token.kind === 'number' && /^\d{1,6}$/.test(stem))
    return numeralOf('ordinal', first, at + 1, Number(stem));
  const word = numberWord(stem);
  if (word?.kind === 'scale') return numeralOf('ordinal', first, at + 1, Math.max(before, 1) * word.value);
  if (word?.kind !== 'unit' || word.value === 0) return undefined;
  if (before !== 0 && (before % HUNDRED !== 0 || before < HUNDRED)) return undefined;
  return numeralOf('ordinal', first, at + 1, before + word.value);
}
