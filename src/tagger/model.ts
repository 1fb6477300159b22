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
  const index = new FeatureIndex(reader, features);
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

/** Features in a bucket: as many as a byte tells apart at most. */
const BUCKET_BITS = 7;

/**
 * Which features have weights: the low bits of each, in order, and where the ones of each bucket begin. Small, for what misses
 * the caches is slow.
 */
class FeatureIndex {
  private readonly starts = new Int32Array((FEATURE_SPACE >>> BUCKET_BITS) + 1);
  private readonly lows: Uint8Array;

  constructor(reader: ByteReader, count: number) {
    this.lows = new Uint8Array(count);
    let bucket = 0;
    for (let at = 0, feature = -1; at < count; at++) {
      feature += reader.varint();
      while (bucket < feature >>> BUCKET_BITS) this.starts[++bucket] = at;
      this.lows[at] = feature & ((1 << BUCKET_BITS) - 1);
    }
    this.starts.fill(count, bucket + 1);
  }

  /** How many features with weights stand before this one; -1 where it has none. */
  rankOf(feature: number): number {
    const { starts, lows } = this;
    const bucket = feature >>> BUCKET_BITS;
    const low = feature & ((1 << BUCKET_BITS) - 1);
    const end = starts[bucket + 1]!;
    for (let at = starts[bucket]!; at < end; at++) if (lows[at] === low) return at;
    return -1;
  }
}
