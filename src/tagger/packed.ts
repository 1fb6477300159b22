/** Doubles that hold one whole number for each of the nine labels: what is added up most is added three at a time. */
export const DOUBLES = 3;
// A token has at most 2^9 features and a weight is below 2^7: sums stay within their 17 bits.
const SECOND = 2 ** 17;
const THIRD = 2 ** 34;
const HALF = 2 ** 16;
/** Three zeros in a form that `part` takes: added to a sum, it leaves none of the three negative. */
export const ZEROS: number = HALF + HALF * SECOND + HALF * THIRD;

/** Writes one number a label into `packed[at, at + DOUBLES)`. */
export function pack(sums: Int32Array, packed: Float64Array, at: number): void {
  for (let double = 0; double < DOUBLES; double++) {
    const label = double * 3;
    packed[at + double] = sums[label]! + sums[label + 1]! * SECOND + sums[label + 2]! * THIRD;
  }
}

/** Writes the three numbers of `ZEROS` and a sum of packed doubles into `scores[at, at + 3)`. */
export function part(double: number, scores: Float64Array, at: number): void {
  const third = Math.floor(double / THIRD);
  const rest = double - third * THIRD;
  const second = Math.floor(rest / SECOND);
  scores[at] = rest - second * SECOND - HALF;
  scores[at + 1] = second - HALF;
  scores[at + 2] = third - HALF;
}
