import { isLatinWord } from '../../text/script.ts';
import { longest, map, maybe, type Pattern, seq, where, word } from '../pattern.ts';
import { wordAt } from '../reach.ts';
import { type Rule, rule } from '../rule.ts';
import { type CalendarExpression, calendarOf } from './expression.ts';
import { MARCH_WORDS, MONTHS } from './lexicon.ts';
import { month, step, unit, yearBehind, yearDigits } from './piece.ts';

/** नवंबर 2005, जून, 2023, November 2005. */
const monthYear: Pattern<CalendarExpression> = where(
  map(
    seq(month, maybe(word('माह', 'महीने', 'में')), yearBehind),
    ([month, , year]): CalendarExpression => calendarOf({ month, year }),
  ),
  (reach, first, last) => MONTHS.get(wordAt(reach, last)) === undefined || last - first > 2,
);

/** साल 2016 के नवंबर, 2016 नवंबर. */
const yearMonth: Pattern<CalendarExpression> = longest(
  map(
    seq(word('सन', 'सन्', 'साल', 'वर्ष'), yearDigits, maybe(word('के', 'की', ',')), month),
    ([, year, , month]): CalendarExpression => calendarOf({ month, year }),
  ),
  map(seq(yearDigits, month), ([year, month]): CalendarExpression => calendarOf({ month, year })),
);

/** पिछले साल नवंबर, इसी साल मार्च, last year November. */
const yearStepMonth: Pattern<CalendarExpression> = map(
  seq(step, unit('year'), maybe(word('के', 'की', ',')), month),
  ([offset, , , month]) => calendarOf({ year: { offset }, month }),
);

/** आगामी अक्टूबर, पिछले मार्च, last November. */
const stepped: Pattern<CalendarExpression> = map(seq(step, month, maybe(unit('month'))), ([step, month]) =>
  calendarOf({ month, step }),
);

/** Words behind which a lone month stands as a time. */
const TIME_MARK: ReadonlySet<string> = new Set([
  'में',
  'से',
  'तक',
  'के',
  'का',
  'की',
  'को',
  'माह',
  'महीने',
  'और',
  'व',
  '-',
  'वाले',
  'भर',
  'ही',
]);
const LATIN_AFTER: ReadonlySet<string> = new Set(['mein', 'me', 'tak', 'se', 'ke', 'ko']);
const LATIN_MARK: ReadonlySet<string> = new Set([
  'in',
  'since',
  'by',
  'of',
  'until',
  'till',
  'from',
  'during',
  'to',
  'and',
]);

/** जून में, अक्टूबर तक, in October. A march (विरोध मार्च) stands alone too: मार्च needs में, से, तक or माह. */
const lone: Pattern<CalendarExpression> = where(
  map(seq(month, maybe(word('माह', 'महीने'))), ([month]): CalendarExpression => calendarOf({ month })),
  (reach, first, last) => {
    const folded = wordAt(reach, first);
    const before = wordAt(reach, first - 1);
    const after = wordAt(reach, last);
    if (isLatinWord(folded)) return (LATIN_MARK.has(before) || LATIN_AFTER.has(after)) && folded.length > 3;
    if (folded.length < 4 && folded !== 'मई' && folded !== 'जून') return false;
    if (!MONTHS.get(folded)!.ambiguous)
      return last > first + 1 || TIME_MARK.has(after) || after === '' || !MARCH_WORDS.has(before);
    return (
      (after === 'में' || after === 'से' || after === 'तक' || after === 'माह' || after === 'के') && !MARCH_WORDS.has(before)
    );
  },
);

export const MONTH_RULES: readonly Rule<CalendarExpression>[] = [
  rule('month-year', monthYear),
  rule('year-month', yearMonth),
  rule('year-step-month', yearStepMonth),
  rule('month-stepped', stepped),
  rule('month', lone),
];
