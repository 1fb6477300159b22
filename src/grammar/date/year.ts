import { longest, map, maybe, type Pattern, phrase, seq, token, where, word } from '../pattern.ts';
import { type Reach, wordAt } from '../reach.ts';
import { type Rule, rule } from '../rule.ts';
import { type CalendarExpression, calendarOf, type DateExpression, type FixedExpression } from './expression.ts';
import { COUNTED_AFTER } from './lexicon.ts';
import { isCount, ordinal, SHORT_DIGITS, whole, yearDigits, yearShort, yearWords } from './piece.ts';

function year(value: number): CalendarExpression {
  return calendarOf({ year: value });
}

const NAMED: Pattern<unknown> = longest<unknown>(
  word('साल', 'वर्ष', 'सन', 'सन्', 'ईस्वी', 'year'),
  seq(word('सन', 'सन्'), word('ईस्वी', 'ई')),
);

/** साल 2018, वर्ष २०१८, सन् 1857, सन '84. */
const named: Pattern<DateExpression> = map(
  seq(NAMED, longest(yearDigits, yearWords, yearShort, fourDigitsBefore1000())),
  ([, value]) => year(value),
);

function fourDigitsBefore1000(): Pattern<number> {
  return token(({ kind, text }) => (kind === 'number' && /^[1-9]\d{2}$/.test(text) ? Number(text) : undefined));
}

/** 2018, where nothing around it makes it a number of things; years before 1850 need the word साल. */
const bare: Pattern<DateExpression> = where(
  map(yearDigits, value => (value >= 1850 && value < 2060 ? year(value) : undefined)),
  (reach, first, last) => {
    const before = wordAt(reach, wordAt(reach, first - 1) === ':' ? first - 2 : first - 1);
    const after = wordAt(reach, last);
    if (isCount(before, after) || after === '%' || after === '+' || after === 'पार') return false;
    if (glued(reach, first - 1, '/') || glued(reach, last, '/')) return false;
    if ((after === 'से' || after === 'के') && MORE_OR_LESS.has(wordAt(reach, last + 1))) return false;
    if (after !== '-' || !/^\d/.test(wordAt(reach, last + 1))) return !partOfNumber(reach, first);
    // 2000-2500 रुपये; 2012-345678.
    return !/^\d{5}/.test(wordAt(reach, last + 1)) && !COUNTED_AFTER.has(wordAt(reach, last + 2));
  },
);
const MORE_OR_LESS: ReadonlySet<string> = new Set(['ज्यादा', 'अधिक', 'कम', 'ऊपर', 'पार', 'करीब', 'आसपास', 'भी']);

/** True where the sign at `at` touches a token on either side. */
function glued(reach: Reach, at: number, sign: string): boolean {
  if (wordAt(reach, at) !== sign) return false;
  const [before, token, after] = [reach.tokens[at - 1], reach.tokens[at]!, reach.tokens[at + 1]];
  return before?.end === token.start && after?.start === token.end;
}

/** 0755-2012, 98765-2012: the end of a telephone number. */
function partOfNumber(reach: Reach, first: number): boolean {
  return wordAt(reach, first - 1) === '-' && /^0|^\d{5}/.test(wordAt(reach, first - 2));
}

/** उन्नीस सौ सैंतालीस में, दो हजार चौदह के चुनाव. */
const written: Pattern<DateExpression> = where(
  map(yearWords, value => (value >= 1850 && value < 2100 && value % 100 !== 0 ? year(value) : undefined)),
  (reach, first, last) =>
    ['में', 'के', 'की', 'का', 'से'].includes(wordAt(reach, last)) && !isCount(wordAt(reach, first - 1), ''),
);

/** The '84 of a headline: "'24 में". */
const short: Pattern<DateExpression> = where(
  map(yearShort, year),
  (reach, first, last) =>
    ['में', 'के', 'की', 'का', 'से'].includes(wordAt(reach, last)) &&
    reach.tokens[first - 1]?.end !== reach.tokens[first]!.start,
);

const FINANCIAL: Pattern<unknown> = longest<unknown>(
  seq(word('वित्त', 'वित्तीय'), word('वर्ष', 'साल')),
  seq(word('financial', 'fiscal'), word('year')),
  word('fy'),
);

/** 2018-19, 1999-2000: a year that begins in one and ends in the next, as sessions and financial years do. */
function endOfSpan(from: number, to: number): readonly [number, number] | undefined {
  const years = (to - (from % 100) + 100) % 100;
  return from >= 1850 && years >= 1 && years <= 10 ? [from, from + years] : undefined;
}

export const doubleYear: Pattern<readonly [number, number]> = where(
  map(
    seq(
      yearDigits,
      word('-', '/'),
      token(({ text }) => (text.length === 2 && SHORT_DIGITS.test(text) ? Number(text) : undefined)),
    ),
    ([from, , to]) => endOfSpan(from, to),
  ),
  (reach, first, last) =>
    (glued(reach, first + 1, '-') || glued(reach, first + 1, '/')) &&
    wordAt(reach, last) !== '-' &&
    !isCount(wordAt(reach, first - 1), ''),
);

const span: Pattern<DateExpression> = map(seq(maybe(longest(FINANCIAL, NAMED)), doubleYear), ([, [from, to]]) => ({
  kind: 'interval',
  from: year(from),
  to: year(to),
}));

/** वित्त वर्ष 2025: the one that ends there is not said; the year itself is. */
const financial: Pattern<DateExpression> = map(seq(FINANCIAL, yearDigits), ([, value]) => year(value));

/** 1970 के दशक, नब्बे के दशक, 90 के दशक. */
const decade: Pattern<DateExpression> = longest<FixedExpression>(
  map(seq(longest(yearDigits, yearWords, whole(10, 90)), phrase('के दशक')), ([value]) => {
    if (value % 10 !== 0) return undefined;
    const start = value >= 1000 ? value : 1900 + value;
    return { kind: 'fixed', value: `${start / 10}X`, grain: 'decade' };
  }),
  map(seq(yearDigits, word('s')), ([value]) =>
    value % 10 === 0 ? { kind: 'fixed', value: `${value / 10}X`, grain: 'decade' } : undefined,
  ),
);

/** 21वीं सदी, उन्नीसवीं शताब्दी: EDTF writes the 21st as 20XX. */
const century: Pattern<DateExpression> = map(seq(ordinal(1, 30), word('सदी', 'शताब्दी', 'century')), ([nth]) => ({
  kind: 'fixed',
  value: `${String(nth - 1).padStart(2, '0')}XX`,
  grain: 'century',
}));

export const YEAR_RULES: readonly Rule<DateExpression>[] = [
  rule('year-named', named),
  rule('year', bare),
  rule('year-written', written),
  rule('year-short', short),
  rule('year-span', span),
  rule('financial-year', financial),
  rule('decade', decade),
  rule('century', century),
];
