import type { Form } from './form.ts';
import { LEFT_FEATURES, leftFeatures, RIGHT_FEATURES, rightFeatures } from './neighbour-features.ts';
import type { RowNumbers, Weigher } from './weigher.ts';

const SETS = 1 << 15;
/** The two forms, then the rows of what the pair gives. */
const WIDTH: number = 2 + LEFT_FEATURES + RIGHT_FEATURES;
/** Pairs of forms with higher numbers are not kept. */
const MOST_FORMS = 1 << 16;

/**
 * Which rows of weights two neighbours give to each other, kept from one time to the next. A set has room for two pairs, and a
 * new one takes the place of the older: that changes speed, never results.
 */
export class KnownPairs {
  /** `2 · WIDTH` a set, the newer pair first. No pair is of two borders, which is what 0 and 0 stand for. */
  readonly rows: RowNumbers;

  constructor(
    private readonly weigher: Weigher,
    private readonly formAt: (number: number) => Form,
  ) {
    this.rows = weigher.numbers(2 * SETS * WIDTH);
  }

  /** To be called when the numbers of forms mean something else. */
  forget(): void {
    this.rows.fill(0);
  }

  /** Where in `rows` the pair's rows stand, those for the left token first. */
  pairAt(a: number, b: number): number {
    const { rows } = this;
    const newer = (mixed(Math.imul(a, 0x9e3779b1) + b) & (SETS - 1)) * 2 * WIDTH;
    if (rows[newer] === a && rows[newer + 1] === b) return newer + 2;
    const older = newer + WIDTH;
    if (rows[older] === a && rows[older + 1] === b) return older + 2;
    for (let at = 0; at < WIDTH; at++) rows[older + at] = rows[newer + at]!;
    this.keep(a, b, newer);
    return newer + 2;
  }

  private keep(a: number, b: number, at: number): void {
    const isShort = a < MOST_FORMS && b < MOST_FORMS;
    this.rows[at] = isShort ? a : 0;
    this.rows[at + 1] = isShort ? b : 0;
    const left = this.formAt(a);
    const right = this.formAt(b);
    leftFeatures(left, right, this.weigher.sink);
    rightFeatures(left, right, this.weigher.sink);
    this.weigher.rowsInto(this.rows, at + 2);
  }
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return once ^ (once >>> 13);
}
