import { expect, test } from 'vitest';
import { grown } from '../src/grown.ts';

test('an array that is long enough is left as it is', () => {
  const numbers = Int32Array.of(1, 2, 3);
  expect(grown(numbers, 3)).toBe(numbers);
});

test('a longer one is at least twice as long, of the same kind, and begins alike', () => {
  expect([...grown(Int32Array.of(1, 2, 3), 4)]).toEqual([1, 2, 3, 0, 0, 0]);
  expect(grown(Uint16Array.of(1), 5)).toEqual(Uint16Array.of(1, 0, 0, 0, 0));
  expect(grown(Int16Array.of(-1), 2)).toBeInstanceOf(Int16Array);
});
