import { digitsValue, readNumeral } from '../../numeral/numeral.ts';
import type { SegmentedToken } from '../../segment/token.ts';

/** A number or a range of numbers that may count seats; `last` is exclusive. */
export interface SeatNumber {
  readonly last: number;
  readonly count?: number;
  readonly min?: number;
  readonly max?: number;
  /** Written `2-2` or `एक-एक`: each of several has so many. */
  readonly each?: boolean;
  /** Written as a word. */
  readonly spelled?: boolean;
  /** दोनों, सातों: all of them. */
  readonly collective?: boolean;
  /** Four digits that may as well name a year. */
  readonly yearLike?: boolean;
}

interface Whole {
  readonly value: number;
  readonly last: number;
  readonly spelled: boolean;
  readonly collective: boolean;
}

/** No house, not even all village councils of a state together, has more. */
const MOST_SEATS = 999_999;
/** How far apart a small lower and an upper bound of a forecast may be. */
const WIDEST = 60;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−']);

function readWhole(tokens: readonly SegmentedToken[], at: number, last: number): Whole | undefined {
  const numeral = readNumeral(tokens, at, last);
  if (numeral === undefined || numeral.kind === 'ordinal' || numeral.kind === 'fraction') {
    // `29 ले आई`: the digits stand for themselves where what follows them is a word of its own.
    const value = digitsValue(tokens[at]!);
    const plain = value !== undefined && Number.isInteger(value) && value <= MOST_SEATS;
    return plain ? { value, last: at + 1, spelled: false, collective: false } : undefined;
  }
  if (!Number.isInteger(numeral.value) || numeral.value > MOST_SEATS) return undefined;
  const spelled = tokens[at]!.kind !== 'number';
  return { value: numeral.value, last: numeral.last, spelled, collective: numeral.kind === 'collective' };
}

/** The number, range (`15-20`, `15 से 20`) or distributive pair (`2-2`, `एक-एक`) that begins at the token. */
export function readNumber(tokens: readonly SegmentedToken[], at: number, last: number): SeatNumber | undefined {
  const from = readWhole(tokens, at, last);
  if (!from) return undefined;
  const to = from.last + 1 < last ? readWhole(tokens, from.last + 1, last) : undefined;
  if (to) {
    const joined = joinOf(tokens, at, from, to, last);
    if (joined) return joined;
  }
  const yearLike = !from.spelled && tokens[at]!.text.length === 4 && from.value >= 1900 && from.value < 2100;
  return { last: from.last, count: from.value, spelled: from.spelled, collective: from.collective, yearLike };
}

function joinOf(
  tokens: readonly SegmentedToken[],
  at: number,
  from: Whole,
  to: Whole,
  last: number,
): SeatNumber | undefined {
  const link = tokens[from.last]!;
  const next = to.last < last ? tokens[to.last] : undefined;
  if (DASHES.has(link.text)) {
    const tight = tokens[from.last - 1]!.end === link.start && link.end === tokens[from.last + 1]!.start;
    // Another dash of the same kind makes it a row of cells; `45-55—15-25` has two ranges.
    const before = tokens[at - 1]?.text === link.text && tokens[at - 2]?.kind === 'number';
    const alone = !before && next?.text !== link.text;
    if (tight && to.value === from.value && from.value < 1000) {
      return { last: to.last, count: from.value, each: true, spelled: from.spelled };
    }
    const rises = to.value > from.value && to.value < 1900;
    return rises && alone && (tight || from.value > 9) ? { last: to.last, min: from.value, max: to.value } : undefined;
  }
  // `17 से 31 पर पहुंची` is a way from one count to another, no range.
  const ranges = link.folded === 'से' || link.folded === 'to';
  if (!ranges || next?.folded === 'पर' || next?.folded === 'तक' || next?.folded === 'हो' || next?.folded === 'हुई')
    return undefined;
  // No forecast is as wide as `23 से 135`: that is a way too.
  return to.value > from.value && to.value - from.value <= Math.max(WIDEST, from.value)
    ? { last: to.last, min: from.value, max: to.value }
    : undefined;
}
