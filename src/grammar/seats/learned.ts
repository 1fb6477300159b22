import { RowsByHash } from '../../by-hash.ts';
import { ByteReader } from '../../bytes.ts';
import { SEAT_STATUSES } from '../../entity.ts';
import { FeatureKeys } from './feature-keys.ts';
import type { Describe, Judge } from './judge.ts';
import learnedBytes from './learned-bytes.ts?built';

/** `keyOf` a feature → one weight a class, or one for yes. */
export type Weights = ReadonlyMap<number, readonly number[]>;

export interface SeatModels {
  readonly counts: Weights;
  readonly parties: Weights;
  readonly statuses: Weights;
}

/** The same models for reading. */
type Lookup = Readonly<Record<keyof SeatModels, RowsByHash>>;

/** Weights are integers of this part of one. */
export const SCALE = 8;
/** How sure the models must be to say more than the rules: the best F1 of records in cross-validation. */
const SURE = { count: 2 * SCALE, party: SCALE, status: 1.5 * SCALE };

/** Filled anew for each example. */
const keys = new FeatureKeys();

function sumOf(weights: Lookup['counts'], describe: Describe): number {
  describe(keys.clear());
  let sum = 0;
  for (let at = 0; at < keys.size; at++) {
    const start = weights.startOf(keys.at(at));
    if (start >= 0) sum += weights.rows[start]!;
  }
  return sum;
}

/** One sum a class. */
function sumsOf(weights: Lookup['statuses'], describe: Describe): Int32Array {
  describe(keys.clear());
  const sums = new Int32Array(SEAT_STATUSES.length);
  for (let at = 0; at < keys.size; at++) {
    const start = weights.startOf(keys.at(at));
    if (start >= 0) for (let kind = 0; kind < sums.length; kind++) sums[kind]! += weights.rows[start + kind]!;
  }
  return sums;
}

/** The best three with their scores: `BJP 2.9, INC 1.1, nobody 0.4`. */
function shown(names: readonly string[], scores: Int32Array): string {
  const best = names.map((name, at) => ({ name, score: scores[at]! })).sort((a, b) => b.score - a.score);
  return best
    .slice(0, 3)
    .map(({ name, score }) => `${name} ${(score / SCALE).toFixed(1)}`)
    .join(', ');
}

/** A judge that departs from the rules where the models are sure. */
export function judgeBy(models: () => Lookup): Judge {
  return {
    isCount: describe => sumOf(models().counts, describe) > SURE.count,
    party: (options, given) => {
      const scores = new Int32Array(options.length);
      for (const [at, { describe }] of options.entries()) scores[at] = sumOf(models().parties, describe);
      const own = scores[options.findIndex(({ party }) => party === given)] ?? 0;
      const best = scores.indexOf(Math.max(...scores));
      if (options.length === 0 || scores[best]! - own <= SURE.party) return { value: given, scores: undefined };
      const names = options.map(({ party }) => party ?? 'nobody');
      return { value: options[best]!.party, scores: shown(names, scores) };
    },
    status: (describe, given) => {
      const scores = sumsOf(models().statuses, describe);
      const best = scores.indexOf(Math.max(...scores));
      if (scores[best]! - scores[SEAT_STATUSES.indexOf(given)]! <= SURE.status)
        return { value: given, scores: undefined };
      return { value: SEAT_STATUSES[best]!, scores: shown(SEAT_STATUSES, scores) };
    },
  };
}

let opened: Lookup | undefined;

/** The judge that `npm run train` taught. */
export const learnedJudge: Judge = judgeBy(() => {
  opened ??= openModels(new ByteReader(learnedBytes()));
  return opened;
});

function openModels(reader: ByteReader): Lookup {
  return { counts: new RowsByHash(reader), parties: new RowsByHash(reader), statuses: new RowsByHash(reader) };
}
