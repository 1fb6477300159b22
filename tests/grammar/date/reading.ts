import { parseDay } from '../../../src/calendar.ts';
import { dateFinder } from '../../../src/grammar/date/finder.ts';
import type { Mention } from '../../../src/mention.ts';
import { readSource } from '../../../src/read.ts';

/** A Wednesday; what all cases are read on unless they say otherwise. */
export const PUBLISHED: string = '2023-12-06';

export function datesOf(text: string, published: string = PUBLISHED): readonly Mention[] {
  const publishedAt = parseDay(published);
  return dateFinder.find(readSource(text, publishedAt ? { publishedAt } : {}));
}

/** Every date of the text as `surface → value`, one after the other; '' where there is none. */
export function read(text: string, published: string = PUBLISHED): string {
  return datesOf(text, published)
    .map(({ start, end, date }) => `${text.normalize('NFC').slice(start, end)} → ${date?.value ?? '?'}`)
    .join(' · ');
}

/** The names of the rules that fire in the text. */
export function rulesOf(text: string): readonly string[] {
  return datesOf(text).flatMap(({ evidence }) => evidence.map(name => name.replace('date:', '')));
}
