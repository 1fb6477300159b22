import { beginLabel, type LabelledSpan, TAGGED_TYPES } from '../src/tagger/labels.ts';
import type { Lattice } from '../src/tagger/lattice.ts';

export interface ProbableSpan extends LabelledSpan {
  readonly probability: number;
}

/** Names of more tokens are not looked for. */
const LONGEST = 14;
const NEGLIGIBLE = 0.02;

/** All spans of a sentence that `lattice` has read which are not quite improbable. Parties count as organizations. */
export function probableSpans(lattice: Pick<Lattice, 'spanProbability'>, first: number, last: number): ProbableSpan[] {
  const spans: ProbableSpan[] = [];
  for (let from = first; from < last; from++) {
    for (let to = from + 1; to <= Math.min(last, from + LONGEST); to++) {
      const probabilities = TAGGED_TYPES.map(type => lattice.spanProbability(from, to, beginLabel(type)));
      TAGGED_TYPES.forEach((type, at) => {
        if (type === 'party') return;
        const probability = probabilities[at]! + (type === 'organization' ? probabilities[PARTY]! : 0);
        if (probability > NEGLIGIBLE) spans.push({ first: from, last: to, type, probability });
      });
    }
  }
  return spans;
}

const PARTY: number = TAGGED_TYPES.indexOf('party');

/** The spans of several readings with the mean of their probabilities. */
export function meanSpans(readings: readonly (readonly ProbableSpan[])[]): ProbableSpan[] {
  const sums = new Map<string, ProbableSpan>();
  for (const span of readings.flat()) {
    const key = `${span.first} ${span.last} ${span.type}`;
    const probability = (sums.get(key)?.probability ?? 0) + span.probability / readings.length;
    sums.set(key, { ...span, probability });
  }
  return [...sums.values()];
}

/** Of spans in [first, last) those that do not overlap and whose probabilities exceed `least` by the greatest sum. */
export function worthwhile(spans: readonly ProbableSpan[], first: number, last: number, least: number): ProbableSpan[] {
  const ending: ProbableSpan[][] = Array.from({ length: last - first + 1 }, () => []);
  for (const span of spans) ending[span.last - first]!.push(span);
  const best = new Float64Array(last - first + 1);
  const chosen: (ProbableSpan | undefined)[] = [undefined];
  for (let end = 1; end <= last - first; end++) {
    best[end] = best[end - 1]!;
    for (const span of ending[end]!) {
      const sum = best[span.first - first]! + span.probability - least;
      if (sum <= best[end]!) continue;
      best[end] = sum;
      chosen[end] = span;
    }
  }
  const found: ProbableSpan[] = [];
  for (let end = last - first; end > 0; end = chosen[end] ? chosen[end]!.first - first : end - 1) {
    if (chosen[end]) found.push(chosen[end]!);
  }
  return found.reverse();
}
