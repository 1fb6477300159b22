import { expect, test } from 'vitest';
import { romanize } from '../../../training/language/romanize.ts';

const plain = (): number => 0;

test.each([
  ['कमल', 'kamal'],
  ['करना', 'karnaa'],
  ['सरकार', 'sarkaar'],
  ['हिंदी', 'hindi'],
  ['नमस्ते', 'namaste'],
  ['फ़िल्म', 'film'],
  ['आज 5 बजे।', 'aaj 5 baje.'],
])('%s is typed %s', (word, typed) => {
  const random = word === 'करना' || word === 'सरकार' ? () => 0.99 : plain;
  expect(romanize(word, random)).toBe(typed);
});
