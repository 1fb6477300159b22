import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDay } from '../../../src/calendar.ts';
import { seatFinder } from '../../../src/grammar/seats/finder.ts';
import { readSource } from '../../../src/read.ts';
import { readSeatArticles } from '../../../training/seats/fixture.ts';

const show = (start: number, { count, min, max, party, status }: Record<string, unknown>): string =>
  [start, count ?? `${min ?? ''}..${max ?? ''}`, party ?? '-', status].join(' ');

it('whole articles are read as they are marked, but for a few counts', () => {
  let [right, read, marked] = [0, 0, 0];
  for (const { text, published, mentions } of readSeatArticles(join(import.meta.dirname ?? '', '../../..'))) {
    const day = parseDay(published ?? '');
    const source = readSource(text, day ? { publishedAt: day } : {});
    expect(source.text.length).toBe(text.length);
    const found = seatFinder.find(source).map(({ start, seats }) => show(start, { ...seats }));
    const expected = new Set(mentions.map(mark => show(mark.start, { ...mark })));
    right += found.filter(record => expected.has(record)).length;
    read += found.length;
    marked += mentions.length;
  }
  expect(marked).toBeGreaterThan(700);
  expect((2 * right) / (read + marked)).toBeGreaterThan(0.92);
});
