import { expect, test } from 'vitest';
import { logOdds, openProfile } from '../../src/language/profile.ts';
import { addWeights, gramKey, makeWeightTable } from '../../src/language/weights.ts';

test('the weights of the keys that are there add up, the others count for nothing', () => {
  const table = makeWeightTable([
    [7, [1, -2, 3, -4, 5, -6, 7, -8, 9]],
    [9, [-44, 44, 0, 10, 0, -10, 1, 1, 1]],
  ]);
  const sums = new Float64Array(9);
  expect(addWeights(table, Int32Array.of(7, 9, 11, 7), 0, 4, sums)).toBe(3);
  expect([...sums]).toEqual([-42, 40, 6, 2, 10, -22, 15, -15, 19]);
});

test('the largest sums of a word stay apart', () => {
  const table = makeWeightTable([[5, [-44, 44, -44, 44, -44, 44, -44, 44, -44]]]);
  const sums = new Float64Array(9);
  addWeights(table, new Int32Array(200).fill(5), 0, 200, sums);
  expect([...sums]).toEqual([-8800, 8800, -8800, 8800, -8800, 8800, -8800, 8800, -8800]);
});

test('a profile is a table of grams and printed weights', () => {
  const profile = openProfile('# source: own\n# step: 0.5\ngram\ta-Deva b-Deva\n*\tPO\n_क\tQM\n', 0x900);
  expect(profile.codes).toEqual(['a-Deva', 'b-Deva']);
  const steps = new Float64Array(9);
  addWeights(profile.table, Int32Array.of(gramKey('_क', 0x900)), 0, 1, steps);
  expect(logOdds(profile, steps, 4)).toEqual([0.5 + (2 * 0.5) / 2, 0 - (2 * 0.5) / 2]);
});
