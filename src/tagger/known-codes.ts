import { DOUBLES } from '../packed-numbers.ts';
import { codeBesideFeatures, codeFeatures } from './place-features.ts';
import type { Weigher } from './weigher.ts';

const SLOTS = 1 << 12;
/** Whole numbers that tell what a slot is for. */
const KEYS = 4;

/**
 * The sums of what the gazetteer's codes give, kept from one time to the next. What is new takes the place of what has the
 * same slot: that changes speed, never results.
 */
export class KnownCodes {
  /** `DOUBLES` a slot. */
  readonly sums: Float64Array = new Float64Array(SLOTS * DOUBLES);
  private readonly keys = new Int32Array(SLOTS * KEYS).fill(-2);

  constructor(private readonly weigher: Weigher) {}

  /** Where in `sums` stands what `codeFeatures` gives. */
  alone(left: number, here: number, right: number, namePart: number): number {
    const slot = slotOf(left, here, right, namePart);
    if (this.claim(slot, left, here, right, namePart)) {
      codeFeatures(left, here, right, namePart, this.weigher.sink);
      this.weigher.packInto(this.sums, slot * DOUBLES);
    }
    return slot * DOUBLES;
  }

  /** Where in `sums` stands what `codeBesideFeatures` gives. */
  beside(previous: number, here: number, next: number): number {
    const slot = slotOf(previous, here, next, BESIDE);
    if (this.claim(slot, previous, here, next, BESIDE)) {
      codeBesideFeatures(previous, here, next, this.weigher.sink);
      this.weigher.packInto(this.sums, slot * DOUBLES);
    }
    return slot * DOUBLES;
  }

  /** True where the slot stood for something else. */
  private claim(slot: number, a: number, b: number, c: number, d: number): boolean {
    const { keys } = this;
    const at = slot * KEYS;
    if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d) return false;
    keys[at] = a;
    keys[at + 1] = b;
    keys[at + 2] = c;
    keys[at + 3] = d;
    return true;
  }
}

/** Stands where the other sums have the class of a name's part, which is never below 0. */
const BESIDE = -1;

function slotOf(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(b, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ c;
  hash = Math.imul(hash ^ (hash >>> 13), 0x2c1b3c6d) ^ d;
  hash = Math.imul(hash ^ (hash >>> 16), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
