import { LABEL_COUNT, mayFollow } from '../src/tagger/labels.ts';
import { seededRandom, shuffled } from './random.ts';

/** Sentences as features and labels, flat. Token t has the features ids[starts[t] … starts[t + 1]). */
export interface TrainingSet {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly sentences: readonly { readonly first: number; readonly last: number; readonly weight: number }[];
}

/** Weights of a linear chain: `state[feature · LABEL_COUNT + label]`, `transition[previous · LABEL_COUNT + label]`. */
export interface Chain {
  readonly state: Float32Array;
  readonly transition: Float32Array;
}

export interface FitOptions {
  readonly epochs: number;
  /** Strength of the quadratic penalty. */
  readonly lambda: number;
  readonly rate: number;
  /** Share of a token's features left out at random at each visit. */
  readonly dropout: number;
  /** Tokens whose labels are right up to this probability teach nothing more, which saves most of the steps. */
  readonly negligible: number;
  readonly seed: number;
  readonly report?: (line: string) => void;
}

const L = LABEL_COUNT;
/** Sentences that weigh less are met with a chance of their weight in this. */
const LIGHT = 0.5;

/** Maximum likelihood with a quadratic penalty, by stochastic gradient steps over whole sentences; averages the last epochs. */
export function fitChain(set: TrainingSet, features: number, options: FitOptions): Chain {
  const random = seededRandom(options.seed);
  const state = new Float32Array(features * L);
  const transition = new Float32Array(L * L);
  const numbers = set.sentences.map((_, index) => index);
  let longest = 1;
  for (const { first, last } of set.sentences) longest = Math.max(longest, last - first);
  const lattice = new Lattice(longest);
  const kept: Int32Array = new Int32Array(4096 * 64);
  const keptStarts = new Int32Array(longest + 1);
  // True weights are scale · state, so that the penalty is one multiplication a step.
  let scale = 1;
  let step = 0;
  const mean = new Float32Array(state.length);
  const meanTransition = new Float32Array(L * L);
  let averaged = 0;
  const averageFrom = Math.floor(options.epochs * 0.6);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const order = shuffled(numbers, random);
    let loss = 0;
    for (const index of order) {
      const sentence = set.sentences[index]!;
      const rate = options.rate / (1 + options.lambda * options.rate * step);
      step += 1;
      scale *= 1 - rate * options.lambda;
      // Light sentences are met now and then, with a heavier weight, rather than always with a light one: the same sum, sooner.
      if (random() * LIGHT >= sentence.weight) continue;
      const weight = Math.max(sentence.weight, LIGHT);
      const length = sentence.last - sentence.first;
      let used = 0;
      for (let at = 0; at < length; at++) {
        keptStarts[at] = used;
        const from = set.starts[sentence.first + at]!;
        const to = set.starts[sentence.first + at + 1]!;
        for (let f = from; f < to; f++) {
          if (options.dropout === 0 || random() >= options.dropout) kept[used++] = set.ids[f]!;
        }
      }
      keptStarts[length] = used;
      const lift = scale / (1 - options.dropout);
      for (let at = 0; at < length; at++) {
        const row = at * L;
        for (let label = 0; label < L; label++) lattice.scores[row + label] = 0;
        for (let f = keptStarts[at]!; f < keptStarts[at + 1]!; f++) {
          const base = kept[f]! * L;
          for (let label = 0; label < L; label++) lattice.scores[row + label]! += state[base + label]!;
        }
        for (let label = 0; label < L; label++) lattice.scores[row + label]! *= lift;
      }
      loss += lattice.expect(transition, set.labels, sentence.first, length) * weight;
      const gain = (rate * weight) / scale / (1 - options.dropout);
      for (let at = 0; at < length; at++) {
        const row = at * L;
        let largest = 0;
        for (let label = 0; label < L; label++) largest = Math.max(largest, Math.abs(lattice.gradient[row + label]!));
        if (largest < options.negligible) continue;
        for (let f = keptStarts[at]!; f < keptStarts[at + 1]!; f++) {
          const base = kept[f]! * L;
          for (let label = 0; label < L; label++) state[base + label]! += gain * lattice.gradient[row + label]!;
        }
      }
      for (let pair = 0; pair < L * L; pair++) {
        transition[pair]! += rate * weight * lattice.transitionGradient[pair]!;
      }
      if (scale < 1e-3) {
        for (let at = 0; at < state.length; at++) state[at]! *= scale;
        scale = 1;
      }
    }
    if (epoch >= averageFrom) {
      averaged += 1;
      for (let at = 0; at < state.length; at++) mean[at]! += state[at]! * scale;
      for (let pair = 0; pair < L * L; pair++) meanTransition[pair]! += transition[pair]!;
    }
    options.report?.(`epoch ${epoch + 1}: loss ${(loss / set.starts.length).toFixed(4)} a token`);
  }
  for (let at = 0; at < mean.length; at++) mean[at]! /= averaged;
  for (let pair = 0; pair < L * L; pair++) meanTransition[pair]! /= averaged;
  return { state: mean, transition: meanTransition };
}

