import { readNumbers } from '../by-hash.ts';
import { ByteReader } from '../bytes.ts';
import { openClasses, type WordClasses } from './classes.ts';
import { FEATURE_SPACE } from './hash.ts';
import { LABEL_COUNT } from './labels.ts';

/** A trained linear chain. Rows of `weights` are `LABEL_COUNT` wide; a score is `step` times the sum of weights. */
export interface TaggerModel {
  readonly classes: WordClasses;
  /** The row of a feature, or -1 where it has no weights. */
  rowOf(feature: number): number;
  readonly weights: ArrayLike<number>;
  readonly step: number;
  /** Index `previous · LABEL_COUNT + label`. */
  readonly transitions: ArrayLike<number>;
}

/** Transitions are stored in this many parts of one. */
export const TRANSITION_PARTS = 256;

/**
 * Opens a model from what `modelBytes` writes: the step, the transitions, the features as gaps, the different rows of weights,
 * the number of each feature's row in planes of a byte, the clusters as gaps of word hashes and cluster numbers.
 */
export function openModel(bytes: Uint8Array): TaggerModel {
  const reader = new ByteReader(bytes);
  const step = reader.varint() / 1e6;
  const transitions = Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => reader.signed() / TRANSITION_PARTS);
  const features = reader.varint();
  const index = new FeatureBits(reader, features);
  const rows = reader.varint();
  const weights = new Int8Array(reader.slice(rows * LABEL_COUNT));
  const numbers = rows <= 0x10000 ? new Uint16Array(features) : new Uint32Array(features);
  for (let plane = 0; plane < planesFor(rows); plane++) {
    const column = reader.slice(features);
    for (let at = 0; at < features; at++) numbers[at]! |= column[at]! << (8 * plane);
  }
  const rowOf = (feature: number): number => {
    const at = index.rankOf(feature);
    return at < 0 ? -1 : numbers[at]!;
  };
  return { classes: openClasses(readNumbers(reader)), rowOf, weights, step, transitions };
}

/** How many bytes the number of a row takes. */
export function planesFor(rows: number): number {
  return rows <= 0x10000 ? 2 : 3;
}

/** Words of 32 bits in a block: half a cache line. */
const BLOCK_BITS = 3;

/** Which features have weights: one bit a feature, and how many stand before each block. Small, for what misses the caches is slow. */
class FeatureBits {
  private readonly bits = new Uint32Array(FEATURE_SPACE >>> 5);
  private readonly before = new Uint32Array(FEATURE_SPACE >>> (5 + BLOCK_BITS));

  constructor(reader: ByteReader, count: number) {
    for (let at = 0, feature = -1; at < count; at++) {
      feature += reader.varint();
      this.bits[feature >>> 5]! |= 1 << (feature & 31);
    }
    for (let word = 0, counted = 0; word < this.bits.length; word++) {
      if (word % (1 << BLOCK_BITS) === 0) this.before[word >>> BLOCK_BITS] = counted;
      counted += countBits(this.bits[word]!);
    }
  }

  /** How many features with weights stand before this one; -1 where it has none. */
  rankOf(feature: number): number {
    const { bits } = this;
    const word = feature >>> 5;
    const bit = feature & 31;
    if (((bits[word]! >>> bit) & 1) === 0) return -1;
    const block = word >>> BLOCK_BITS;
    let rank = this.before[block]! + countBits(bits[word]! & ((1 << bit) - 1));
    for (let at = block << BLOCK_BITS; at < word; at++) rank += countBits(bits[at]!);
    return rank;
  }
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
