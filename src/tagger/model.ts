import { inflateSync } from 'fflate/browser';
import { ByteReader, fromBase64 } from '../bytes.ts';
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
 * Opens a packed model: deflated, then base64. Inside stand, as `training/pack.ts` writes them: the step, the transitions,
 * the features as gaps, the weights a label, the clusters as gaps of word hashes and cluster numbers.
 */
export function openModel(packed: string): TaggerModel {
  const reader = new ByteReader(inflateSync(fromBase64(packed)));
  const step = reader.varint() / 1e6;
  const transitions = Array.from(
    { length: LABEL_COUNT * LABEL_COUNT },
    () => unfold(reader.varint()) / TRANSITION_PARTS,
  );
  const rows = reader.varint();
  const index = new FeatureBits(reader, rows);
  const weights = new Int8Array(rows * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    const column = reader.slice(rows);
    for (let row = 0; row < rows; row++) weights[row * LABEL_COUNT + label] = column[row]!;
  }
  const classes = openClasses(readClusters(reader));
  return { classes, rowOf: feature => index.rowOf(feature), weights, step, transitions };
}

/** Signed numbers are stored as 0, -1, 1, -2 … */
function unfold(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

function readClusters(reader: ByteReader): Map<number, number> {
  const count = reader.varint();
  const hashes: number[] = [];
  for (let at = 0, hash = -0x80000000; at < count; at++) {
    hash += reader.varint();
    hashes.push(hash);
  }
  const clusters = new Map<number, number>();
  for (const hash of hashes) clusters.set(hash, reader.varint());
  return clusters;
}

/** Which features have weights: one bit a feature, and how many stand before each word of 32. */
class FeatureBits {
  private readonly bits = new Uint32Array(FEATURE_SPACE >>> 5);
  private readonly before = new Uint32Array(FEATURE_SPACE >>> 5);

  constructor(reader: ByteReader, rows: number) {
    for (let at = 0, feature = -1; at < rows; at++) {
      feature += reader.varint();
      this.bits[feature >>> 5]! |= 1 << (feature & 31);
    }
    for (let word = 1; word < this.bits.length; word++) {
      this.before[word] = this.before[word - 1]! + countBits(this.bits[word - 1]!);
    }
  }

  rowOf(feature: number): number {
    const word = this.bits[feature >>> 5]!;
    const bit = feature & 31;
    if (((word >>> bit) & 1) === 0) return -1;
    return this.before[feature >>> 5]! + countBits(word & ((1 << bit) - 1));
  }
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