/** Forward-backward over one sentence, scaled a token at a time. */
class Lattice {
  readonly scores: Float64Array;
  readonly gradient: Float64Array;
  readonly transitionGradient: Float64Array = new Float64Array(L * L);
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly emitted: Float64Array;
  private readonly scale: Float64Array;
  private readonly steps: Float64Array = new Float64Array(L * L);

  constructor(longest: number) {
    this.scores = new Float64Array(longest * L);
    this.gradient = new Float64Array(longest * L);
    this.forward = new Float64Array(longest * L);
    this.backward = new Float64Array(longest * L);
    this.emitted = new Float64Array(longest * L);
    this.scale = new Float64Array(longest);
  }

  /** Fills the gradients (observed − expected) and returns the negative log-likelihood of the labels. */
  expect(transition: Float32Array, labels: Uint8Array, first: number, length: number): number {
    const { scores, forward, backward, emitted, scale, steps, gradient, transitionGradient } = this;
    for (let pair = 0; pair < L * L; pair++) steps[pair] = ALLOWED[pair]! * Math.exp(transition[pair]!);
    let whole = 0;
    for (let at = 0; at < length; at++) {
      const row = at * L;
      let top = scores[row]!;
      for (let label = 1; label < L; label++) if (scores[row + label]! > top) top = scores[row + label]!;
      let sum = 0;
      for (let label = 0; label < L; label++) {
        const emission = Math.exp(scores[row + label]! - top);
        let reach = 0;
        if (at === 0) reach = STARTS[label]!;
        else for (let a = 0; a < L; a++) reach += forward[row - L + a]! * steps[a * L + label]!;
        emitted[row + label] = emission;
        forward[row + label] = reach * emission;
        sum += reach * emission;
      }
      scale[at] = sum;
      for (let label = 0; label < L; label++) forward[row + label]! /= sum;
      whole += Math.log(sum) + top;
    }
    const end = (length - 1) * L;
    for (let label = 0; label < L; label++) backward[end + label] = 1;
    for (let at = length - 2; at >= 0; at--) {
      const row = at * L;
      for (let after = 0; after < L; after++) emitted[row + L + after]! *= backward[row + L + after]! / scale[at + 1]!;
      for (let label = 0; label < L; label++) {
        let sum = 0;
        for (let after = 0; after < L; after++) sum += steps[label * L + after]! * emitted[row + L + after]!;
        backward[row + label] = sum;
      }
    }
    transitionGradient.fill(0);
    let gold = 0;
    for (let at = 0; at < length; at++) {
      const row = at * L;
      const label = labels[first + at]!;
      gold += scores[row + label]!;
      for (let other = 0; other < L; other++) {
        gradient[row + other] = (other === label ? 1 : 0) - forward[row + other]! * backward[row + other]!;
      }
      if (at === 0) continue;
      const before = labels[first + at - 1]!;
      gold += transition[before * L + label]!;
      transitionGradient[before * L + label]! += 1;
      // `emitted` holds emission · backward / scale from the backward pass.
      for (let a = 0; a < L; a++) {
        const left = forward[row - L + a]!;
        for (let b = 0; b < L; b++) transitionGradient[a * L + b]! -= left * steps[a * L + b]! * emitted[row + b]!;
      }
    }
    return whole - gold;
  }
}

const STARTS: readonly number[] = Array.from({ length: L }, (_, label) => (mayFollow(undefined, label) ? 1 : 0));
const ALLOWED: readonly number[] = Array.from({ length: L * L }, (_, pair) =>
  mayFollow(Math.floor(pair / L), pair % L) ? 1 : 0,
);
