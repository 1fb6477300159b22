import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';
import type { TaggerModel } from './model.ts';

const L: number = LABEL_COUNT;
const NEVER = -1e9;
/** More than rounding can add to a difference of scores. */
const ROUNDING = 1e-4;

/** The labels that may follow any other: outside, and the beginnings. The label behind each beginning continues it. */
const ENTERING: readonly number[] = Array.from({ length: L }, (_, label) => label).filter(label =>
  mayFollow(undefined, label),
);

/** Where a label comes from is not clear before the way back. */
const UNCLEAR = L;

/** Reads the best labels of a sentence from its scores (first-order Viterbi; ties go to the lower label). */
export class BestPath {
  private best = new Float64Array(64 * L);
  /** For each token the label in front that all entering ones come from, or `UNCLEAR`. */
  private soles = new Uint8Array(64);
  private readonly transitions: Float64Array;
  /** How much any other label may gain on this one by its transitions to the entering labels. */
  private readonly gains: Float64Array;

  /** Scores are read in steps, so transitions are told in steps too. */
  constructor({ transitions, step }: Pick<TaggerModel, 'transitions' | 'step'>) {
    this.transitions = Float64Array.from(transitions, transition => transition / step);
    this.gains = Float64Array.from({ length: L }, (_, label) => this.gainOn(label));
  }

  /**
   * Writes the best labels of the tokens [first, last) into `labels`, and returns whether there is any name. `opens` and `closes`
   * tell that their sentence begins and ends there; else what stands beside them is outside.
   */
  read(scores: Int32Array, first: number, last: number, opens: boolean, closes: boolean, labels: Uint8Array): boolean {
    const length = last - first;
    if (this.soles.length < length) {
      this.best = new Float64Array(2 * length * L);
      this.soles = new Uint8Array(2 * length);
    }
    const { best, soles, transitions } = this;
    for (let label = 0; label < L; label++) {
      const enters = label === OUTSIDE || (label & 1) === 1;
      best[label] = enters ? scores[first * L + label]! + (opens ? 0 : transitions[label]!) : NEVER;
    }
    for (let at = 1; at < length; at++) {
      soles[at] = this.soleSource((at - 1) * L);
      this.step(scores, (first + at) * L, at * L, soles[at]!);
    }
    const end = (length - 1) * L;
    let label = OUTSIDE;
    if (closes) for (let other = 1; other < L; other++) if (best[end + other]! > best[end + label]!) label = other;
    if (!closes) label = this.entering(OUTSIDE, end);
    let isNamed = false;
    for (let at = length - 1; at >= 0; at--) {
      labels[first + at] = label;
      if (label !== OUTSIDE) isNamed = true;
      if (at > 0) label = this.sourceOf(label, (at - 1) * L, soles[at]!);
    }
    return isNamed;
  }

  /** Fills a row of `best` from the one in front. */
  private step(scores: Int32Array, given: number, row: number, sole: number): void {
    const { best, transitions } = this;
    const before = row - L;
    if (sole === UNCLEAR) {
      for (const label of ENTERING) {
        const top = this.entering(label, before);
        best[row + label] = best[before + top]! + transitions[top * L + label]! + scores[given + label]!;
      }
    } else {
      const lead = best[before + sole]!;
      const from = sole * L;
      best[row] = lead + transitions[from]! + scores[given]!;
      for (let label = 1; label < L; label += 2)
        best[row + label] = lead + transitions[from + label]! + scores[given + label]!;
    }
    for (let label = 2; label < L; label += 2) {
      const begun = best[before + label - 1]! + transitions[(label - 1) * L + label]!;
      const continued = best[before + label]! + transitions[label * L + label]!;
      best[row + label] = Math.max(continued, begun) + scores[given + label]!;
    }
  }

  /** The best label in front of another one. */
  private sourceOf(label: number, before: number, sole: number): number {
    const { best, transitions } = this;
    if (label === 0 || label % 2 === 1) return sole === UNCLEAR ? this.entering(label, before) : sole;
    const begun = best[before + label - 1]! + transitions[(label - 1) * L + label]!;
    return best[before + label]! + transitions[label * L + label]! > begun ? label : label - 1;
  }

  private entering(label: number, before: number): number {
    const { best, transitions } = this;
    let top = 0;
    for (let other = 1; other < L; other++) {
      const gain = best[before + other]! + transitions[other * L + label]!;
      if (gain > best[before + top]! + transitions[top * L + label]!) top = other;
    }
    return top;
  }

  /** The label that all entering ones come from, because no transition makes up for its lead. Mostly the outside. */
  private soleSource(row: number): number {
    if (this.leads(0, row)) return 0;
    const { best } = this;
    let top = 0;
    for (let label = 1; label < L; label++) if (best[row + label]! > best[row + top]!) top = label;
    return this.leads(top, row) ? top : UNCLEAR;
  }

  /** Compares with one bound only: which of the others is the best would be told by branches that nobody can foresee. */
  private leads(top: number, row: number): boolean {
    const { best } = this;
    const bound = best[row + top]! - this.gains[top]! - ROUNDING;
    for (let label = 0; label < L; label++) if (best[row + label]! >= bound && label !== top) return false;
    return true;
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
