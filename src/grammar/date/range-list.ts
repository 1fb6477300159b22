import { list, longest, map, maybe, memo, type Pattern, seq, where, word } from '../pattern.ts';
import { wordAt } from '../reach.ts';
import { type Rule, rule } from '../rule.ts';
import { DAY_MONTH_RULES } from './day-month.ts';
import { type CalendarExpression, calendarOf, type DateExpression } from './expression.ts';
import { MONTH_RULES } from './month.ts';
import {
  dayOfMonth,
  isCount,
  month,
  SHORT_DIGITS,
  step,
  THROUGH,
  unit,
  weekday,
  yearBehind,
  yearDigits,
} from './piece.ts';
import { doubleYear } from './year.ts';

type Days = readonly (number | readonly [number, number])[];

const aDay: Pattern<CalendarExpression> = memo(longest(...DAY_MONTH_RULES.map(({ pattern }) => pattern)));
const plainMonth: Pattern<CalendarExpression> = map(month, month => calendarOf({ month }));
const aMonth: Pattern<CalendarExpression> = memo(longest(...MONTH_RULES.map(({ pattern }) => pattern), plainMonth));

/** What the last of several dates says for all: a month, a year. */
function inherit(date: CalendarExpression, from: CalendarExpression): CalendarExpression {
  return {
    ...date,
    month: date.month ?? from.month,
    year: date.year ?? from.year,
    step: date.step ?? from.step,
  };
}

function interval(from: CalendarExpression, to: CalendarExpression): DateExpression {
  // दिसंबर से इस साल फरवरी: the earlier end lies in the year before.
  const wraps =
    from.year === undefined && typeof from.month === 'number' && typeof to.month === 'number' && from.month > to.month;
  if (!wraps || to.year === undefined) return { kind: 'interval', from: inherit(from, to), to: inherit(to, from) };
  const year = typeof to.year === 'number' ? to.year - 1 : { offset: to.year.offset - 1 };
  return { kind: 'interval', from: { ...from, year }, to };
}

const dayToDay: Pattern<readonly [number, number]> = map(seq(dayOfMonth, THROUGH, dayOfMonth), ([from, , to]) =>
  from < to ? [from, to] : undefined,
);
const dayOrRange: Pattern<number | readonly [number, number]> = longest<number | readonly [number, number]>(
  dayOfMonth,
  dayToDay,
);

const AND: Pattern<unknown> = word('और', 'व', 'एवं', 'तथा', '&', 'and', 'aur', 'या');

/** 12 और 20, 3, 15 और 23, 1 से 4 और 7, 1 से 4: in order; commas alone join counts too, so the last link is a word. */
const days: Pattern<Days> = where(
  longest<Days>(
    map(dayToDay, range => [range]),
    map(seq(list(dayOrRange, word(','), 1, 8), maybe(word(',')), AND, dayOrRange), ([before, , , last]) => [
      ...before,
      last,
    ]),
  ),
  (_reach, _first, _last, found) => {
    const flat = found.flat();
    return flat.every((day, i) => i === 0 || flat[i - 1]! < day);
  },
);

function daysOf(days: Days, of: Omit<CalendarExpression, 'kind' | 'day'>): DateExpression {
  const at = (day: number): CalendarExpression => calendarOf({ ...of, day });
  const items = days.map(
    (day): DateExpression =>
      typeof day === 'number' ? at(day) : { kind: 'interval', from: at(day[0]), to: at(day[1]) },
  );
  return items.length === 1 ? items[0]! : { kind: 'set', items };
}

/** 12 और 20 नवंबर, 15 से 20 नवंबर, 1 से 4 और 7 मई, 3, 15 और 23 फरवरी; बीते 13-14 फरवरी, इस साल 3 और 7 मई. */
const daysMonth: Pattern<DateExpression> = map(
  seq(
    maybe(step),
    maybe(seq(unit('year'), maybe(word('की', 'के', 'में')))),
    days,
    maybe(word('तारीख', 'of')),
    month,
    maybe(yearBehind),
  ),
  ([offset, named, days, , month, year]) => {
    if (named !== undefined && offset === undefined) return undefined;
    if (named !== undefined) return daysOf(days, { month, year: { offset: offset! } });
    return daysOf(days, {
      month,
      year,
      ...(offset === undefined || offset === 0 ? {} : { step: offset }),
    });
  },
);

