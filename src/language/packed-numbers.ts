/**
 * Nine small whole numbers in three doubles: what is added up most is added three at a time. Sums stay apart while each of
 * them is below 2^16 in size.
 */
export const DOUBLES = 3;
/** So many weights below 2^7 stay apart. */
export const MOST_GRAMS = 511;
const SECOND = 2 ** 17;
const THIRD = 2 ** 34;

/** In which of the doubles the number of that index stands. */
export function doubleOf(index: number): number {
  return Math.floor(index / 3);
}

/** What one of that number is worth in its double. */
export function worthOf(index: number): number {
  return index % 3 === 0 ? 1 : index % 3 === 1 ? SECOND : THIRD;
}

/** Adds the nine numbers to `sums`. */
export function addUnpacked(packed: Float64Array, sums: Int32Array): void {
  for (let double = 0; double < DOUBLES; double++) {
    const third = Math.round(packed[double]! / THIRD);
    const rest = packed[double]! - third * THIRD;
    const second = Math.round(rest / SECOND);
    sums[double * 3]! += rest - second * SECOND;
    sums[double * 3 + 1]! += second;
    sums[double * 3 + 2]! += third;
  }
}
