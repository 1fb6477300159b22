import { expect, test } from 'vitest';
import { openProfile, profileOdds } from '../../src/language/profile.ts';
import { profileBytes } from '../../src/language/profile-table.ts';
import { addWeights, gramKey, makeWeightTable } from '../../src/language/weights.ts';

test('the weights of the keys that are there add up, the others count for nothing', () => {
  const columns = [
    [1, -44],
    [-2, 44],
    [3, 0],
    [-4, 10],
    [5, 0],
    [-6, -10],
    [7, 1],
    [-8, 1],
    [9, 1],
  ];
  const table = makeWeightTable(
    Int32Array.of(7, 9),
    columns.map(column => Int8Array.from(column)),
  );
  const sums = new Int32Array(9);
  expect(addWeights(table, Int32Array.of(7, 9, 11, 7), 0, 4, sums)).toBe(3);
  expect([...sums]).toEqual([-42, 40, 6, 2, 10, -22, 15, -15, 19]);
});

test('the largest sums of a word stay apart', () => {
  const table = makeWeightTable(
    Int32Array.of(5),
    [-44, 44, -44, 44, -44, 44, -44, 44, -44].map(weight => Int8Array.of(weight)),
  );
  const sums = new Int32Array(9);
  addWeights(table, new Int32Array(200).fill(5), 0, 200, sums);
  expect([...sums]).toEqual([-8800, 8800, -8800, 8800, -8800, 8800, -8800, 8800, -8800]);
});

test('a profile is a table of grams and printed weights', () => {
  const profile = openProfile(profileBytes('# source: own\n# step: 0.5\ngram\ta-Deva b-Deva\n*\tPO\n_क\tQM\n', 0x900));
  expect(profile.codes).toEqual(['a-Deva', 'b-Deva']);
  const steps = new Int32Array(9);
  addWeights(profile.table, Int32Array.of(gramKey('_क', 0x900)), 0, 1, steps);
  const odds = new Float64Array(2);
  profileOdds(profile, steps, 4, odds);
  expect([...odds]).toEqual([0.5 + (2 * 0.5) / 2, 0 - (2 * 0.5) / 2]);
});
