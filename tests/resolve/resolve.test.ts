import { expect, test } from 'vitest';
import type { Mention } from '../../src/mention.ts';
import { resolve } from '../../src/resolve/resolve.ts';

const mention = (type: Mention['type'], first: number, last: number, more: Partial<Mention> = {}): Mention => ({
  type,
  first,
  last,
  start: first * 10,
  end: last * 10,
  confidence: 0.5,
  evidence: [`test:${type}`],
  ...more,
});
const kept = (...mentions: Mention[]): string[] =>
  resolve(mentions).map(({ type, first, last }) => `${type} ${first}-${last}`);

test('the longer name wins: दिल्ली हाईकोर्ट is one organization', () => {
  expect(kept(mention('place', 0, 1), mention('organization', 0, 2))).toEqual(['organization 0-2']);
});

test('names that only touch both stay: बिहार भाजपा', () => {
  expect(kept(mention('party', 1, 2), mention('place', 0, 1))).toEqual(['place 0-1', 'party 1-2']);
});

test('seats win over a date, a date over a name', () => {
  expect(kept(mention('date', 0, 3), mention('seats', 2, 4), mention('place', 0, 1))).toEqual([
    'place 0-1',
    'seats 2-4',
  ]);
});

test("a user's own row wins over a longer name", () => {
  expect(
    kept(mention('organization', 0, 3), mention('person', 1, 2, { evidence: ['user:person/x'], user: true })),
  ).toEqual(['person 1-2']);
});

test('a longer name that is less probable than not yields to one inside it, a probable one does not', () => {
  const inside = mention('person', 0, 2, { confidence: 0.9 });
  expect(kept(mention('person', 0, 3, { confidence: 0.45 }), inside)).toEqual(['person 0-2']);
  expect(kept(mention('person', 0, 3, { confidence: 0.55 }), inside)).toEqual(['person 0-3']);
  expect(kept(mention('person', 0, 3, { confidence: 0.45 }))).toEqual(['person 0-3']);
});

test('what two finders say of one span becomes one mention with both as evidence', () => {
  const [merged] = resolve([
    mention('person', 0, 2, { evidence: ['a'] }),
    mention('person', 0, 2, { evidence: ['b'], confidence: 0.9 }),
  ]);
  expect(merged).toMatchObject({ evidence: ['a', 'b'], confidence: 0.9 });
});
