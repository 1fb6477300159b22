import { longest, map, maybe, memo, type Pattern, seq, where, word } from '../pattern.ts';
import { wordAt } from '../reach.ts';
import { type Rule, rule } from '../rule.ts';
import { leadingTime, type TimeTail, timeTail } from './clock.ts';
import { DAY_MONTH_RULES, weekdayWithDay } from './day-month.ts';
import type { CalendarExpression, DateExpression, ShiftExpression } from './expression.ts';
import { CLOCK_WORDS, UNITS } from './lexicon.ts';
import { RELATIVE_RULES } from './relative.ts';
import { WEEKDAY_RULES } from './weekday.ts';

type DayExpression = CalendarExpression | ShiftExpression;

const aDay: Pattern<DayExpression> = memo(
  map(
    longest<DateExpression>(
      weekdayWithDay.pattern,
      ...DAY_MONTH_RULES.map(({ pattern }) => pattern),
      ...WEEKDAY_RULES.map(({ pattern }) => pattern),
      ...RELATIVE_RULES.filter(({ name }) => name === 'deictic' || name === 'ago' || name === 'this-part').map(
        ({ pattern }) => pattern,
      ),
    ),
    day => (day.kind === 'calendar' || (day.kind === 'shift' && day.unit === 'day') ? day : undefined),
  ),
);

function atTime(day: DayExpression, { clock, until }: TimeTail): DateExpression {
  return { ...day, clock, until };
}

/** A part of the day is not the head of another noun: रात्रि कर्फ्यू, सुबह-शाम; शाम तक belongs, शाम 5 बजे goes on. */
function endsThere(last: string, after: string): boolean {
  return !(after === '-' || CLOCK_WORDS.has(after) || (last === 'दिन' && UNITS.has(after)));
}

function hasClock(day: DateExpression): boolean {
  return (day.kind === 'calendar' || day.kind === 'shift') && day.clock !== undefined;
}

const link: Pattern<unknown> = maybe(word('की', 'के', 'को', ',', 'at', 'ही', '-', '|', 'में'));

/** मंगलवार शाम, 20 जून की रात, 3 दिसंबर सुबह 8 बजे, 7 दिसंबर 2022, 4:20 PM. */
const dayThenTime: Pattern<DateExpression> = memo(
  where(
    map(seq(aDay, link, timeTail), ([day, , tail]) => atTime(day, tail)),
    (reach, _first, last) => endsThere(wordAt(reach, last - 1), wordAt(reach, last)),
  ),
);

/** 8 am on Saturday, 5.05 pm on 16 August 2018, 1 PM, November 8, 2015, 6:12 AM, 10-MAR-18, सुबह 8 बजे सोमवार. */
const timeThenDay: Pattern<DateExpression> = map(
  seq(leadingTime, maybe(word('on', ',', 'को')), aDay),
  ([clock, , day]) => atTime(day, { clock }),
);

/** सोमवार दोपहर 3 बजे से मंगलवार सुबह 6 बजे. */
const timeRange: Pattern<DateExpression> = map(seq(dayThenTime, word('से', '-', 'to'), dayThenTime), ([from, , to]) =>
  hasClock(from) && hasClock(to) ? { kind: 'interval', from, to } : undefined,
);

export const CLOCK_RULES: readonly Rule<DateExpression>[] = [
  rule('day-time', dayThenTime),
  rule('time-day', timeThenDay),
  rule('time-range', timeRange),
];
