import { describe, expect, test } from 'vitest';
import { DEVANAGARI_BASE, LATIN_BASE, mostKeys, wordKeys } from '../../src/language/grams.ts';
import { gramKey } from '../../src/language/weights.ts';

function keysOf(word: string): number[] {
  const keys = new Int32Array(mostKeys(word.length));
  return [...keys.subarray(0, wordKeys(word, 0, word.length, keys, 0))].sort((a, b) => a - b);
}

function written(grams: readonly string[], base: number): number[] {
  return grams.map(gram => gramKey(gram, base)).sort((a, b) => a - b);
}

describe('a word is', () => {
  test('its runs of two to four letters, edges counted', () => {
    expect(keysOf('है')).toEqual(written(['_ह', 'है', 'ै_', '_है', 'है_', '_है_'], DEVANAGARI_BASE));
  });

  test('and the whole of it from three letters on', () => {
    const grams = ['_t', 'th', 'he', 'e_', '_th', 'the', 'he_', '_the', 'the_', '_the_'];
    expect(keysOf('The')).toEqual(written(grams, LATIN_BASE));
  });

  test('a single letter between two edges', () => {
    expect(keysOf('क')).toEqual(written(['_क', 'क_', '_क_'], DEVANAGARI_BASE));
  });
});

describe('spelling', () => {
  test.each([
    ['ख़बर', 'खबर'],
    ['हिन्दी', 'हिंदी'],
    ['हँस', 'हंस'],
    ['Delhi', 'DELHI'],
  ])('%s is %s', (one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other));
  });

  test.each([
    ['जन्म', 'जंम'],
    ['दिन', 'दीन'],
    ['उन्हें', 'उंहें'],
  ])('%s is not %s', (one, other) => {
    expect(keysOf(one)).not.toEqual(keysOf(other));
  });
});

test('no word has more keys than it may', () => {
  for (const word of ['क', 'कख', 'कखग', 'कखगघच', 'a'.repeat(48)])
    expect(keysOf(word).length).toBeLessThanOrEqual(mostKeys(word.length));
});
