import { NUMERAL, SCALE } from '../numeral.ts';
import { answersAt, type Reach } from '../reach.ts';
import { terminalOf } from '../terminal.ts';
import { CLOCK_WORDS, DATE_NOUNS, DAY_PARTS, DEICTICS, MONTHS, STEPS, UNITS, WEEKDAYS } from './lexicon.ts';

const TABLES: readonly ReadonlyMap<string, unknown>[] = [
  MONTHS,
  WEEKDAYS,
  DAY_PARTS,
  UNITS,
  STEPS,
  DEICTICS,
  DATE_NOUNS,
  CLOCK_WORDS,
];
const MERIDIEM = /^[ap](?:\.?m\.?)?$|^अपराह्न$|^पूर्वाह्न$/;
const YEAR = /^\d{4}$/;
/** आधी रात: a number that begins a part of the day. */
const HALF = 'आधी';

const DATE_WORD = terminalOf(({ folded }) => TABLES.some(table => table.has(folded)) || MERIDIEM.test(folded));
/** What a number belongs to stands no further behind it. */
const NEAR = 24;

/** True for a number with no word of a date near behind it: most numbers are passed with one look. */
export function isAlone(reach: Reach, at: number): boolean {
  if (!answersAt(reach, at, NUMERAL) || answersAt(reach, at, DATE_WORD)) return false;
  const { kind, text, folded } = reach.tokens[at]!;
  if ((kind !== 'number' && kind !== 'word') || YEAR.test(text) || folded === HALF) return false;
  // उन्नीस सौ, दो हज़ार: a year in words.
  if (answersAt(reach, at + 1, SCALE)) return false;
  const end = Math.min(reach.limit, at + NEAR + 1);
  for (let next = at + 1; next < end; next++) if (answersAt(reach, next, DATE_WORD)) return false;
  return true;
}
