import { exp } from '../exponential.ts';
import { LABEL_COUNT, mayFollow } from './labels.ts';

const L: number = LABEL_COUNT;
const NEVER = -1e9;

const STARTS: readonly boolean[] = Array.from({ length: L }, (_, label) => mayFollow(undefined, label));
const ALLOWED: readonly boolean[] = Array.from({ length: L * L }, (_, pair) =>
  mayFollow(Math.floor(pair / L), pair % L),
);

/** Writes the best labels of the tokens [first, last) into `labels` (first-order Viterbi; ties go to the lower label). */
export function bestLabels(
  scores: Float64Array,
  transitions: ArrayLike<number>,
  first: number,
  last: number,
  labels: Uint8Array,
): void {
  const length = last - first;
  if (length <= 0) return;
  const best = new Float64Array(length * L);
  const from = new Uint8Array(length * L);
  for (let label = 0; label < L; label++) best[label] = STARTS[label] ? scores[first * L + label]! : NEVER;
  for (let at = 1; at < length; at++) {
    const row = at * L;
    for (let label = 0; label < L; label++) {
      let top = -Infinity;
      let topFrom = 0;
      for (let before = 0; before < L; before++) {
        if (!ALLOWED[before * L + label]) continue;
        const score = best[row - L + before]! + transitions[before * L + label]!;
        if (score > top) {
          top = score;
          topFrom = before;
        }
      }
      best[row + label] = top + scores[(first + at) * L + label]!;
      from[row + label] = topFrom;
    }
  }
  let label = 0;
  const end = (length - 1) * L;
  for (let other = 1; other < L; other++) if (best[end + other]! > best[end + label]!) label = other;
  for (let at = length - 1; at >= 0; at--) {
    labels[first + at] = label;
    label = from[at * L + label]!;
  }
}

/** Forward and backward sums of one sentence, scaled a token at a time. */
export interface Lattice {
  readonly first: number;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly emitted: Float64Array;
  readonly scale: Float64Array;
}

export function latticeOf(scores: Float64Array, steps: Float64Array, first: number, last: number): Lattice {
  const length = last - first;
  const forward = new Float64Array(length * L);
  const backward = new Float64Array(length * L);
  const emitted = new Float64Array(length * L);
  const scale = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    const row = at * L;
    const from = (first + at) * L;
    let top = scores[from]!;
    for (let label = 1; label < L; label++) if (scores[from + label]! > top) top = scores[from + label]!;
    let sum = 0;
    for (let label = 0; label < L; label++) {
      const emission = exp(scores[from + label]! - top);
      emitted[row + label] = emission;
      let reach = 0;
      if (at === 0) reach = STARTS[label] ? 1 : 0;
      else for (let before = 0; before < L; before++) reach += forward[row - L + before]! * steps[before * L + label]!;
      forward[row + label] = reach * emission;
      sum += reach * emission;
    }
    scale[at] = sum;
    for (let label = 0; label < L; label++) forward[row + label]! /= sum;
  }
  for (let label = 0; label < L; label++) backward[(length - 1) * L + label] = 1;
  for (let at = length - 2; at >= 0; at--) {
    const row = at * L;
    for (let label = 0; label < L; label++) {
      let sum = 0;
      for (let after = 0; after < L; after++) {
        sum += steps[label * L + after]! * emitted[row + L + after]! * backward[row + L + after]!;
      }
      backward[row + label] = sum / scale[at + 1]!;
    }
  }
  return { first, forward, backward, emitted, scale };
}

/** exp of the transitions, 0 where a label may not follow. */
export function stepsOf(transitions: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: L * L }, (_, pair) => (ALLOWED[pair] ? exp(transitions[pair]!) : 0));
}

/** The probability of a label at a token. */
export function labelProbability(lattice: Lattice, at: number, label: number): number {
  const index = (at - lattice.first) * L + label;
  return lattice.forward[index]! * lattice.backward[index]!;
}

/** The probability that exactly the tokens [first, last) are a mention whose labels are `begin`, then `begin + 1`. */
export function spanProbability(
  lattice: Lattice,
  steps: Float64Array,
  first: number,
  last: number,
  begin: number,
): number {
  const from = first - lattice.first;
  const to = last - lattice.first;
  let weight = lattice.forward[from * L + begin]!;
  let label = begin;
  for (let at = from + 1; at < to; at++) {
    weight *= (steps[label * L + begin + 1]! * lattice.emitted[at * L + begin + 1]!) / lattice.scale[at]!;
    label = begin + 1;
  }
  if (to >= lattice.scale.length) return weight;
  let leaves = 0;
  for (let after = 0; after < L; after++) {
    if (after === begin + 1) continue;
    leaves += steps[label * L + after]! * lattice.emitted[to * L + after]! * lattice.backward[to * L + after]!;
  }
  return (weight * leaves) / lattice.scale[to]!;
}
