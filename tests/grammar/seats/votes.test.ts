import { expect, test } from 'vitest';
import { Votes } from '../../../src/grammar/seats/votes.ts';

test('what has the most votes is best; of two with as many the one named first', () => {
  const votes = new Votes<string>();
  expect(votes.best()).toBeUndefined();
  votes.add('a', 1);
  votes.add('b', 2);
  votes.add('c', 2);
  expect([votes.best(), votes.of('a'), votes.of('x'), votes.sum]).toEqual(['b', 1, 0, 5]);
  votes.add('c', 1);
  expect(votes.best()).toBe('c');
  expect(votes.ranked()).toEqual(['c', 'b', 'a']);
});
