import { expect, test } from 'vitest';
import { swapMarks } from '../../training/swap-marks.ts';

const sentence = (text: string, ...spans: [first: number, last: number, type: string][]) => ({
  words: text.split(' '),
  spans: spans.map(([first, last, type]) => ({ first, last, type })),
});
const river = sentence('कल नील सरोवर में नाव चली', [1, 3, 'place']);
const town = sentence('उसने कहा कि बेलपुर दूर है', [3, 4, 'place']);

test('puts a name of the same type in the place of another and moves the marks', () => {
  const swapped = swapMarks([river, town], { copies: 20, share: 1, seed: 1 });
  expect(swapped).toContainEqual(sentence('कल बेलपुर में नाव चली', [1, 2, 'place']));
  expect(swapped).toContainEqual(sentence('उसने कहा कि नील सरोवर दूर है', [3, 5, 'place']));
  expect(new Set(swapped.map(({ words }) => words.join(' '))).size).toBe(2);
});

test('keeps names of another type and what is more than a name', () => {
  const person = { ...town, spans: [{ first: 3, last: 4, type: 'person' }] };
  expect(swapMarks([river, person], { copies: 20, share: 1, seed: 1 })).toEqual([]);
  const stop = sentence('है .सरोवर ने कहा', [1, 2, 'place']);
  const swapped = swapMarks([river, town, stop], { copies: 20, share: 1, seed: 1 });
  expect(swapped.flatMap(({ words }) => words)).not.toContain('.सरोवर');
});

test('leaves all names where none are to be swapped', () => {
  expect(swapMarks([river, town], { copies: 2, share: 0, seed: 1 })).toEqual([]);
});
