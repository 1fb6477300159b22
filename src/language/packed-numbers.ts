/**
 * Nine small whole numbers in three doubles: what is added up most is added three at a time. Sums stay apart while each of
 * them is below 2^16 in size.
 */
export const DOUBLES = 3;
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

/** Adds the three numbers of a double to `sums[at, at + 3)`. */
export function addUnpacked(double: number, sums: Int32Array, at: number): void {
  const third = Math.round(double / THIRD);
  const rest = double - third * THIRD;
  const second = Math.round(rest / SECOND);
  sums[at]! += rest - second * SECOND;
  sums[at + 1]! += second;
  sums[at + 2]! += third;
}