/** इस महीने 4 से 22 तक. */
const monthStepDays: Pattern<DateExpression> = map(
  seq(step, unit('month'), maybe(word('की', 'के', 'में')), dayOfMonth, THROUGH, dayOfMonth),
  ([offset, , , from, , to]) => {
    const at = (day: number): CalendarExpression => calendarOf({ month: { offset }, day });
    return from < to ? { kind: 'interval', from: at(from), to: at(to) } : undefined;
  },
);

/** December 1 and 5, November 15 to 20, 2023. */
const monthDays: Pattern<DateExpression> = map(
  seq(
    month,
    list(
      where(dayOrRange, (reach, at) => SHORT_DIGITS.test(wordAt(reach, at))),
      longest(word('and', '&'), word(',')),
      1,
      8,
    ),
    maybe(yearBehind),
  ),
  ([month, days, year]) =>
    days.length === 1 && typeof days[0] === 'number' ? undefined : daysOf(days, { month, year }),
);

/** 28 नवंबर से लेकर 19 दिसंबर, 22 दिसंबर 1970 से 2 जून 1971, 25 जून की रात से 21 मार्च. */
const dayRange: Pattern<DateExpression> = map(
  seq(aDay, maybe(seq(word('की'), word('सुबह', 'शाम', 'रात'))), THROUGH, aDay),
  ([from, , , to]) => interval(from, to),
);

/** नवंबर-दिसंबर 2014, इस साल जनवरी से अप्रैल, दिसंबर से लेकर इस साल फरवरी. */
const monthRange: Pattern<DateExpression> = map(seq(aMonth, THROUGH, aMonth), ([from, , to]) => interval(from, to));

const monthPair: Pattern<DateExpression> = map(seq(plainMonth, word('और', 'व', 'and'), aMonth), ([from, , to]) => ({
  kind: 'set',
  items: [inherit(from, to), to],
}));

/** शुक्रवार और शनिवार, सोमवार से बुधवार. */
const weekdays: Pattern<DateExpression> = longest<DateExpression>(
  map(list(weekday, word('और', 'व', 'एवं', 'and'), 2, 4), items => ({
    kind: 'set',
    items: items.map(weekday => calendarOf({ weekday })),
  })),
  map(seq(weekday, longest<unknown>(word('-', 'to'), THROUGH), weekday), ([from, , to]) => ({
    kind: 'interval',
    from: calendarOf({ weekday: from }),
    to: calendarOf({ weekday: to }),
  })),
);

const NAMED: Pattern<unknown> = maybe(word('साल', 'वर्ष', 'सन', 'सन्', 'year'));
const yearOrSpan: Pattern<readonly [number, number]> = longest(
  doubleYear,
  map(yearDigits, year => [year, year] as const),
);

/** 1998 से 2014, 1977 to 2000, 2005-2008, वर्ष 2017-18 से 2022-23. */
const yearRange: Pattern<DateExpression> = where(
  map(seq(NAMED, yearOrSpan, THROUGH, NAMED, yearOrSpan), ([, from, , , to]) =>
    from[0] < to[0] && from[0] >= 1000
      ? { kind: 'interval', from: calendarOf({ year: from[0] }), to: calendarOf({ year: to[1] }) }
      : undefined,
  ),
  (reach, first, last) =>
    !isCount(wordAt(reach, first - 1), wordAt(reach, last)) &&
    wordAt(reach, last) !== '-' &&
    wordAt(reach, first - 1) !== '-',
);

/** 2015 से 5 जनवरी 2018, 2014 से मई 2018. */
const yearToDate: Pattern<DateExpression> = map(
  seq(NAMED, yearDigits, THROUGH, longest(aDay, aMonth)),
  ([, from, , to]) =>
    typeof to.year === 'number' && from < to.year
      ? { kind: 'interval', from: calendarOf({ year: from }), to }
      : undefined,
);

export const RANGE_RULES: readonly Rule<DateExpression>[] = [
  rule('days-month', daysMonth),
  rule('days-of-month', monthStepDays),
  rule('month-days', monthDays),
  rule('day-range', dayRange),
  rule('month-range', monthRange),
  rule('month-pair', monthPair),
  rule('weekday-range', weekdays),
  rule('year-range', yearRange),
  rule('year-to-date', yearToDate),
];
