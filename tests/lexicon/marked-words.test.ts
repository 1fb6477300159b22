import { expect, test } from 'vitest';
import { hasForeign, MarkedWords, marksIn, marksOf } from '../../src/lexicon/marked-words.ts';
import { tokenize } from '../../src/segment/token.ts';

const fruit = new MarkedWords(['आम', 'केला']);
const common = new MarkedWords(['आम']);

test('each list has its own words', () => {
  const marked = tokenize('आम केला नदी').map(token => [fruit.has(token), common.has(token)]);
  expect(marked).toEqual([
    [true, true],
    [true, false],
    [false, false],
  ]);
});

test('words without a number in the vocabulary are found too', () => {
  const long = new MarkedWords(['अंतरराष्ट्रीयकरण']);
  expect(tokenize('अंतरराष्ट्रीयकरण राष्ट्रीयकरण').map(token => [token.word, long.has(token)])).toEqual([
    [0, true],
    [expect.any(Number), false],
  ]);
});

test('a word that is added later is in the list, though it has been met before', () => {
  const [token] = tokenize('पपीता');
  expect(fruit.has(token!)).toBe(false);
  fruit.add('पपीता');
  expect(fruit.has(token!)).toBe(true);
});

test('a number may be in a list too', () => {
  const ordinals = new MarkedWords(['10वीं']);
  expect(tokenize('10 10वीं').map(token => ordinals.has(token))).toEqual([false, true]);
});

test('the marks of several words together tell whether one of them is in a list', () => {
  expect(common.isIn(marksIn(tokenize('नदी में आम')))).toBe(true);
  expect(common.isIn(marksIn(tokenize('नदी में केला')))).toBe(false);
  expect(fruit.isIn(marksIn([]))).toBe(false);
});

test('what begins with a Latin letter is foreign; Devanagari, digits and signs are not', () => {
  const foreign = tokenize('Delhi U.S. bjp दिल्ली ख़बर 12 । ( [ –').filter(token => hasForeign(marksOf(token)));
  expect(foreign.map(({ text }) => text)).toEqual(['Delhi', 'U.S.', 'bjp']);
});
