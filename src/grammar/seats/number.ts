import { digitsValue, type Numeral, readNumeral } from '../../numeral/numeral.ts';
import type { SegmentedToken } from '../../segment/token.ts';
import { blankSign, type Draft } from './make-sign.ts';
import type { Sign } from './sign.ts';

/** No house, not even all village councils of a state together, has more. */
const MOST_SEATS = 999_999;
/** How far apart a small lower and an upper bound of a forecast may be. */
const WIDEST = 60;

function isDash(text: string): boolean {
  return text === '-' || text === '–' || text === '—' || text === '−';
}

/** The whole number that begins at the token, as a sign. */
function readWhole(tokens: readonly SegmentedToken[], at: number, last: number): Draft | undefined {
  const numeral: Numeral | undefined = readNumeral(tokens, at, last);
  if (numeral === undefined || numeral.kind === 'ordinal' || numeral.kind === 'fraction') {
    // `29 ले आई`: the digits stand for themselves where what follows them is a word of its own.
    const value = digitsValue(tokens[at]!);
    return value === undefined ? undefined : wholeOf(tokens, at, at + 1, value, false);
  }
  return wholeOf(tokens, at, numeral.last, numeral.value, numeral.kind === 'collective');
}

function wholeOf(
  tokens: readonly SegmentedToken[],
  first: number,
  last: number,
  value: number,
  collective: boolean,
): Draft | undefined {
  if (!Number.isInteger(value) || value > MOST_SEATS) return undefined;
  const { kind, text, folded } = tokens[first]!;
  const sign = blankSign('number', folded, first, last);
  sign.count = value;
  sign.spelled = kind !== 'number';
  sign.collective = collective;
  sign.yearLike = kind === 'number' && text.length === 4 && value >= 1900 && value < 2100;
  return sign;
}

/** The number, range (`15-20`, `15 से 20`) or distributive pair (`2-2`, `एक-एक`) that begins at the token. */
export function readNumber(tokens: readonly SegmentedToken[], at: number, last: number): Sign | undefined {
  const from = readWhole(tokens, at, last);
  if (from === undefined || from.last + 1 >= last) return from;
  const link = tokens[from.last]!;
  if (isDash(link.text)) {
    const to = readWhole(tokens, from.last + 1, last);
    return to === undefined ? from : acrossDash(tokens, from, to, last);
  }
  if (link.folded !== 'से' && link.folded !== 'to') return from;
  const to = readWhole(tokens, from.last + 1, last);
  return to === undefined ? from : fromTo(tokens, from, to, last);
}

/** `2-2`: each of several has so many; `15-20`: a range. */
function acrossDash(tokens: readonly SegmentedToken[], from: Draft, to: Draft, last: number): Sign {
  const link = tokens[from.last]!;
  const [low, high] = [from.count!, to.count!];
  const tight = tokens[from.last - 1]!.end === link.start && link.end === tokens[from.last + 1]!.start;
  if (tight && high === low && low < 1000) {
    from.last = to.last;
    from.each = true;
    from.collective = undefined;
    from.yearLike = undefined;
    return from;
  }
  // Another dash of the same kind makes it a row of cells; `45-55—15-25` has two ranges.
  const { first } = from;
  const before = first > 1 && tokens[first - 1]!.text === link.text && tokens[first - 2]!.kind === 'number';
  const alone = !before && (to.last >= last || tokens[to.last]!.text !== link.text);
  return high > low && high < 1900 && alone && (tight || low > 9) ? between(from, to) : from;
}

/** `15 से 20`; but `17 से 31 पर पहुंची` is a way from one count to another, no range. */
function fromTo(tokens: readonly SegmentedToken[], from: Draft, to: Draft, last: number): Sign {
  const next = to.last < last ? tokens[to.last]!.folded : '';
  if (next === 'पर' || next === 'तक' || next === 'हो' || next === 'हुई') return from;
  // No forecast is as wide as `23 से 135`: that is a way too.
  const [low, high] = [from.count!, to.count!];
  return high > low && high - low <= Math.max(WIDEST, low) ? between(from, to) : from;
}

function between(from: Draft, to: Draft): Sign {
  const sign = blankSign('number', from.text, from.first, to.last);
  sign.min = from.count;
  sign.max = to.count;
  return sign;
}
