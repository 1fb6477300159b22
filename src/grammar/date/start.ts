import { numberWord, withoutOrdinalEnding } from '../../numeral/lexicon.ts';
import type { SegmentedToken } from '../../segment/token.ts';
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
const OTHERS: ReadonlySet<string> = new Set(
  "' करीब लगभग ठीक देर आधी वित्त वित्तीय financial fiscal fy विक्रम विक्रमी vikram संवत संवत् सम्वत सम्वत् संवद samvat शक शाके saka shaka late early around about at this".split(
    ' ',
  ),
);

/** False for a token that no rule begins with: most of a text, decided by one look. */
export function mayBegin({ kind, folded }: SegmentedToken): boolean {
  if (kind === 'number' || kind === 'date' || kind === 'time') return true;
  if (OTHERS.has(folded) || TABLES.some(table => table.has(folded))) return true;
  if (kind !== 'word') return false;
  return numberWord(folded) !== undefined || withoutOrdinalEnding(folded) !== undefined;
}
