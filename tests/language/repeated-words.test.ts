import { expect, test } from 'vitest';
import { RepeatedWords } from '../../src/language/repeated-words.ts';

test('a word is repeated in its own paragraph only', () => {
  const words = new RepeatedWords();
  words.nextParagraph();
  expect([words.isRepeated(7), words.isRepeated(7), words.isRepeated(8)]).toEqual([false, true, false]);
  words.nextParagraph();
  expect([words.isRepeated(7), words.isRepeated(7)]).toEqual([false, true]);
});

test('two words of one slot are not taken for each other', () => {
  const words = new RepeatedWords();
  words.nextParagraph();
  const twin = 7 ^ (1 << 21) ^ (1 << 10);
  expect([words.isRepeated(7), words.isRepeated(twin), words.isRepeated(twin)]).toEqual([false, false, true]);
});
