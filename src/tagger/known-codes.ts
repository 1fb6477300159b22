import { codeBesideFeatures, codeFeatures } from './place-features.ts';
import type { Weigher } from './weigher.ts';

/** Slots of each of the two kinds, so that a token's sum of one kind never takes the place of its other one. */
const SLOTS = 1 << 11;
/** Whole numbers that tell what a slot is for. */
const KEYS = 4;

/**
 * The sums of what the gazetteer's codes give, kept from one time to the next. What is new takes the place of what has the
 * same slot: that changes speed, never results.
 */
export class KnownCodes {
  /** The row of the first slot. */
  private readonly first: number;
  private readonly keys = new Int32Array(2 * SLOTS * KEYS).fill(-2);

  constructor(private readonly weigher: Weigher) {
    this.first = weigher.reserve(2 * SLOTS);
  }

  /** The row of what `codeFeatures` gives. */
  alone(left: number, here: number, right: number, namePart: number): number {
    const slot = slotOf(left, here, right, namePart);
    if (this.claim(slot, left, here, right, namePart)) {
      codeFeatures(left, here, right, namePart, this.weigher.sink);
      this.weigher.sumInto(this.first + slot);
    }
    return this.first + slot;
  }

  /** The row of what `codeBesideFeatures` gives. */
  beside(previous: number, here: number, next: number): number {
    const slot = slotOf(previous, here, next, BESIDE) + SLOTS;
    if (this.claim(slot, previous, here, next, BESIDE)) {
      codeBesideFeatures(previous, here, next, this.weigher.sink);
      this.weigher.sumInto(this.first + slot);
    }
    return this.first + slot;
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
