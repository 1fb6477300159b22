import { LABEL_COUNT, TAGGED_TYPES } from './labels.ts';

const L: number = LABEL_COUNT;

/**
 * The whole numbers of 32 bits that the scores of a token take while they are added up: one a type, the score of its beginning
 * in the low half and that of its inside in the high one, both told from the score of the outside. Sums must stay below 2^15:
 * a token has fewer than 100 features, and no weight differs from another by more than 254.
 */
export const PACKED: number = TAGGED_TYPES.length;

/** Rows of weights, packed. Row 0 weighs nothing; the rows of a model follow. */
export function packedRows(weights: ArrayLike<number>): Int32Array {
  const rows = new Int32Array((weights.length / L + 1) * PACKED);
  for (let from = 0, to = PACKED; from < weights.length; from += L) {
    const outside = weights[from]!;
    for (let begin = from + 1; begin < from + L; begin += 2) {
      rows[to++] = weights[begin]! - outside + ((weights[begin + 1]! - outside) << 16);
    }
  }
  return rows;
}

/** Writes the two scores of a packed number to `scores[at]` and behind it. */
export function unpack(packed: number, scores: Int32Array, at: number): void {
  const low = (packed << 16) >> 16;
  scores[at] = low;
  scores[at + 1] = (packed - low) >> 16;
}

/** Whether both scores of a packed number are below a bound. */
export function isBelow(packed: number, bound: number): boolean {
  const low = (packed << 16) >> 16;
  return low < bound && (packed - low) >> 16 < bound;
}
