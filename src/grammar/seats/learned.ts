import type { SeatStatus } from '../../entity.ts';
import { tableRows } from '../../table.ts';
import type { Judge } from './judge.ts';
import countTable from './learned-count.tsv?lazy';
import partyTable from './learned-party.tsv?lazy';
import statusTable from './learned-status.tsv?lazy';

/** The classes of the model of statuses, in the order of its weights. */
export const STATUSES: readonly SeatStatus[] = [
  'total',
  'polled',
  'won',
  'leading',
  'contested',
  'majority',
  'held',
  'gained',
  'reduced',
  'lost',
  'projected',
  'reserved',
  'vacant',
];

/** `keyOf` a feature → one weight a class, or one for yes. */
export type Weights = ReadonlyMap<string, readonly number[]>;

export interface SeatModels {
  readonly counts: Weights;
  readonly parties: Weights;
  readonly statuses: Weights;
}

/** Weights are integers of this part of one. */
export const SCALE = 8;
/** How sure the models must be to say more than the rules: the best F1 of records in cross-validation. */
const SURE = { count: 3 * SCALE, party: 2 * SCALE, status: 2 * SCALE };

/** A feature as FNV-1a of 32 bits in base 36: keeps the tables small. */
export function keyOf(feature: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

function sumOf(weights: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const feature of new Set(features)) sum += weights.get(keyOf(feature))?.[0] ?? 0;
  return sum;
}

/** A judge that departs from the rules where the models are sure. */
export function judgeBy(models: () => SeatModels): Judge {
  return {
    isCount: features => sumOf(models().counts, features()) > SURE.count,
    party: (options, given) => {
      let best = given;
      let most = Number.NEGATIVE_INFINITY;
      let own = 0;
      for (const { party, features } of options) {
        const score = sumOf(models().parties, features);
        if (party === given) own = score;
        if (score > most) [best, most] = [party, score];
      }
      return most - own > SURE.party ? best : given;
    },
    status: (features, given) => {
      const scores = new Array<number>(STATUSES.length).fill(0);
      for (const feature of new Set(features())) {
        const row = models().statuses.get(keyOf(feature));
        if (row) for (let at = 0; at < scores.length; at++) scores[at]! += row[at]!;
      }
      const best = scores.indexOf(Math.max(...scores));
      return scores[best]! - scores[STATUSES.indexOf(given)]! > SURE.status ? STATUSES[best]! : given;
    },
  };
}

/** A row of weights as text: `INDEX:WEIGHT` of those that are not zero. */
export function writeWeights(row: readonly number[]): string {
  return row.flatMap((weight, index) => (weight === 0 ? [] : [`${index}:${weight}`])).join(' ');
}

function readWeights(table: string, size: number): Weights {
  const weights = new Map<string, readonly number[]>();
  for (const [key = '', cells = ''] of tableRows(table)) {
    const row = new Array<number>(size).fill(0);
    for (const cell of cells.split(' ')) {
      const [index, weight] = cell.split(':');
      row[Number(index)] = Number(weight);
    }
    weights.set(key, row);
  }
  return weights;
}

let opened: SeatModels | undefined;

/** The judge that `npm run train` taught. */
export const learnedJudge: Judge = judgeBy(() => {
  opened ??= {
    counts: readWeights(countTable(), 1),
    parties: readWeights(partyTable(), 1),
    statuses: readWeights(statusTable(), STATUSES.length),
  };
  return opened;
});
