import { type Numeral, plainValue, readNumeral } from '../../numeral/numeral.ts';
import type { SegmentedToken } from '../../segment/token.ts';
import { isLatinWord } from '../../text/script.ts';
import { beginsYear, NUMBER_WORD, NUMERAL, NUMERAL_GOES_ON, YEAR_SCALE } from '../numeral.ts';
import { longest, map, maybe, memo, opening, type Pattern, reading, seq, token, where, word } from '../pattern.ts';
import { COUNTED_AFTER, COUNTED_BEFORE, type Known, MONTHS, STEPS, UNITS, type Unit, WEEKDAYS } from './lexicon.ts';

/** A word of a table, ambiguous spellings included: the words around it decide. */
export function anyOf<T>(words: ReadonlyMap<string, Known<T>>): Pattern<T> {
  return token(({ folded }) => words.get(folded)?.value, words.keys());
}

/** A word of a table that is no ordinary word besides. */
export function certainOf<T>(words: ReadonlyMap<string, Known<T>>): Pattern<T> {
  return token(({ folded }) => {
    const known = words.get(folded);
    return known?.ambiguous === false ? known.value : undefined;
  }, words.keys());
}

/** A number in digits or words of any kind. */
export const numeral: Pattern<Numeral> = memo(
  reading([NUMERAL], NUMERAL_GOES_ON, (reach, at) => {
    const value = readNumeral(reach.tokens, at, reach.limit);
    return value && { value, last: value.last };
  }),
);

/** A whole number in digits or words, from `min` to `max`. */
export function whole(min: number, max: number): Pattern<number> {
  return map(numeral, ({ kind, value }) =>
    kind === 'cardinal' && Number.isInteger(value) && value >= min && value <= max ? value : undefined,
  );
}

/** पहला, दूसरी, 21वीं: from `min` to `max`. */
export function ordinal(min: number, max: number): Pattern<number> {
  return map(numeral, ({ kind, value }) => (kind === 'ordinal' && value >= min && value <= max ? value : undefined));
}

export const SHORT_DIGITS: RegExp = /^\d{1,2}$/;

/** So many digits and nothing else, as a number; undefined for any other token. */
function digits(token: SegmentedToken, min: number, max: number): number | undefined {
  const { length } = token.text;
  if (length < min || length > max || token.kind !== 'number') return undefined;
  const value = plainValue(token.text);
  return value < 0 ? undefined : value;
}

function twoDigits(token: SegmentedToken): number | undefined {
  return digits(token, 1, 2);
}

/** A day of the month: 3, ०३, तीन, 3rd, पहली. */
export const dayOfMonth: Pattern<number> = memo(
  longest(
    map(token(twoDigits), day => (day >= 1 && day <= 31 ? day : undefined)),
    whole(1, 31),
    // पहले मई: 'earlier, in May'.
    where(ordinal(1, 31), (reach, at) => numeral.read(reach, at)?.value.ambiguous === false),
  ),
);

/** A month's name; Latin ones that are ordinary words (may, march) only with a capital. */
export const month: Pattern<number> = token(({ folded, text }) => {
  const known = MONTHS.get(folded);
  if (known === undefined) return undefined;
  return known.ambiguous && isLatinWord(text) && text[0] === folded[0] ? undefined : known.value;
}, MONTHS.keys());

export const weekday: Pattern<number> = certainOf(WEEKDAYS);
export const weekdayOfDate: Pattern<number> = anyOf(WEEKDAYS);
/** पिछले −1, इस 0, अगले and आने वाले 1. */
export const step: Pattern<number> = longest(
  certainOf(STEPS),
  map(seq(word('आने'), word('वाले', 'वाली', 'वाला')), () => 1),
);

/** A unit in the singular (साल, हफ्ते): the oblique plural (सालों) measures a length of time. */
export function unit(...units: readonly Unit[]): Pattern<Unit> {
  return token(({ folded }) => {
    const known = UNITS.get(folded);
    if (known === undefined || known.ambiguous || folded.endsWith('ों')) return undefined;
    return units.includes(known.value) ? known.value : undefined;
  }, UNITS.keys());
}

/** A unit in any number, as counted: दिन, दिनों, days. */
export const countedUnit: Pattern<Unit> = certainOf(UNITS);

/** Four digits from 1000 to 2199, in a place where nothing but a year is expected. */
export const yearDigits: Pattern<number> = token(one => {
  const year = digits(one, 4, 4);
  return year !== undefined && year >= 1000 && year < 2200 ? year : undefined;
});

/** उन्नीस सौ सैंतालीस, दो हजार बीस; हजार 850 is a count. */
export const yearWords: Pattern<number> = opening(
  NUMBER_WORD,
  YEAR_SCALE,
  where(whole(1100, 2199), ({ tokens }, first, last) => last - first > 1 && beginsYear(tokens, first)),
);

/** '24 for 2024. */
export const yearShort: Pattern<number> = map(seq(word("'"), token(twoDigits)), ([, year]) =>
  year < 70 ? 2000 + year : 1900 + year,
);

/** A number that what stands beside it makes a count: 2000 रुपये, करीब 2000. */
export function isCount(before: string, after: string): boolean {
  return COUNTED_BEFORE.has(before) || COUNTED_AFTER.has(after);
}

/** A year behind a month or a day and month: 2023, , 2023, '23. */
export const yearBehind: Pattern<number> = memo(
  map(
    seq(
      maybe(word(',', '-')),
      maybe(word('सन', 'सन्', 'साल', 'वर्ष', 'of')),
      where(longest(yearDigits, yearWords, yearShort), (reach, _first, last) => {
        const after = reach.limit > last ? reach.tokens[last]!.folded : '';
        return !COUNTED_AFTER.has(after);
      }),
    ),
    ([, , year]) => year,
  ),
);

export const THROUGH: Pattern<unknown> = longest<unknown>(
  word('-', '–', '—', 'से', 'to', 'till', 'until', 'through'),
  seq(word('से'), word('लेकर')),
);
