import { FINE_PER_COARSE } from '../src/tagger/classes.ts';
import { hashText } from '../src/tagger/hash.ts';
import { embed, type SparseRow } from './embedding.ts';
import { seededRandom } from './random.ts';

const CONTEXT_WORDS = 1500;
const MIN_COUNT = 3;
const MAX_WORDS = 30_000;
const COARSE = 64;
const ROUNDS = 12;

/**
 * Words that keep the same company fall into one cluster: counts of the words one and two places to the left and right,
 * as positive pointwise mutual information, projected at random to few dimensions, then k-means twice, coarse and within.
 * Returns hash of the folded word → fine cluster, from 1.
 */
export function learnClusters(sentences: readonly (readonly string[])[]): Map<number, number> {
  const words = frequentWords(sentences);
  const vectors = neighbourVectors(sentences, words);
  const coarse = kMeans(
    vectors,
    [...words.keys()].map((_, index) => index),
    COARSE,
    1,
  );
  const clusters = new Map<number, number>();
  const list = [...words.keys()];
  for (let cluster = 0; cluster < COARSE; cluster++) {
    const members = list.map((_, index) => index).filter(index => coarse[index] === cluster);
    const fine = kMeans(vectors, members, FINE_PER_COARSE, 2 + cluster);
    members.forEach((index, at) => {
      clusters.set(hashText(list[index]!), 1 + cluster * FINE_PER_COARSE + fine[at]!);
    });
  }
  return clusters;
}

/** Word → number, most frequent first, equal counts in code-point order. */
function frequentWords(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= MIN_COUNT);
  kept.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(kept.slice(0, MAX_WORDS).map(([word], index) => [word, index]));
}

const OFFSETS = [-2, -1, 1, 2];

function neighbourVectors(
  sentences: readonly (readonly string[])[],
  words: ReadonlyMap<string, number>,
): Float32Array[] {
  const rows: Map<number, number>[] = Array.from({ length: words.size }, () => new Map());
  const columns = OFFSETS.length * (CONTEXT_WORDS + 1);
  const columnTotals = new Float64Array(columns);
  let total = 0;
  for (const sentence of sentences) {
    const numbers = sentence.map(word => words.get(word) ?? -1);
    for (let at = 0; at < numbers.length; at++) {
      const row = rows[numbers[at]!];
      if (!row) continue;
      for (let side = 0; side < OFFSETS.length; side++) {
        const other = at + OFFSETS[side]!;
        // One column of a side is the border of the sentence.
        const context = other < 0 || other >= numbers.length ? CONTEXT_WORDS : numbers[other]!;
        if (context < 0 || context > CONTEXT_WORDS) continue;
        const column = side * (CONTEXT_WORDS + 1) + context;
        row.set(column, (row.get(column) ?? 0) + 1);
        columnTotals[column]! += 1;
        total += 1;
      }
    }
  }
  return embed(informative(rows, columnTotals, total), columns);
}

/** Sparse rows of positive pointwise mutual information. */
function informative(rows: readonly Map<number, number>[], columnTotals: Float64Array, total: number): SparseRow[] {
  return rows.map(row => {
    const columns: number[] = [];
    const values: number[] = [];
    let rowTotal = 0;
    for (const count of row.values()) rowTotal += count;
    for (const [column, count] of row) {
      const information = Math.log((count * total) / (rowTotal * columnTotals[column]!));
      // Rare pairs tell less than their information says.
      const value =
        information *
        (count / (count + 1)) *
        (Math.min(rowTotal, columnTotals[column]!) / (Math.min(rowTotal, columnTotals[column]!) + 5));
      if (value <= 0) continue;
      columns.push(column);
      values.push(value);
    }
    return { columns: Int32Array.from(columns), values: Float32Array.from(values) };
  });
}

/** Spherical k-means over some of the vectors; returns the cluster of each of `members`. */
function kMeans(vectors: readonly Float32Array[], members: readonly number[], k: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const assigned = new Int32Array(members.length);
  if (members.length <= k) return assigned.map((_, at) => at);
  const centres: Float32Array[] = [];
  // The first centres are taken from the frequent half: their vectors are the firmest.
  const half = Math.max(k, members.length >> 1);
  const taken = new Set<number>();
  while (centres.length < k) {
    const pick = Math.floor(random() * Math.min(half, members.length));
    if (taken.has(pick)) continue;
    taken.add(pick);
    centres.push(vectors[members[pick]!]!.slice());
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = 0; at < members.length; at++) assigned[at] = nearest(centres, vectors[members[at]!]!);
    for (const centre of centres) centre.fill(0);
    for (let at = 0; at < members.length; at++) {
      const centre = centres[assigned[at]!]!;
      const vector = vectors[members[at]!]!;
      for (let d = 0; d < vector.length; d++) centre[d]! += vector[d]!;
    }
    for (const centre of centres) {
      let norm = 0;
      for (const value of centre) norm += value * value;
      if (norm > 0) for (let d = 0; d < centre.length; d++) centre[d]! /= Math.sqrt(norm);
    }
  }
  return assigned;
}

function nearest(centres: readonly Float32Array[], vector: Float32Array): number {
  let best = 0;
  let bestScore = -2;
  for (let c = 0; c < centres.length; c++) {
    const centre = centres[c]!;
    let score = 0;
    for (let d = 0; d < vector.length; d++) score += centre[d]! * vector[d]!;
    if (score > bestScore) {
      bestScore = score;
      best = c;
    }
  }
  return best;
}
