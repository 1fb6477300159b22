import { join } from 'node:path';
import { parseDay } from '../../../src/calendar.ts';
import { seatFinder } from '../../../src/grammar/seats/finder.ts';
import type { SeatReading } from '../../../src/mention.ts';
import { readSource } from '../../../src/read.ts';
import type { Annotation } from '../../../src/testing/annotated.ts';
import { readSeatFixtures, type SeatFixture as SeatLine, seatFields } from '../../../training/seats/fixture.ts';

/** A line of the fixtures with its marks as records. */
export interface SeatFixture extends Omit<SeatLine, 'marks'> {
  /** `surface | count party status place house year`, in text order. */
  readonly expected: readonly string[];
}

/** One record a line, so that a difference reads like the sentence. */
export function showRecord(surface: string, { count, min, max, ...rest }: Partial<SeatReading>): string {
  const number = count ?? `${min ?? ''}..${max ?? ''}`;
  return `${surface} | ${[number, rest.party, rest.status, rest.place, rest.house, rest.year].map(part => part ?? '-').join(' ')}`;
}

function readMark({ surface, fields }: Annotation): string {
  const digits = surface.replace(/[०-९]/g, digit => String('०१२३४५६७८९'.indexOf(digit)));
  return showRecord(digits, seatFields(fields) as Partial<SeatReading>);
}

export function readFixtures(): SeatFixture[] {
  const root = join(import.meta.dirname ?? '', '../../..');
  return readSeatFixtures(root).map(({ marks, ...line }) => ({ ...line, expected: marks.map(readMark) }));
}

/** What the finder reads in the fixture's line, and the rules that it names. */
export function findIn(fixture: SeatFixture): { records: string[]; rules: string[] } {
  const day = parseDay(fixture.published);
  const source = readSource(`${fixture.headline}\n\n${fixture.text}`, day ? { publishedAt: day } : {});
  const mentions = seatFinder.find(source).filter(mention => mention.start > fixture.headline.length);
  // Surfaces are compared in the digits of the normalized text.
  return {
    records: mentions.map(mention => showRecord(source.text.slice(mention.start, mention.end), mention.seats!)),
    rules: mentions.flatMap(mention => mention.evidence),
  };
}
