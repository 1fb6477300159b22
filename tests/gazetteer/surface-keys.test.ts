import { expect, test } from 'vitest';
import { keyHash, SurfaceKeys } from '../../src/gazetteer/surface-keys.ts';
import { tokenize } from '../../src/segment/token.ts';

function findIn(keys: SurfaceKeys, text: string): number {
  const tokens = tokenize(text);
  let hash = keyHash(tokens[0]!.folded);
  for (const { folded } of tokens.slice(1)) hash = keyHash(folded, hash);
  return keys.findTokens(hash, tokens, 0, tokens.length);
}

test('keys are numbered from 1 on, each once', () => {
  const keys = new SurfaceKeys();
  expect([keys.numberOf('दिल्ली'), keys.numberOf('नई दिल्ली'), keys.numberOf('दिल्ली')]).toEqual([1, 2, 1]);
  expect([keys.find('नई दिल्ली'), keys.find('नई')]).toEqual([2, 0]);
  expect(keys.key(2)).toBe('नई दिल्ली');
});

test('tokens are found by what they make, not by a part or a continuation of it', () => {
  const keys = new SurfaceKeys();
  keys.numberOf('नई दिल्ली');
  expect(findIn(keys, 'नई दिल्ली')).toBe(1);
  expect(findIn(keys, 'नई')).toBe(0);
  expect(findIn(keys, 'नई दिल्ली में')).toBe(0);
  expect(findIn(keys, 'दिल्ली नई')).toBe(0);
});

test('a key whose hash another one has is not taken for it', () => {
  const keys = new SurfaceKeys();
  keys.numberOf('नई दिल्ली');
  const tokens = tokenize('नए दिल्ली');
  expect(keys.findTokens(keyHash('नई दिल्ली'), tokens, 0, 2)).toBe(0);
});

test('all keys are found when there are more than fit at first', () => {
  const keys = new SurfaceKeys();
  const words = Array.from({ length: 5000 }, (_, at) => `क${at}`);
  for (const word of words) keys.numberOf(word);
  expect(words.filter((word, at) => keys.find(word) !== at + 1)).toEqual([]);
});
