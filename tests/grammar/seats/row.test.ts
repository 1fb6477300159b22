import { expect, test } from 'vitest';
import { readRows } from '../../../src/grammar/seats/finder.ts';
import { EDGE, type Row, signAt } from '../../../src/grammar/seats/row.ts';
import { readSource } from '../../../src/read.ts';

const rowOf = (text: string): Row => readRows(readSource(text))[0]!;

test('a row ends in an edge on both sides', () => {
  const { signs } = rowOf('भाजपा 12');
  expect(signAt(signs, -1)).toBe(EDGE);
  expect(signAt(signs, signs.length)).toBe(EDGE);
  expect(signAt(signs, 0)).toMatchObject({ kind: 'party', party: 'BJP', text: 'भाजपा' });
});

test.each([
  ['भाजपा को 12 और कांग्रेस को 7', { numbers: [2, 6], hasLines: false, hasSeat: false, hasShare: false }],
  ['भाजपा को 12 सीटें', { numbers: [2], hasLines: false, hasSeat: true, hasShare: false }],
  ['भाजपा\nकांग्रेस', { numbers: [], hasLines: true, hasSeat: false, hasShare: false }],
  ['वोट शेयर में भाजपा आगे', { numbers: [], hasLines: false, hasSeat: false, hasShare: true }],
])('%j', (text, expected) => {
  expect(rowOf(text)).toMatchObject(expected);
});

test.each([
  ['सत्तारूढ़ दल ने कहा', true],
  ['ममता ने कहा', true],
  ['सरकार ने कहा', false],
])('%j speaks of a politician or those who rule: %j', (text, expected) => {
  expect(rowOf(text).hasLeader).toBe(expected);
});

test('all signs are of one shape', () => {
  const { signs } = rowOf('2019 में भाजपा ने दिल्ली की 12 सीटें, 3-5 और सातवीं जीतीं।');
  expect(new Set([EDGE, ...signs].map(sign => Object.keys(sign).join(' '))).size).toBe(1);
});
