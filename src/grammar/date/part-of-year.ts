import { list, longest, map, maybe, memo, type Pattern, seq, word } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';
import { calendarOf, type DateExpression } from './expression.ts';
import { EDGES } from './lexicon.ts';
import { MONTH_RULES } from './month.ts';
import { anyOf, month, ordinal, step, unit, weekday, yearBehind } from './piece.ts';
import { RELATIVE_RULES } from './relative.ts';
import { YEAR_RULES } from './year.ts';

const plainMonth: Pattern<DateExpression> = map(seq(month, maybe(word('माह', 'महीने'))), ([month]) =>
  calendarOf({ month }),
);
const aMonth: Pattern<DateExpression> = memo(
  longest<DateExpression>(
    ...MONTH_RULES.map(({ pattern }) => pattern),
    plainMonth,
    map(seq(step, unit('month')), ([count]) => ({ kind: 'shift', unit: 'month', count })),
  ),
);
const aYear: Pattern<DateExpression> = memo(
  longest<DateExpression>(
    ...YEAR_RULES.map(({ pattern }) => pattern),
    ...RELATIVE_RULES.filter(
      ({ name }) => name === 'period-stepped' || name === 'this-period' || name === 'financial-stepped',
    ).map(({ pattern }) => pattern),
  ),
);
const of: Pattern<unknown> = word('के', 'की', 'का', 'of');
const last: Pattern<number> = map(word('आखिरी', 'अंतिम', 'अंतिम-'), () => -1);

/** मई के मध्य, इस साल की शुरुआत, 90 के दशक के अंत. */
const edge: Pattern<DateExpression> = map(
  seq(longest(aMonth, aYear), of, anyOf(EDGES), maybe(word('दिनों'))),
  ([base]) => ({ kind: 'edge', base }),
);

/** मार्च के पहले और दूसरे सप्ताह, नवंबर के आखिरी हफ्ते, 2015 का पहला सप्ताह. */
const weekOfMonth: Pattern<DateExpression> = map(
  seq(
    longest(aMonth, aYear),
    of,
    list(longest(ordinal(1, 53), last), word('और', 'व', 'या', 'से', '-'), 1, 3),
    unit('week'),
  ),
  ([base, , nth]) => ({ kind: 'within', base, unit: 'week', nth }),
);

/** अगले महीने का दूसरा सोमवार. */
const weekdayOfMonth: Pattern<DateExpression> = map(
  seq(aMonth, of, longest(ordinal(1, 5), last), weekday),
  ([base, , nth, weekday]) => ({
    kind: 'within',
    base,
    unit: 'weekday',
    nth: [nth],
    weekday,
  }),
);

/** वित्त वर्ष 2019-20 की तीसरी तिमाही counts from April, 2020 की पहली तिमाही from January. */
const quarter: Pattern<DateExpression> = map(
  seq(aYear, maybe(of), longest(ordinal(1, 4), last), unit('quarter', 'half')),
  ([base, , nth, part]) => ({
    kind: 'within',
    base,
    unit: part === 'half' ? 'half' : 'quarter',
    nth: [nth],
    financial: base.kind === 'financial' || base.kind === 'interval',
  }),
);

/** अक्टूबर-दिसंबर तिमाही, अप्रैल-जून 2020 तिमाही. */
const namedQuarter: Pattern<DateExpression> = map(
  seq(month, word('-', 'से'), month, maybe(yearBehind), word('तिमाही', 'quarter')),
  ([from, , to, year]) => {
    if ((to - from + 12) % 12 !== 2) return undefined;
    return {
      kind: 'interval',
      from: calendarOf({ month: from, year }),
      to: calendarOf({ month: to, year }),
    };
  },
);

export const PART_RULES: readonly Rule<DateExpression>[] = [
  rule('edge', edge),
  rule('week-of-month', weekOfMonth),
  rule('weekday-of-month', weekdayOfMonth),
  rule('quarter', quarter),
  rule('quarter-by-months', namedQuarter),
];
