import { RowsByHash } from '../../by-hash.ts';
import { ByteReader } from '../../bytes.ts';
import { SEAT_STATUSES } from '../../entity.ts';
import type { Judge } from './judge.ts';
import learnedBytes from './learned-bytes.ts?built';

/** `keyOf` a feature → one weight a class, or one for yes. */
export type Weights = ReadonlyMap<number, readonly number[]>;

export interface SeatModels {
  readonly counts: Weights;
  readonly parties: Weights;
  readonly statuses: Weights;
}

/** The same models for reading. */
type Lookup = Readonly<Record<keyof SeatModels, { get(key: number): ArrayLike<number> | undefined }>>;

/** Weights are integers of this part of one. */
export const SCALE = 8;
/** How sure the models must be to say more than the rules: the best F1 of records in cross-validation. */
const SURE = { count: 2 * SCALE, party: SCALE, status: 1.5 * SCALE };

/** A feature as FNV-1a of 32 bits: keeps the tables small. */
export function keyOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return hash;
}

function sumOf(weights: Lookup['counts'], features: readonly string[]): number {
  let sum = 0;
  eachRow(weights, features, row => {
    sum += row[0]!;
  });
  return sum;
}

/** Visits the weights of each feature that has some, once. */
function eachRow(
  weights: Lookup['counts'],
  features: readonly string[],
  visit: (row: ArrayLike<number>) => void,
): void {
  const seen = new Set<number>();
  for (const feature of features) {
    const key = keyOf(feature);
    const row = weights.get(key);
    if (row === undefined || seen.has(key)) continue;
    seen.add(key);
    visit(row);
  }
}

/** The best three with their scores: `BJP 2.9, INC 1.1, nobody 0.4`. */
function shown(names: readonly string[], scores: readonly number[]): string {
  const best = names.map((name, at) => ({ name, score: scores[at]! })).sort((a, b) => b.score - a.score);
  return best
    .slice(0, 3)
    .map(({ name, score }) => `${name} ${(score / SCALE).toFixed(1)}`)
    .join(', ');
}

/** A judge that departs from the rules where the models are sure. */
export function judgeBy(models: () => Lookup): Judge {
  return {
    isCount: features => sumOf(models().counts, features()) > SURE.count,
    party: (options, given) => {
      const scores = options.map(({ features }) => sumOf(models().parties, features));
      const own = scores[options.findIndex(({ party }) => party === given)] ?? 0;
      const best = scores.indexOf(Math.max(...scores));
      if (options.length === 0 || scores[best]! - own <= SURE.party) return { value: given };
      return {
        value: options[best]!.party,
        scores: shown(
          options.map(({ party }) => party ?? 'nobody'),
          scores,
        ),
      };
    },
    status: (features, given) => {
      const scores = new Array<number>(SEAT_STATUSES.length).fill(0);
      eachRow(models().statuses, features(), row => {
        for (let at = 0; at < scores.length; at++) scores[at]! += row[at]!;
      });
      const best = scores.indexOf(Math.max(...scores));
      if (scores[best]! - scores[SEAT_STATUSES.indexOf(given)]! <= SURE.status) return { value: given };
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
