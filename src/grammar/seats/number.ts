import type { SegmentedToken } from '../../segment/token.ts';

/** A number or a range of numbers that may count seats; `last` is exclusive. */
export interface SeatNumber {
  readonly last: number;
  readonly count?: number;
  readonly min?: number;
  readonly max?: number;
  readonly each?: boolean;
  readonly spelled?: boolean;
  readonly yearLike?: boolean;
}

interface Whole {
  readonly value: number;
  readonly last: number;
  readonly spelled: boolean;
}

const WORDS = new Map<string, number>(
  Object.entries({
    शून्य: 0,
    एक: 1,
    दो: 2,
    तीन: 3,
    चार: 4,
    पांच: 5,
    छह: 6,
    छः: 6,
    छ: 6,
    सात: 7,
    आठ: 8,
    नौ: 9,
    दस: 10,
    ग्यारह: 11,
    बारह: 12,
    तेरह: 13,
    चौदह: 14,
    पंद्रह: 15,
    सोलह: 16,
    सत्रह: 17,
    अठारह: 18,
    उन्नीस: 19,
    बीस: 20,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    zero: 0,
    दोनों: 2,
    तीनों: 3,
    चारों: 4,
    पांचों: 5,
    छहों: 6,
    सातों: 7,
    आठों: 8,
    दसों: 10,
  }),
);

function readWhole(tokens: readonly SegmentedToken[], at: number, last: number): Whole | undefined {
  const token = tokens[at];
  if (!token || at >= last) return undefined;
  if (token.kind === 'number' && /^[0-9][0-9,]*$/.test(token.text)) {
    const digits = token.text.replaceAll(',', '');
    return digits.length > 6 ? undefined : { value: Number(digits), last: at + 1, spelled: false };
  }
  const value = WORDS.get(token.folded);
  return value === undefined ? undefined : { value, last: at + 1, spelled: true };
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−']);

/** The number, range (`15-20`, `15 से 20`) or distributive pair (`2-2`, `एक-एक`) that begins at the token. */
export function readNumber(tokens: readonly SegmentedToken[], at: number, last: number): SeatNumber | undefined {
  const from = readWhole(tokens, at, last);
  if (!from) return undefined;
  const link = tokens[from.last];
  if (link && from.last < last && (DASHES.has(link.text) || link.folded === 'से' || link.folded === 'to')) {
    const to = readWhole(tokens, from.last + 1, last);
    const tight = tokens[at]!.start >= 0 && to && isTight(tokens, from.last);
    if (to && DASHES.has(link.text) && tight && to.value === from.value && from.value < 1000) {
      return { last: to.last, count: from.value, each: true, spelled: from.spelled };
    }
    if (to && to.value > from.value && to.value < 2000 && (tight || !DASHES.has(link.text) || from.value > 9)) {
      return { last: to.last, min: from.value, max: to.value };
    }
  }
  const yearLike = !from.spelled && tokens[at]!.text.length === 4 && from.value >= 1900 && from.value < 2100;
  return { last: from.last, count: from.value, spelled: from.spelled, yearLike };
}

/** No blank on either side of the dash. */
function isTight(tokens: readonly SegmentedToken[], dash: number): boolean {
  return tokens[dash - 1]!.end === tokens[dash]!.start && tokens[dash]!.end === tokens[dash + 1]?.start;
}
