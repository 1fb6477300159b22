import { exp } from '../exponential.ts';
import { Emissions } from './emissions.ts';
import { LABEL_COUNT, mayFollow, OUTSIDE } from './labels.ts';
import type { TaggerModel } from './model.ts';

const L: number = LABEL_COUNT;

/**
 * Forward and backward sums over a run of tokens, scaled a token at a time: how probable a span is among all readings. A run
 * begins and ends with its sentence or beside a token that is outside of any name for certain.
 */
export class Lattice {
  private first = 0;
  private length = 0;
  private forward = new Float64Array(64 * L);
  private backward = new Float64Array(64 * L);
  private emitted = new Float64Array(64 * L);
  private scale = new Float64Array(64);
  /** exp of the transitions, 0 where a label may not follow. */
  private readonly steps: Float64Array;
  private readonly emissions: Emissions;

  constructor({ transitions, step }: Pick<TaggerModel, 'transitions' | 'step'>) {
    this.steps = Float64Array.from({ length: L * L }, (_, pair) =>
      mayFollow(Math.floor(pair / L), pair % L) ? exp(transitions[pair]!) : 0,
    );
    this.emissions = new Emissions(step);
  }

  /**
   * Reads the tokens [first, last). `opens` and `closes` tell that their sentence begins and ends there. Only spans that end at
   * `earliest` or behind it may then be asked for.
   */
  read(
    scores: Int32Array,
    first: number,
    last: number,
    opens: boolean,
    closes: boolean,
    earliest: number = first,
  ): void {
    this.first = first;
    this.length = last - first;
    if (this.scale.length < this.length) this.grow(this.length * 2);
    this.begin(scores, opens);
    for (let at = 1; at < this.length; at++) {
      this.emissions.read(scores, (first + at) * L, this.emitted, at * L);
      this.goForward(at);
    }
    this.end(closes);
    for (let at = this.length - 2; at >= earliest - first; at--) this.goBackward(at);
  }

  private grow(length: number): void {
    this.forward = new Float64Array(length * L);
    this.backward = new Float64Array(length * L);
    this.emitted = new Float64Array(length * L);
    this.scale = new Float64Array(length);
  }

  private begin(scores: Int32Array, opens: boolean): void {
    const { forward, emitted, steps } = this;
    this.emissions.read(scores, this.first * L, emitted, 0);
    let sum = 0;
    for (let label = 0; label < L; label++) {
      forward[label] = mayFollow(undefined, label) ? emitted[label]! * (opens ? 1 : steps[label]!) : 0;
      sum += forward[label]!;
    }
    this.rescale(0, sum);
  }

  private end(closes: boolean): void {
    const { forward, backward, steps } = this;
    const row = (this.length - 1) * L;
    let sum = 0;
    for (let label = 0; label < L; label++) {
      const leaves = closes ? 1 : steps[label * L + OUTSIDE]!;
      backward[row + label] = leaves;
      sum += leaves * forward[row + label]!;
    }
    for (let label = 0; label < L; label++) backward[row + label]! /= sum;
  }

  private goForward(at: number): void {
    const { forward, emitted, steps } = this;
    const row = at * L;
    const before = row - L;
    let outside = 0;
    let person = 0;
    let place = 0;
    let organization = 0;
    let party = 0;
    for (let other = 0, step = 0; other < L; other++, step += L) {
      const weight = forward[before + other]!;
      outside += weight * steps[step]!;
      person += weight * steps[step + 1]!;
      place += weight * steps[step + 3]!;
      organization += weight * steps[step + 5]!;
      party += weight * steps[step + 7]!;
    }
    forward[row] = outside * emitted[row]!;
    forward[row + 1] = person * emitted[row + 1]!;
    forward[row + 3] = place * emitted[row + 3]!;
    forward[row + 5] = organization * emitted[row + 5]!;
    forward[row + 7] = party * emitted[row + 7]!;
    let sum = forward[row]!;
    for (let label = 1; label < L; label += 2) {
      const reach =
        forward[before + label]! * steps[label * L + label + 1]! +
        forward[before + label + 1]! * steps[(label + 1) * L + label + 1]!;
      forward[row + label + 1] = reach * emitted[row + label + 1]!;
      sum += forward[row + label]! + forward[row + label + 1]!;
    }
    this.rescale(at, sum);
  }

  private rescale(at: number, sum: number): void {
    this.scale[at] = sum;
    const part = 1 / sum;
    for (let label = at * L; label < (at + 1) * L; label++) this.forward[label]! *= part;
  }

  private goBackward(at: number): void {
    const { backward, emitted, steps } = this;
    const row = at * L;
    const behind = row + L;
    const part = 1 / this.scale[at + 1]!;
    const outside = emitted[behind]! * backward[behind]! * part;
    const person = emitted[behind + 1]! * backward[behind + 1]! * part;
    const place = emitted[behind + 3]! * backward[behind + 3]! * part;
    const organization = emitted[behind + 5]! * backward[behind + 5]! * part;
    const party = emitted[behind + 7]! * backward[behind + 7]! * part;
    for (let label = 0, step = 0; label < L; label++, step += L) {
      let sum =
        steps[step]! * outside +
        steps[step + 1]! * person +
        steps[step + 3]! * place +
        steps[step + 5]! * organization +
        steps[step + 7]! * party;
      if (label > 0) {
        const inside = label + (label & 1);
        sum += steps[step + inside]! * emitted[behind + inside]! * backward[behind + inside]! * part;
      }
      backward[row + label] = sum;
    }
  }

  /** The probability that exactly the tokens [first, last) are a mention whose labels are `begin`, then `begin + 1`. */
  spanProbability(first: number, last: number, begin: number): number {
    const { steps, scale } = this;
    const from = first - this.first;
    const to = last - this.first;
    let weight = this.forward[from * L + begin]!;
    let label = begin;
    for (let at = from + 1; at < to; at++) {
      weight *= (steps[label * L + begin + 1]! * this.emitted[at * L + begin + 1]!) / scale[at]!;
      label = begin + 1;
    }
    if (to >= this.length) return weight * this.backward[(to - 1) * L + label]!;
    let leaves = 0;
    for (let after = 0; after < L; after++) {
      if (after !== begin + 1)
        leaves += steps[label * L + after]! * this.emitted[to * L + after]! * this.backward[to * L + after]!;
    }
    return (weight * leaves) / scale[to]!;
  }
}
