import { beginsNumeral } from '../../numeral/numeral.ts';
import type { SegmentedToken } from '../../segment/token.ts';
import { SCALE } from '../numeral.ts';
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

function isDateWord({ folded }: SegmentedToken): boolean {
  return TABLES.some(table => table.has(folded)) || MERIDIEM.test(folded);
}

const DATE_WORD = terminalOf(isDateWord);
/** A number that needs a word of a date behind it to be a part of one; four digits may be a year. */
const NEEDY = terminalOf(token => {
  const { kind, text, folded } = token;
  if ((kind !== 'number' && kind !== 'word') || YEAR.test(text) || folded === HALF) return false;
  return beginsNumeral(token) && !isDateWord(token);
});
/** What a number belongs to stands no further behind it. */
const NEAR = 24;

/** True for a number with no word of a date near behind it: most numbers are passed with one look. `lastWord`: `lastDateWord`. */
export function isAlone(reach: Reach, at: number, lastWord: number): boolean {
  // उन्नीस सौ, दो हज़ार: a year in words.
  if (!answersAt(reach, at, NEEDY) || answersAt(reach, at + 1, SCALE)) return false;
  const end = Math.min(lastWord, at + NEAR);
  for (let next = at + 1; next <= end; next++) if (answersAt(reach, next, DATE_WORD)) return false;
  return true;
}

/** The last token of the sentence that is a word of a date; before its first token where there is none. */
export function lastDateWord({ classes, first, limit }: Reach): number {
  const { answers } = DATE_WORD;
  let at = limit - 1;
  while (at >= first && answers[classes[at]!] === 0) at -= 1;
  return at;
}
