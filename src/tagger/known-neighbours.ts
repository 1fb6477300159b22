import { DOUBLES } from '../packed-numbers.ts';
import type { Form } from './form.ts';
import { PAIR_SEATS, pairFeatures, tripleFeatures } from './neighbour-features.ts';
import type { Weigher } from './weigher.ts';

const PAIR_SLOTS = 1 << 15;
const TRIPLE_SLOTS = 1 << 14;
/** Doubles a pair: its key, what it gives to the left token and to the right one, and one that fills the cache line. */
const PAIR_WIDTH: number = 2 + PAIR_SEATS * DOUBLES;
/** More than there are classes of forms, so that keys of three stay whole numbers. */
const MOST_CLASSES = 2 ** 17;
const MOST_FORMS = 2 ** 26;

/**
 * The sums that neighbours give to the tokens around them, kept from one time to the next. A new pair takes the place of one
 * whose slot is the same: that changes speed, never results.
 */
export class KnownNeighbours {
  /** `PAIR_WIDTH` doubles a slot. */
  readonly pairs: Float64Array = new Float64Array(PAIR_SLOTS * PAIR_WIDTH).fill(-1);
  /** `DOUBLES` a slot. */
  readonly tripleSums: Float64Array = new Float64Array(TRIPLE_SLOTS * DOUBLES);
  private readonly triples = new Float64Array(TRIPLE_SLOTS).fill(-1);

  constructor(private readonly weigher: Weigher) {}

  /** To be called when the numbers of forms and classes mean something else. */
  forget(): void {
    this.pairs.fill(-1);
    this.triples.fill(-1);
  }

  /** Where in `pairs` stands what the pair gives to its left token; behind it what it gives to the right one. */
  pairAt(a: number, b: number, left: Form, right: Form): number {
    const key = a * MOST_FORMS + b;
    const slot = mixed(Math.imul(a, 0x9e3779b1) + b) & (PAIR_SLOTS - 1);
    const at = slot * PAIR_WIDTH + 1;
    if (this.pairs[at - 1] !== key) {
      this.pairs[at - 1] = key;
      for (let seat = 0; seat < PAIR_SEATS; seat++) {
        pairFeatures(left, right, seat, this.weigher.sink);
        this.weigher.packInto(this.pairs, at + seat * DOUBLES);
      }
    }
    return at;
  }

  /** Where in `tripleSums` stands what three neighbours of the classes `a`, `b`, `c` give to the middle one. */
  tripleAt(a: number, b: number, c: number, left: Form, middle: Form, right: Form): number {
    const key = (a * MOST_CLASSES + b) * MOST_CLASSES + c;
    const slot = mixed(Math.imul(Math.imul(a, 0x2c1b3c6d) + b, 0x9e3779b1) + c) & (TRIPLE_SLOTS - 1);
    const at = slot * DOUBLES;
    if (this.triples[slot] !== key) {
      this.triples[slot] = key;
      tripleFeatures(left, middle, right, this.weigher.sink);
      this.weigher.packInto(this.tripleSums, at);
    }
    return at;
  }
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return once ^ (once >>> 13);
}
