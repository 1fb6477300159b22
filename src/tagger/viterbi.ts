import { LABEL_COUNT, mayFollow } from './labels.ts';
import type { TaggerModel } from './model.ts';

const L: number = LABEL_COUNT;
const NEVER = -1e9;
/** More than rounding can add to a difference of scores. */
const ROUNDING = 1e-4;

/** The labels that may follow any other: outside, and the beginnings. The label behind each beginning continues it. */
const ENTERING: readonly number[] = Array.from({ length: L }, (_, label) => label).filter(label =>
  mayFollow(undefined, label),
);

/** Reads the best labels of a sentence from its scores (first-order Viterbi; ties go to the lower label). */
export class BestPath {
  private best = new Float64Array(64 * L);
  private from = new Uint8Array(64 * L);
  private readonly transitions: Float64Array;
  /** How much any other label may gain on this one by its transitions to the entering labels. */
  private readonly gains: Float64Array;

  /** Scores are read in steps, so transitions are told in steps too. */
  constructor({ transitions, step }: Pick<TaggerModel, 'transitions' | 'step'>) {
    this.transitions = Float64Array.from(transitions, transition => transition / step);
    this.gains = Float64Array.from({ length: L }, (_, label) => this.gainOn(label));
  }

  /** Writes the best labels of the tokens [first, last) into `labels`. */
  read(scores: Int32Array, first: number, last: number, labels: Uint8Array): void {
    const length = last - first;
    if (length <= 0) return;
    if (this.from.length < length * L) {
      this.best = new Float64Array(2 * length * L);
      this.from = new Uint8Array(2 * length * L);
    }
    const { best, from } = this;
    best.fill(NEVER, 0, L);
    for (const label of ENTERING) best[label] = scores[first * L + label]!;
    for (let at = 1; at < length; at++) this.step(scores, at, (first + at) * L);
    let label = 0;
    const end = (length - 1) * L;
    for (let other = 1; other < L; other++) if (best[end + other]! > best[end + label]!) label = other;
    for (let at = length - 1; at >= 0; at--) {
      labels[first + at] = label;
      label = from[at * L + label]!;
    }
  }

  private step(scores: Int32Array, at: number, given: number): void {
    const { best, from, transitions } = this;
    const row = at * L;
    const before = row - L;
    const sole = this.soleSource(before);
    for (let index = 0; index < ENTERING.length; index++) {
      const label = ENTERING[index]!;
      let top = sole;
      if (sole < 0) {
        top = 0;
        for (let other = 1; other < L; other++) {
          if (
            best[before + other]! + transitions[other * L + label]! >
            best[before + top]! + transitions[top * L + label]!
          )
            top = other;
        }
      }
      best[row + label] = best[before + top]! + transitions[top * L + label]! + scores[given + label]!;
      from[row + label] = top;
    }
    for (let begin = 1; begin < L; begin += 2) {
      const label = begin + 1;
      const begun = best[before + begin]! + transitions[begin * L + label]!;
      const continued = best[before + label]! + transitions[label * L + label]!;
      best[row + label] = Math.max(continued, begun) + scores[given + label]!;
      from[row + label] = continued > begun ? label : begin;
    }
  }

  /** The label that all entering ones come from, because no transition makes up for its lead; −1 where that is not clear. */
  private soleSource(row: number): number {
    const { best } = this;
    let top = 0;
    let second = -Infinity;
    for (let label = 1; label < L; label++) {
      const score = best[row + label]!;
      if (score > best[row + top]!) {
        second = best[row + top]!;
        top = label;
      } else if (score > second) second = score;
    }
    return best[row + top]! - second > this.gains[top]! + ROUNDING ? top : -1;
  }

  private gainOn(label: number): number {
    let gain = 0;
    for (const entering of ENTERING) {
      for (let other = 0; other < L; other++) {
        gain = Math.max(gain, this.transitions[other * L + entering]! - this.transitions[label * L + entering]!);
      }
    }
    return gain;
  }
}
