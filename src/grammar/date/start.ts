import { numberWord, withoutOrdinalEnding } from '../../numeral/lexicon.ts';
import type { SegmentedToken } from '../../segment/token.ts';
import { type Reach, wordAt } from '../pattern.ts';
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
/** Words that begin a date and stand in no table of theirs. */
const OPENERS: ReadonlySet<string> = new Set(
  "' आने करीब लगभग ठीक देर आधी वित्त वित्तीय financial fiscal fy विक्रम विक्रमी vikram संवत संवत् सम्वत सम्वत् संवद samvat शक शाके saka shaka late early around about at this".split(
    ' ',
  ),
);
const MERIDIEM = /^[ap](?:\.?m\.?)?$|^अपराह्न$|^पूर्वाह्न$/;
const YEAR = /^\d{4}$/;
/** What a number belongs to stands no further behind it. */
const NEAR = 24;

function isDateWord({ folded }: SegmentedToken): boolean {
  return TABLES.some(table => table.has(folded)) || MERIDIEM.test(folded);
}

function isNumber({ kind, text, folded }: SegmentedToken): boolean {
  if (kind === 'number') return !YEAR.test(text);
  return kind === 'word' && (numberWord(folded) !== undefined || withoutOrdinalEnding(folded) !== undefined);
}

/**
 * Tells of one token after the other, from left to right, whether a rule may begin there: most of a text is passed with
 * one look, and numbers with no word of a date near them too.
 */
export function beginnings(reach: Reach): (at: number) => boolean {
  let ahead = reach.first;
  return at => {
    const token = reach.tokens[at]!;
    if (token.kind === 'date' || token.kind === 'time' || YEAR.test(token.text)) return true;
    if (OPENERS.has(token.folded) || isDateWord(token)) return true;
    if (!isNumber(token)) return false;
    // उन्नीस सौ, दो हज़ार: a year in words.
    if (numberWord(wordAt(reach, at + 1))?.kind === 'scale') return true;
    ahead = Math.max(ahead, at + 1);
    while (ahead < reach.limit && !isDateWord(reach.tokens[ahead]!)) ahead += 1;
    return ahead < reach.limit && ahead - at <= NEAR;
  };
}
