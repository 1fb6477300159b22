import { DOUBLES } from '../packed-numbers.ts';
import type { Form } from './form.ts';
import { PAIR_SEATS, pairFeatures, tripleFeatures } from './neighbour-features.ts';
import type { Weigher } from './weigher.ts';

const SLOTS = 1 << 16;
const PAIR_WIDTH: number = PAIR_SEATS * DOUBLES;
/** More than there are forms in any article, so that keys of three stay whole numbers. */
const MOST_CLASSES = 2 ** 17;
const MOST_FORMS = 2 ** 26;

/**
 * The sums that neighbours give to the tokens around them, kept from one time to the next. A new pair takes the place of one
 * whose slot is the same: that changes speed, never results.
 */
export class KnownNeighbours {
  private readonly pairs = new Float64Array(SLOTS).fill(-1);
  private readonly pairSums = new Float64Array(SLOTS * PAIR_WIDTH);
  private readonly triples = new Float64Array(SLOTS).fill(-1);
  private readonly tripleSums = new Float64Array(SLOTS * DOUBLES);

  constructor(private readonly weigher: Weigher) {}

  /** To be called when the numbers of forms and classes mean something else. */
  forget(): void {
    this.pairs.fill(-1);
    this.triples.fill(-1);
  }

  /** Adds what the pair gives to its left and its right token to `to[at …]`. */
  addPair(a: number, b: number, left: Form, right: Form, to: Float64Array, at: number): void {
    const key = a * MOST_FORMS + b;
    const slot = slotOf(Math.imul(a, 0x9e3779b1) + b);
    const from = slot * PAIR_WIDTH;
    const sums = this.pairSums;
    if (this.pairs[slot] !== key) {
      this.pairs[slot] = key;
      for (let seat = 0; seat < PAIR_SEATS; seat++) {
        pairFeatures(left, right, seat, this.weigher.sink);
        this.weigher.packInto(sums, from + seat * DOUBLES);
      }
    }
    for (let double = 0; double < PAIR_WIDTH; double++) to[at + double]! += sums[from + double]!;
  }

  /** Adds what three neighbours of the classes `a`, `b`, `c` give to the middle one to `to[at …]`. */
  addTriple(
    a: number,
    b: number,
    c: number,
    left: Form,
    middle: Form,
    right: Form,
    to: Float64Array,
    at: number,
  ): void {
    const key = (a * MOST_CLASSES + b) * MOST_CLASSES + c;
    const slot = slotOf(Math.imul(Math.imul(a, 0x2c1b3c6d) + b, 0x9e3779b1) + c);
    const from = slot * DOUBLES;
    const sums = this.tripleSums;
    if (this.triples[slot] !== key) {
      this.triples[slot] = key;
      tripleFeatures(left, middle, right, this.weigher.sink);
      this.weigher.packInto(sums, from);
    }
    for (let double = 0; double < DOUBLES; double++) to[at + double]! += sums[from + double]!;
  }
}

function slotOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (SLOTS - 1);
}
