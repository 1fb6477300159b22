import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay } from '../../../src/calendar.ts';
import { seatFinder } from '../../../src/grammar/seats/finder.ts';
import type { SeatReading } from '../../../src/mention.ts';
import { readSource } from '../../../src/read.ts';

/** One line of a fixture: an article of the file's headline and this line, `⏎` for its line breaks. */
export interface SeatFixture {
  readonly file: string;
  readonly published: string;
  readonly headline: string;
  readonly text: string;
  /** The rule of its section (`## count-noun`), and whether the line is a near miss of it (`~ …`). */
  readonly rule?: string;
  readonly nearMiss: boolean;
  /** `surface | count party status place house year`, in text order. */
  readonly expected: readonly string[];
}

const MARK = /⟦([^⟦⟧|]+)\|seats\|([^⟦⟧|]*)⟧/g;

/** One record a line, so that a difference reads like the sentence. */
export function showRecord(surface: string, { count, min, max, ...rest }: Partial<SeatReading>): string {
  const number = count ?? `${min ?? ''}..${max ?? ''}`;
  return `${surface} | ${[number, rest.party, rest.status, rest.place, rest.house, rest.year].map(part => part ?? '-').join(' ')}`;
}

function readPairs(cell: string): Record<string, string> {
  return Object.fromEntries(
    cell
      .split(';')
      .filter(pair => pair !== '')
      .map(pair => pair.split('=') as [string, string]),
  );
}

function readMark(surface: string, pairs: Record<string, string>): string {
  const { count, min, max, ...rest } = pairs;
  const numbers = Object.entries({ count, min, max }).filter(([, value]) => value !== undefined);
  return showRecord(
    surface.replace(/[०-९]/g, digit => String('०१२३४५६७८९'.indexOf(digit))),
    { ...Object.fromEntries(numbers.map(([key, value]) => [key, Number(value)])), ...rest },
  );
}

/** The lines of one fixture file. `# every mark:` holds what each mark has unless it says otherwise. */
export function readFixture(file: string, text: string): SeatFixture[] {
  const lines = text.split('\n').filter(line => line !== '');
  const header = (key: string): string =>
    lines.find(line => line.startsWith(`# ${key}: `))?.slice(`# ${key}: `.length) ?? '';
  const every = readPairs(header('every mark'));
  const fixtures: SeatFixture[] = [];
  let rule: string | undefined;
  for (const line of lines) {
    if (line.startsWith('## ')) rule = line.slice('## '.length);
    if (line.startsWith('#')) continue;
    const nearMiss = line.startsWith('~ ');
    const body = nearMiss ? line.slice(2) : line;
    fixtures.push({
      file,
      published: header('published'),
      headline: header('headline'),
      text: body.replace(MARK, '$1').replaceAll('⏎', '\n'),
      ...(rule === undefined ? {} : { rule }),
      nearMiss,
      expected: [...body.matchAll(MARK)].map(match => readMark(match[1]!, { ...every, ...readPairs(match[2]!) })),
    });
  }
  return fixtures;
}

export function readFixtures(): SeatFixture[] {
  const folder = join(import.meta.dirname ?? '', '../../../fixtures/seats');
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file => readFixture(file, readFileSync(join(folder, file), 'utf8')));
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
