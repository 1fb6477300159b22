import { type CalendarDay, formatDay } from '../calendar.ts';
import { entryOf, type GazetteerEntry } from '../gazetteer/entry.ts';
import renamedTable from '../lexicon/renamed-places.tsv';
import { tableRows } from '../table.ts';

interface FormerName {
  readonly name: string;
  readonly english: string;
  /** The month from which the row's own name holds, `YYYY-MM`. */
  readonly since: string;
}

const FORMER: ReadonlyMap<string, FormerName> = new Map(
  tableRows(renamedTable).map(([name = '', former = '', english = '', since = '']) => [
    name,
    { name: former, english, since },
  ]),
);

/** Whether the row's place had another name once. */
export function isRenamed({ name, user }: GazetteerEntry): boolean {
  return !user && FORMER.has(name);
}

/** The row under the name that its place had on the article's day: कर्तव्य पथ of 2020 is राजपथ. Without a day, as today. */
export function atDay(entry: GazetteerEntry, day: CalendarDay | undefined): GazetteerEntry {
  if (day === undefined || !isRenamed(entry)) return entry;
  const former = FORMER.get(entry.name)!;
  if (formatDay(day) >= former.since) return entry;
  return entryOf({ ...entry, name: former.name, english: former.english });
}
