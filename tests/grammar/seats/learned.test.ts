import { expect, test } from 'vitest';
import { type RowsByHash, rowsByHash } from '../../../src/by-hash.ts';
import { keyOf } from '../../../src/grammar/seats/feature-keys.ts';
import type { Describe } from '../../../src/grammar/seats/judge.ts';
import { judgeBy, SCALE } from '../../../src/grammar/seats/learned.ts';

/** Weights of the feature `sure` alone. */
function rowsOf(...weights: number[]): RowsByHash {
  return rowsByHash([[keyOf('sure'), weights]], weights.length);
}

const judge = judgeBy(() => ({
  counts: rowsOf(4 * SCALE),
  parties: rowsOf(4 * SCALE),
  statuses: rowsOf(4 * SCALE, ...new Array<number>(12).fill(0)),
}));

/** Features in parts, as the grammar tells them. */
const features =
  (...names: string[]): Describe =>
  told => {
    for (const name of names) told.add(name.slice(0, 2), name.slice(2));
  };

test('a judge departs from the rules only where it is sure', () => {
  expect(judge.isCount(features('sure'), 0)).toBe(true);
  expect(judge.isCount(features('unknown'), 0)).toBe(false);
  expect(judge.status(features('sure'), 'won', 0)).toEqual({
    value: 'total',
    scores: 'total 4.0, polled 0.0, won 0.0',
  });
  expect(judge.status(features('unknown'), 'won', 0)).toEqual({ value: 'won' });
});

test('a judge gives a count to the party that the weights prefer, else to that of the rules', () => {
  const options = (name: string) => [
    { party: undefined, describe: features() },
    { party: 'BJP', describe: features(name) },
  ];
  expect(judge.party(options('sure'), undefined, 0)).toEqual({ value: 'BJP', scores: 'BJP 4.0, nobody 0.0' });
  expect(judge.party(options('unknown'), undefined, 0)).toEqual({ value: undefined });
});
