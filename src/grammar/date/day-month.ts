import { isCalendarDay } from '../../calendar.ts';
import { longest, map, maybe, type Pattern, seq, token, where, word } from '../pattern.ts';
import { wordAt } from '../reach.ts';
import { type Rule, rule } from '../rule.ts';
import { type CalendarExpression, calendarOf } from './expression.ts';
import { DATE_NOUNS, MONTHS } from './lexicon.ts';
import { anyOf, dayOfMonth, month, SHORT_DIGITS, step, unit, weekdayOfDate, yearBehind, yearDigits } from './piece.ts';

/** A calendar expression, where such a day exists; without a year 29 February does. */
function calendar(fields: Omit<CalendarExpression, 'kind'>): CalendarExpression | undefined {
  const { year, month, day } = fields;
  if (typeof month === 'number' && day !== undefined) {
    if (!isCalendarDay({ year: typeof year === 'number' ? year : 2000, month, day })) return undefined;
  }
  return calendarOf(fields);
}

const tarikh: Pattern<string> = anyOf(DATE_NOUNS);

/** 3 दिसंबर, 3 दिसंबर 2023, 3 Dec, 2023, 3rd of December, 10-MAR-18. */
const dayMonth: Pattern<CalendarExpression> = map(
  seq(dayOfMonth, maybe(word('-', 'of', 'तारीख')), month, maybe(yearBehind)),
  ([day, , month, year]) => calendar({ day, month, year }),
);

/** 10-MAR-18, 3-दिसंबर-23. */
const dashed: Pattern<CalendarExpression> = map(
  seq(
    dayOfMonth,
    word('-'),
    month,
    word('-'),
    token(({ text }) => (text.length < 3 && SHORT_DIGITS.test(text) ? Number(text) : undefined)),
  ),
  ([day, , month, , year]) => calendar({ day, month, year: year < 70 ? 2000 + year : 1900 + year }),
);

/** Behind a day in words: फरवरी बाईस को. */
const SURE_DAY: ReadonlySet<string> = new Set(['को']);

/** December 3, December 3, 2023, दिसंबर 3, सितंबर की दस तारीख. */
const monthDay: Pattern<CalendarExpression> = longest(
  map(
    where(
      seq(month, dayOfMonth, maybe(yearBehind)),
      (reach, first, last) =>
        MONTHS.get(wordAt(reach, first - 1)) === undefined &&
        wordAt(reach, last) !== 'बजे' &&
        MONTHS.get(wordAt(reach, last)) === undefined &&
        (reach.tokens[first + 1]!.kind === 'number' || SURE_DAY.has(wordAt(reach, last))),
    ),
    ([month, day, year]) => calendar({ day, month, year }),
  ),
  map(seq(month, maybe(word('की', 'माह', ',')), dayOfMonth, tarikh, maybe(yearBehind)), ([month, , day, , year]) =>
    calendar({ day, month, year }),
  ),
);

/** 2023 की 3 दिसंबर, सन 1989 11 फरवरी. */
const yearDayMonth: Pattern<CalendarExpression> = map(
  seq(word('सन', 'सन्', 'साल', 'वर्ष'), yearDigits, maybe(word('की', 'के', ',')), dayOfMonth, month),
  ([, year, , day, month]) => calendar({ year, month, day }),
);

/** बीते 6 जून, आगामी 5 नवंबर. */
const steppedDayMonth: Pattern<CalendarExpression> = map(seq(step, dayOfMonth, month), ([step, day, month]) =>
  step === 0 ? undefined : calendar({ day, month, step }),
);

/** पिछले साल 5 नवंबर, अगले साल एक जून, इस वर्ष 10 फरवरी. */
const yearStepDayMonth: Pattern<CalendarExpression> = map(
  seq(step, unit('year'), maybe(word('की', 'के', 'में', ',')), dayOfMonth, month),
  ([offset, , , day, month]) => calendar({ year: { offset }, month, day }),
);

/** 23 तारीख, पिछले माह 28 तारीख, इस महीने की 10 तारीख, अगले महीने 3 मई. */
const monthStepDay: Pattern<CalendarExpression> = longest(
  map(seq(dayOfMonth, tarikh), ([day]) => calendar({ day })),
  map(seq(step, unit('month'), maybe(word('की', 'के')), dayOfMonth, tarikh), ([offset, , , day]) =>
    calendar({ month: { offset }, day }),
  ),
  map(seq(step, unit('month'), maybe(word('की', 'के', ',')), dayOfMonth, month), ([step, , , day, month]) =>
    calendar({ month, day, step }),
  ),
);

/** 03/12/2023, 3.12.23, 3-12-2023: the day first. 2023-12-03 is ISO 8601. */
const numeric: Pattern<CalendarExpression> = token(({ kind, text }) => {
  if (kind !== 'date') return undefined;
  const parts = text.split(/[-/.]/).map(Number);
  if (parts[0]! > 31) return calendar({ year: parts[0]!, month: parts[1]!, day: parts[2]! });
  const [day, month, year] = parts as [number, number, number];
  return calendar({ day, month, year: year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year });
});

export const DAY_MONTH_RULES: readonly Rule<CalendarExpression>[] = [
  rule('day-month', dayMonth),
  rule('day-month-dashed', dashed),
  rule('month-day', monthDay),
  rule('year-day-month', yearDayMonth),
  rule('day-month-stepped', steppedDayMonth),
  rule('year-step-day-month', yearStepDayMonth),
  rule('day-of-month', monthStepDay),
  rule('numeric', numeric),
];

const plainDay: Pattern<CalendarExpression> = longest(...DAY_MONTH_RULES.map(({ pattern }) => pattern));
const comma: Pattern<unknown> = maybe(word(',', '-', '('));

/** A weekday beside the day it is: रविवार, 22 मार्च · 8 मई सोमवार. */
export const weekdayWithDay: Rule<CalendarExpression> = rule(
  'weekday-with-day',
  longest(
    map(seq(maybe(step), weekdayOfDate, maybe(word(',', '-', 'की')), plainDay), ([, weekday, , day]) => ({
      ...day,
      weekday,
    })),
    map(seq(plainDay, maybe(word(',', 'को', 'के', 'दिन')), weekdayOfDate), ([day, , weekday]) => ({ ...day, weekday })),
    map(seq(weekdayOfDate, comma, dayOfMonth, tarikh), ([weekday, , day]) => calendar({ weekday, day })),
  ),
);
