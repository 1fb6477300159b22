import { leftFeatures, rightFeatures } from './neighbour-features.ts';
import type { RowNumbers, Weigher } from './weigher.ts';

const SETS = 1 << 14;
/** Two clusters, each 1 more than its number, and the rows of what they give to the left one and to the right one. */
const WIDTH = 4;

/**
 * Which rows of weights the clusters of two neighbours give to each other, kept from one time to the next. A set has room for
 * two pairs, and a new one takes the place of the older: that changes speed, never results.
 */
export class KnownPairs {
  /** `2 · WIDTH` a set, the newer pair first; 0 where there is none yet. */
  readonly rows: RowNumbers;

  constructor(private readonly weigher: Weigher) {
    this.rows = weigher.numbers(2 * SETS * WIDTH);
  }

  /** Where in `rows` the row for the left one of two clusters stands; behind it the one for the right one. */
  pairAt(left: number, right: number): number {
    const { rows } = this;
    const newer = (mixed(left * 1024 + right) & (SETS - 1)) * 2 * WIDTH;
    if (rows[newer] === left + 1 && rows[newer + 1] === right + 1) return newer + 2;
    const older = newer + WIDTH;
    if (rows[older] === left + 1 && rows[older + 1] === right + 1) return older + 2;
    for (let at = 0; at < WIDTH; at++) rows[older + at] = rows[newer + at]!;
    rows[newer] = left + 1;
    rows[newer + 1] = right + 1;
    leftFeatures(left, right, this.weigher.sink);
    rightFeatures(left, right, this.weigher.sink);
    this.weigher.rowsInto(rows, newer + 2);
    return newer + 2;
  }
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return once ^ (once >>> 15);
}
