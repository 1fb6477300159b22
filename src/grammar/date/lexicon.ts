import countedNounTable from '../../lexicon/counted-nouns.tsv';
import dateWordTable from '../../lexicon/date-words.tsv';
import dayPartTable from '../../lexicon/day-parts.tsv';
import monthTable from '../../lexicon/months.tsv';
import verbTable from '../../lexicon/verb-forms.tsv';
import weekdayTable from '../../lexicon/weekdays.tsv';
import { cellParts, tableRows } from '../../table.ts';
import { fold } from '../../text/fold.ts';

/** A row's value under one of its folded spellings. */
export interface Known<T> {
  readonly value: T;
  /** True where the spelling is also an ordinary word: may, sun, मंगल. */
  readonly ambiguous: boolean;
}

export type DayPart = 'dawn' | 'morning' | 'noon' | 'evening' | 'night';
export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** A table whose first two columns are word and value, with further spellings in the others. */
function load<T>(rows: readonly (readonly string[])[], read: (cell: string) => T): ReadonlyMap<string, Known<T>> {
  const known = new Map<string, Known<T>>();
  for (const [word, cell, ...spellings] of rows) {
    for (const spelling of [word!, ...spellings.flatMap(cellParts)]) {
      const ambiguous = spelling.endsWith('?');
      known.set(fold(ambiguous ? spelling.slice(0, -1) : spelling), { value: read(cell!), ambiguous });
    }
  }
  return known;
}

function loadClass<T>(name: string, read: (cell: string) => T): ReadonlyMap<string, Known<T>> {
  const rows = tableRows(dateWordTable).filter(row => row[1] === name);
  return load(
    rows.map(([word, , value, ...spellings]) => [word!, value!, ...spellings]),
    read,
  );
}

function nounsAt(side: string): ReadonlySet<string> {
  return new Set(
    tableRows(countedNounTable)
      .filter(row => row[1] === side)
      .map(row => fold(row[0]!)),
  );
}

/** 1 to 12. */
export const MONTHS: ReadonlyMap<string, Known<number>> = load(tableRows(monthTable), Number);
/** 0 = Sunday … 6. */
export const WEEKDAYS: ReadonlyMap<string, Known<number>> = load(tableRows(weekdayTable), Number);
export const DAY_PARTS: ReadonlyMap<string, Known<DayPart>> = load(tableRows(dayPartTable), cell => cell as DayPart);
export const UNITS: ReadonlyMap<string, Known<Unit>> = loadClass('unit', cell => cell as Unit);
/** पिछला −1, इस 0, अगला 1. */
export const STEPS: ReadonlyMap<string, Known<number>> = loadClass('step', cell => Number.parseInt(cell, 10));
/** Days from today; `tense` where the verb says in which direction: कल. */
export const DEICTICS: ReadonlyMap<string, Known<{ readonly days: number; readonly tense: boolean }>> = loadClass(
  'deictic',
  cell => ({ days: Number.parseInt(cell, 10), tense: cell.endsWith('?') }),
);
export const EDGES: ReadonlyMap<string, Known<string>> = loadClass('edge', cell => cell);
export const FREQUENCY: ReadonlyMap<string, Known<string>> = loadClass('frequency', cell => cell);
export const DATE_NOUNS: ReadonlyMap<string, Known<string>> = loadClass('date', cell => cell);
/** विरोध, कैंडल: before them मार्च is a march. */
export const MARCH_WORDS: ReadonlyMap<string, Known<string>> = loadClass('march', cell => cell);
/** दौर, युग: with them आज is no day. */
export const VAGUE_NOUNS: ReadonlyMap<string, Known<string>> = loadClass('vague', cell => cell);
/** past, future, coming: what a verb form or a word beside it tells. */
export const TENSES: ReadonlyMap<string, Known<string>> = load(tableRows(verbTable), cell => cell);
export const CLOCK_WORDS: ReadonlyMap<string, Known<string>> = loadClass('clock', cell => cell);
export const COUNTED_AFTER: ReadonlySet<string> = nounsAt('after');
export const COUNTED_BEFORE: ReadonlySet<string> = nounsAt('before');
