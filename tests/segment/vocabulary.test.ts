import { describe, expect, test } from 'vitest';
import { hashOf, MOST_WORDS, Vocabulary, WordMemo } from '../../src/segment/vocabulary.ts';

const upperCased = (): Vocabulary => new Vocabulary(word => word.toUpperCase());
const numberIn = (words: Vocabulary, text: string, hash = hashOf(text, 0, text.length)): number =>
  words.numberOf(text, 0, text.length, hash);

describe('a vocabulary', () => {
  test('gives one number to one word, wherever it stands', () => {
    const words = upperCased();
    const first = numberIn(words, 'abc');
    expect(first).toBeGreaterThan(0);
    expect(words.numberOf('x abc y', 2, 5, hashOf('abc', 0, 3))).toBe(first);
    expect([words.word(first), words.folded(first)]).toEqual(['abc', 'ABC']);
  });

  test('tells words of one hash apart, also where one goes on like the other', () => {
    const words = upperCased();
    const texts = ['abc', 'abd', 'ab', 'abcdefghijk', 'abcdefghijkl'];
    const numbers = texts.map(text => numberIn(words, text, 7));
    expect(new Set(numbers).size).toBe(texts.length);
    expect(texts.map(text => numberIn(words, text, 7))).toEqual(numbers);
    expect(numbers.map(number => words.word(number))).toEqual(texts);
  });

  test('has no number for a word of more than twelve units', () => {
    expect(numberIn(upperCased(), 'abcdefghijklm')).toBe(0);
    expect(numberIn(upperCased(), 'abcdefghijkl')).not.toBe(0);
  });

  test('forgets all when it is full, and never gives a number twice', () => {
    const words = upperCased();
    const memo = new WordMemo(words);
    const seen = new Set<number>();
    for (let at = 0; at < MOST_WORDS; at++) seen.add(numberIn(words, `w${at}`));
    const early = numberIn(words, 'w0');
    memo.set(early, 5);
    expect([seen.size, seen.has(early), memo.get(early)]).toEqual([MOST_WORDS, true, 5]);
    const next = numberIn(words, 'new');
    expect(seen.has(next)).toBe(false);
    expect(words.word(next)).toBe('new');
    const again = numberIn(words, 'w0');
    expect(seen.has(again)).toBe(false);
    expect([words.folded(again), memo.get(again)]).toEqual(['W0', 0]);
  });
});
