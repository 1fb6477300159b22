/** The hash of nothing, from which `hashOn` begins. */
export const HASH_SEED = 0x811c9dc5;

const FACTOR = 0x01000193;

/** FNV-1a over the UTF-16 units [from, to) of a text: a 32-bit integer, never 0. */
export function hashText(text: string, from = 0, to: number = text.length): number {
  return hashOn(HASH_SEED, text, from, to) || 1;
}

/** The hash of what `hash` stands for with the units [from, to) of a text behind it; where it ends as 0, `hashText` gives 1. */
export function hashOn(hash: number, text: string, from = 0, to: number = text.length): number {
  let on = hash;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    on = Math.imul(on ^ (unit & 0xff), FACTOR);
    on = Math.imul(on ^ (unit >>> 8), FACTOR);
  }
  return on;
}

/**
 * A text that stands behind many others. FNV-1a multiplies all bits of a hash but mixes new units into its low byte alone, so
 * what a fixed text does is one multiplication and a summand that the low byte tells.
 */
export class HashedEnding {
  private readonly factor: number;
  /** By the low byte of the hash before. */
  private readonly summands = new Int32Array(256);

  constructor(text: string) {
    let factor = 1;
    for (let byte = 0; byte < text.length * 2; byte++) factor = Math.imul(factor, FACTOR);
    this.factor = factor;
    for (let low = 0; low < 256; low++) this.summands[low] = hashOn(low, text) - Math.imul(low, factor);
  }

  /** The same as `hashOn(hash, text)`. */
  behind(hash: number): number {
    return (Math.imul(hash, this.factor) + this.summands[hash & 0xff]!) | 0;
  }
}
