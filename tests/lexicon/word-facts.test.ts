import { expect, test } from 'vitest';
import { WordFacts } from '../../src/lexicon/word-facts.ts';
import { tokenize } from '../../src/segment/token.ts';

test('a numbered word is read once', () => {
  const asked: string[] = [];
  const lengths = new WordFacts(folded => {
    asked.push(folded);
    return folded.length;
  });
  const facts = tokenize('नदी नदी पुल').map(token => lengths.of(token));
  expect(facts).toEqual([3, 3, 3]);
  expect(asked).toEqual(['नदी', 'पुल']);
});

test('a word without a number is read each time', () => {
  let reads = 0;
  const facts = new WordFacts(() => {
    reads += 1;
    return 0;
  });
  for (const token of tokenize('सर्वशक्तिमानों सर्वशक्तिमानों')) expect(facts.of(token)).toBe(0);
  expect(reads).toBe(2);
});
