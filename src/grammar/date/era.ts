import { longest, map, maybe, type Pattern, seq, token, word } from '../pattern.ts';
import { type Rule, rule } from '../rule.ts';
import { calendarOf, type DateExpression } from './expression.ts';
import { whole, yearDigits } from './piece.ts';

/** Years from an era's first to the Gregorian year that its new year (in spring) falls in. */
const VIKRAM = -57;
const SAKA = 78;

function spring(year: number): DateExpression {
  return { kind: 'interval', from: calendarOf({ year }), to: calendarOf({ year: year + 1 }) };
}

const eraYear: Pattern<number> = longest(
  yearDigits,
  token(({ kind, text }) => (kind === 'number' && /^\d{3,4}$/.test(text) ? Number(text) : undefined)),
  whole(1000, 2300),
);
const SAMVAT: Pattern<string> = word('संवत', 'संवत्', 'सम्वत', 'सम्वत्', 'संवद', 'samvat');

/** विक्रम संवत 2080, संवत् 2080. */
const vikram: Pattern<DateExpression> = map(
  seq(maybe(word('विक्रम', 'विक्रमी', 'vikram')), SAMVAT, eraYear),
  ([, , year]) => spring(year + VIKRAM),
);

/** शक संवत 1945, शक 1945. */
const saka: Pattern<DateExpression> = map(
  seq(word('शक', 'शाके', 'शक-संवत', 'saka', 'shaka'), maybe(SAMVAT), eraYear),
  ([, , year]) => spring(year + SAKA),
);

export const ERA_RULES: readonly Rule<DateExpression>[] = [rule('vikram-samvat', vikram), rule('saka', saka)];
