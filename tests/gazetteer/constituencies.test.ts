import { expect, test } from 'vitest';
import { PLACE_TABLES } from '../../src/gazetteer/place-tables.ts';
import { readSource } from '../../src/read.ts';
import { tableRows } from '../../src/table.ts';

const seats = new Map<string, Set<string>>();
for (const open of PLACE_TABLES) {
  for (const [, english = '', kind, , parent = ''] of tableRows(open())) {
    if (kind === 'constituency') seats.set(parent, (seats.get(parent) ?? new Set()).add(english));
  }
}

test.each([
  ['IN-AR', 60],
  ['IN-KL', 140],
  ['IN-ML', 60],
  ['IN-MN', 60],
  ['IN-MZ', 40],
  ['IN-NL', 60],
])('nearly every assembly seat of %s is there', (state, size) => {
  expect(seats.get(state)!.size).toBeGreaterThanOrEqual(size - 5);
});

const places = (text: string): string[] =>
  readSource(text)
    .matches.filter(({ type, ambiguous }) => type === 'place' && !ambiguous)
    .map(({ entries }) => `${entries[0]!.name} ${entries[0]!.parents?.[0]}`);

test('a seat in Roman figures or Arabic ones is one seat', () => {
  expect(places('आइजोल दक्षिण-III से')).toContain('आइजोल दक्षिण-3 IN-MZ');
  expect(places('आइजोल दक्षिण 3 से')).toContain('आइजोल दक्षिण-3 IN-MZ');
});

test('a seat that is also a word needs its context', () => {
  expect(places('फेक अकाउंट बंद, पलक झपकते रोइंग में पदक')).toEqual([]);
});
