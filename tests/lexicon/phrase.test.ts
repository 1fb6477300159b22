import { expect, test } from 'vitest';
import { PhraseTable, type Side } from '../../src/lexicon/phrase.ts';
import { tokenize } from '../../src/segment/token.ts';

const PHRASES = ['जंगल', 'घना जंगल', 'बहुत घना जंगल', 'नीला पहाड़', 'जंगल के पीछे'];

/** How many words the longest phrase has that touches the border before the token `at`. */
function lengthAt(side: Side, text: string, at: number, from = 0): number {
  const table = new PhraseTable<true>(side);
  for (const phrase of PHRASES) table.add(phrase.split(' '), true);
  const tokens = tokenize(text);
  return table.longest(tokens, at, from, tokens.length)?.length ?? 0;
}

test.each([
  ['one word', 'यह जंगल है', 2, 1],
  ['two', 'यह घना जंगल है', 3, 2],
  ['three', 'बहुत घना जंगल', 3, 3],
  ['a word between two', 'घना सा जंगल', 3, 1],
  ['the second word of another phrase beside it', 'नीला जंगल', 2, 1],
  ['no phrase of one word', 'ऊंचा पहाड़', 2, 0],
  ['a word of no phrase', 'बहुत घना', 2, 0],
])('before a border: %s', (_, text, at, length) => {
  expect(lengthAt('before', text, at)).toBe(length);
});

test('a phrase that begins before the first token allowed is cut to a shorter one', () => {
  expect([0, 1, 2].map(from => lengthAt('before', 'बहुत घना जंगल', 3, from))).toEqual([3, 2, 1]);
});

test.each([
  ['one word', 'जंगल में', 1],
  ['three', 'जंगल के पीछे', 3],
  ['a part of three', 'जंगल के आगे', 1],
  ['the end of the text behind it', 'घना', 0],
])('behind a border: %s', (_, text, length) => {
  expect(lengthAt('after', text, 0)).toBe(length);
});
