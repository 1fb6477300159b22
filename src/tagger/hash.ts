export { hashText } from '../hash.ts';

/** Features are integers of this many bits; two that share one also share its weights, which pruning makes rare. */
export const FEATURE_BITS = 22;
export const FEATURE_SPACE: number = 1 << FEATURE_BITS;
const MASK = FEATURE_SPACE - 1;

/** The feature that a template makes of up to three values. */
export function featureOf(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 0x51ed, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & MASK;
}
