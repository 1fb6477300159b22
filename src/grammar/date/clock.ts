import { NUMERAL, NUMERAL_GOES_ON } from '../numeral.ts';
import { longest, map, maybe, memo, needing, type Pattern, reading, seq, token, where, word } from '../pattern.ts';
import { wordAt } from '../reach.ts';
import { terminalOf } from '../terminal.ts';
import type { Clock } from './expression.ts';
import { CLOCK_WORDS, DAY_PARTS, type DayPart } from './lexicon.ts';
import { anyOf, numeral, whole } from './piece.ts';

/** The hour of the 24 that a clock hour is in a part of the day: शाम 5 → 17, रात 12 → 24. */
export function hourOf(hour: number, part: DayPart | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (part === 'night') return hour === 12 ? 24 : hour >= 6 ? hour + 12 : hour;
  if (part === 'noon') return hour <= 6 ? hour + 12 : hour;
  if (part === 'evening') return hour === 12 ? 12 : hour + 12;
  return hour;
}

/** सुबह, देर रात, आधी रात, दोपहर बाद. */
export const dayPart: Pattern<DayPart> = map(
  seq(
    maybe(word('देर', 'आधी', 'late', 'early', 'बीच', 'दरमियानी')),
    longest(
      map(seq(anyOf(DAY_PARTS), word('बाद')), ([part]) => part),
      where(anyOf(DAY_PARTS), (reach, at) => wordAt(reach, at) !== 'दिन'),
    ),
  ),
  ([, part]) => part,
);

interface Time {
  readonly hour: number;
  readonly minute: number;
  /** True where AM, PM or 24 hours leave no doubt. */
  readonly exact: boolean;
}

/** 8:56. */
const WRITTEN = terminalOf(({ kind }) => kind === 'time');
const HOUR = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/;

/** 8:56, 8.20, 08:56:10 as one token, or a number of hours with its quarters: साढ़े दस. */
const time: Pattern<Time> = reading(
  [terminalOf(({ kind, text }) => kind !== 'word' && HOUR.test(text)), NUMERAL],
  NUMERAL_GOES_ON,
  (reach, at) => {
    const digits = HOUR.exec(reach.tokens[at]!.text);
    if (digits) {
      const found = { hour: Number(digits[1]), minute: Number(digits[2]), exact: false };
      return found.hour <= 24 && found.minute < 60 ? { value: found, last: at + 1 } : undefined;
    }
    const number = numeral.read(reach, at);
    if (number?.value.kind !== 'cardinal' || number.value.value <= 0 || number.value.value > 24) return undefined;
    const minute = (number.value.value % 1) * 60;
    if (minute % 15 !== 0) return undefined;
    return { value: { hour: Math.floor(number.value.value), minute, exact: false }, last: number.last };
  },
);

const MERIDIEMS: ReadonlySet<string> = new Set(['am', 'a.m', 'am.', 'a.m.', 'pm', 'p.m', 'pm.', 'p.m.']);

/** AM and PM, A.M. cut in pieces and अपराह्न included. */
const meridiem: Pattern<'am' | 'pm'> = map(
  longest(
    map(
      token(({ folded }) => (MERIDIEMS.has(folded) ? folded : undefined), MERIDIEMS),
      folded => folded.charAt(0),
    ),
    map(seq(word('a', 'p'), word('.'), word('m'), maybe(word('.'))), ([letter]) => letter),
    map(word('पूर्वाह्न'), () => 'a'),
    map(word('अपराह्न'), () => 'p'),
  ),
  letter => (letter === 'a' ? 'am' : 'pm'),
);

const o_clock: Pattern<unknown> = map(anyOf(CLOCK_WORDS), kind => (kind === 'hour' ? kind : undefined));
const about: Pattern<unknown> = maybe(word('करीब', 'लगभग', 'तकरीबन', 'ठीक', 'around', 'about', 'at'));

/** An hour that nothing but a clock time can be: 8 बजे, 7 बजकर 41 मिनट, 5:30 PM, 8:56. */
const certainTime: Pattern<Time> = memo(
  longest(
    map(seq(time, o_clock), ([value]) => value),
    map(
      seq(
        time,
        map(anyOf(CLOCK_WORDS), kind => (kind === 'past' ? kind : undefined)),
        whole(1, 59),
        maybe(word('मिनट')),
      ),
      ([{ hour }, , minute]) => ({ hour, minute, exact: false }),
    ),
    map(seq(time, meridiem), ([value, half]) => {
      if (value.hour > 12) return { ...value, exact: true };
      return { ...value, hour: (value.hour % 12) + (half === 'pm' ? 12 : 0), exact: true };
    }),
    needing(
      WRITTEN,
      where(time, (reach, at) => reach.tokens[at]!.kind === 'time'),
    ),
  ),
);

/** A time of day with or without the part of the day it is in: सुबह 8 बजे, रात करीब साढ़े दस बजे, 5:30 PM. */
export const clockTime: Pattern<Clock> = map(partTime(), ({ part, value }) => toClock(value, part));

function partTime(): Pattern<{ readonly part: DayPart | undefined; readonly value: Time }> {
  return map(seq(about, maybe(seq(dayPart, maybe(word('के', 'में', 'को')))), about, certainTime), ([, part, , value]) => ({
    part: part?.[0],
    value,
  }));
}

/** The same at the head of a date, where English at or about stays out: at 8 am on Saturday. */
export const leadingTime: Pattern<Clock> = map(seq(maybe(dayPart), certainTime), ([part, value]) =>
  toClock(value, part),
);

function toClock(value: Time, part: DayPart | undefined): Clock {
  return { hour: value.exact ? value.hour : hourOf(value.hour, part), minute: value.minute };
}

const till: Pattern<unknown> = word('से', '-', 'to');

/** 7 बजे से रात 9 बजे, शाम 4 बजे से 5 बजे, and छह से दोपहर एक बजे where the first hour has no बजे. */
const clockRange: Pattern<readonly [Clock, Clock]> = longest(
  map(seq(partTime(), till, partTime()), ([from, , to]) => between(from.value, from.part, to.value, to.part)),
  map(seq(maybe(dayPart), time, till, maybe(dayPart), time, o_clock), ([part, from, , later, to]) =>
    between(from, part, to, later),
  ),
);

/** The second time takes the first one's part of the day where it has none, and lies behind it: दोपहर 3 से 8 बजे. */
function between(from: Time, part: DayPart | undefined, to: Time, later: DayPart | undefined): readonly [Clock, Clock] {
  const start = toClock(from, part);
  const end = toClock(to, later ?? part);
  const behind = later === undefined && end.hour <= start.hour && end.hour + 12 <= 24;
  return [start, behind ? { ...end, hour: end.hour + 12 } : end];
}

/** What may stand behind a day: a clock time, a time range, or a part of the day that adds nothing to the value. */
export interface TimeTail {
  readonly clock?: Clock;
  readonly until?: Clock;
}

export const timeTail: Pattern<TimeTail> = memo(
  longest<TimeTail>(
    map(clockRange, ([clock, until]) => ({ clock, until })),
    map(clockTime, clock => ({ clock })),
    map(dayPart, () => ({})),
  ),
);
