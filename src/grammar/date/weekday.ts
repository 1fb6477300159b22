import { longest, map, maybe, type Pattern, seq, where, word } from '../pattern.ts';
import { wordAt } from '../reach.ts';
import { type Rule, rule } from '../rule.ts';
import { calendarOf, type DateExpression } from './expression.ts';
import { FREQUENCY } from './lexicon.ts';
import { step, unit, weekday } from './piece.ts';

/** रविवार, Sunday. हर रविवार is a frequency. */
const plain: Pattern<DateExpression> = map(weekday, weekday => calendarOf({ weekday }));

/** पिछले बुधवार, बीते रविवार, आगामी सोमवार, इस शनिवार, next Monday. */
const stepped: Pattern<DateExpression> = map(seq(step, weekday), ([step, weekday]) => calendarOf({ weekday, step }));

/** अगले सप्ताह बुधवार, पिछले हफ्ते के सोमवार. */
const inWeek: Pattern<DateExpression> = map(
  seq(step, unit('week'), maybe(word('के', 'की', ',')), weekday),
  ([count, , , weekday]) => ({
    kind: 'within',
    base: { kind: 'shift', unit: 'week', count },
    unit: 'weekday',
    nth: [1],
    weekday,
  }),
);

/** शनिवार और रविवार, शनिवार-रविवार are read as lists; रविवार-सोमवार की दरम्यानी रात is the night that joins them. */
const nightBetween: Pattern<DateExpression> = map(
  seq(
    weekday,
    maybe(word('की', 'और', 'व', '-', 'एवं')),
    maybe(word('रात', 'व', 'और')),
    weekday,
    maybe(word('की', 'के')),
    word('दरम्यानी', 'दरमियानी', 'दरमयानी', 'मध्यरात्रि', 'बीच'),
    maybe(word('रात')),
  ),
  ([from, , , to]) => ({
    kind: 'interval',
    from: calendarOf({ weekday: from }),
    to: calendarOf({ weekday: to }),
  }),
);

/** The rule, but not behind a frequency: हर रविवार. */
export function ruleOfOne<T>(name: string, pattern: Pattern<T>): Rule<T> {
  return rule(
    name,
    where(pattern, (reach, first) => !FREQUENCY.has(wordAt(reach, first - 1))),
  );
}

export const WEEKDAY_RULES: readonly Rule<DateExpression>[] = [
  ruleOfOne('weekday', plain),
  ruleOfOne('weekday-stepped', stepped),
  ruleOfOne('weekday-in-week', inWeek),
  ruleOfOne('night-between', nightBetween),
];

export const anyWeekday: Pattern<DateExpression> = longest(...WEEKDAY_RULES.map(({ pattern }) => pattern));
