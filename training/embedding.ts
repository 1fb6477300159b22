import { seededRandom } from './random.ts';

export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

const DIMENSIONS = 100;
const ITERATIONS = 3;

/** Unit vectors of the rows in the space of the strongest directions (subspace iteration from a seeded random start). */
export function embed(rows: readonly SparseRow[], columns: number): Float32Array[] {
  const random = seededRandom(11);
  let right: Float64Array = new Float64Array(columns * DIMENSIONS);
  for (let at = 0; at < right.length; at++) right[at] = random() + random() + random() - 1.5;
  for (let round = 0; round < ITERATIONS; round++) {
    orthonormalize(right, columns);
    const left = timesRows(rows, right);
    right = timesColumns(rows, left, columns);
  }
  const strengths = orthonormalize(right, columns);
  const left = timesRows(rows, right);
  return rows.map((_, row) => {
    const vector = new Float32Array(DIMENSIONS);
    let norm = 0;
    for (let d = 0; d < DIMENSIONS; d++) {
      // Half of the strength of a direction: all of it would let the first few drown the others.
      vector[d] = left[row * DIMENSIONS + d]! / Math.sqrt(Math.sqrt(strengths[d]!) || 1);
      norm += vector[d]! * vector[d]!;
    }
    if (norm > 0) for (let d = 0; d < DIMENSIONS; d++) vector[d]! /= Math.sqrt(norm);
    return vector;
  });
}

function timesRows(rows: readonly SparseRow[], right: Float64Array): Float64Array {
  const left = new Float64Array(rows.length * DIMENSIONS);
  rows.forEach(({ columns, values }, row) => {
    const to = row * DIMENSIONS;
    for (let at = 0; at < columns.length; at++) {
      const from = columns[at]! * DIMENSIONS;
      const value = values[at]!;
      for (let d = 0; d < DIMENSIONS; d++) left[to + d]! += value * right[from + d]!;
    }
  });
  return left;
}

function timesColumns(rows: readonly SparseRow[], left: Float64Array, count: number): Float64Array {
  const right = new Float64Array(count * DIMENSIONS);
  rows.forEach(({ columns, values }, row) => {
    const from = row * DIMENSIONS;
    for (let at = 0; at < columns.length; at++) {
      const to = columns[at]! * DIMENSIONS;
      const value = values[at]!;
      for (let d = 0; d < DIMENSIONS; d++) right[to + d]! += value * left[from + d]!;
    }
  });
  return right;
}

/** Gram-Schmidt over the columns of a row-major matrix, in place; returns the lengths before (what is left of each). */
function orthonormalize(matrix: Float64Array, rows: number): Float64Array {
  const lengths = new Float64Array(DIMENSIONS);
  for (let d = 0; d < DIMENSIONS; d++) {
    for (let e = 0; e < d; e++) {
      let product = 0;
      for (let row = 0; row < rows; row++) product += matrix[row * DIMENSIONS + d]! * matrix[row * DIMENSIONS + e]!;
      for (let row = 0; row < rows; row++) matrix[row * DIMENSIONS + d]! -= product * matrix[row * DIMENSIONS + e]!;
    }
    let norm = 0;
    for (let row = 0; row < rows; row++) norm += matrix[row * DIMENSIONS + d]! ** 2;
    lengths[d] = Math.sqrt(norm);
    for (let row = 0; row < rows; row++) matrix[row * DIMENSIONS + d]! /= lengths[d] || 1;
  }
  return lengths;
}
