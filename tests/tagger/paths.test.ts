import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL_COUNT, mayFollow, OUTSIDE } from '../../src/tagger/labels.ts';
import { Lattice } from '../../src/tagger/lattice.ts';
import { BestPath } from '../../src/tagger/viterbi.ts';

const L = LABEL_COUNT;
const STEP = 0.05;
const MOST_TOKENS = 4;

const run = fc.record({
  transitions: fc.array(fc.integer({ min: -60, max: 60 }), { minLength: L * L, maxLength: L * L }),
  scores: fc
    .array(fc.array(fc.integer({ min: -90, max: 90 }), { minLength: L - 1, maxLength: L - 1 }), {
      minLength: 1,
      maxLength: MOST_TOKENS,
    })
    .map(rows => rows.flatMap(row => [0, ...row])),
  opens: fc.boolean(),
  closes: fc.boolean(),
});

type Run = typeof run extends fc.Arbitrary<infer T> ? T : never;

/** Every way to label the tokens of a run, with its score in steps. */
function allPaths({ transitions, scores, opens, closes }: Run): { labels: number[]; score: number }[] {
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  const length = scores.length / L;
  for (let at = 0; at < length; at++) {
    paths = paths.flatMap(({ labels, score }) =>
      Array.from({ length: L }, (_, label) => label)
        .filter(label => mayFollow(labels.at(-1), label))
        .map(label => {
          const before = labels.at(-1) ?? (opens ? undefined : OUTSIDE);
          const step = before === undefined ? 0 : transitions[before * L + label]!;
          return { labels: [...labels, label], score: score + step + scores[at * L + label]! };
        }),
    );
  }
  if (closes) return paths;
  return paths.map(({ labels, score }) => ({ labels, score: score + transitions[labels.at(-1)! * L + OUTSIDE]! }));
}

const modelOf = ({ transitions }: Run) => ({ transitions: transitions.map(steps => steps * STEP), step: STEP });

test('the best labels are those of the best of all paths', () => {
  fc.assert(
    fc.property(run, given => {
      const { scores, opens, closes } = given;
      const length = scores.length / L;
      const labels = new Uint8Array(length);
      const isNamed = new BestPath(modelOf(given)).read(Int32Array.from(scores), 0, length, opens, closes, labels);
      const paths = allPaths(given);
      const found = paths.find(path => path.labels.every((label, at) => label === labels[at]))!;
      expect(found.score).toBe(Math.max(...paths.map(path => path.score)));
      expect(isNamed).toBe(labels.some(label => label !== OUTSIDE));
    }),
    { numRuns: 60 },
  );
});

describe('the probability of a span', () => {
  test('is the share of the paths that have exactly it', () => {
    fc.assert(
      fc.property(run, fc.nat(), fc.nat(), fc.nat({ max: 3 }), (given, one, other, type) => {
        const { scores, opens, closes } = given;
        const length = scores.length / L;
        const first = Math.min(one % length, other % length);
        const last = Math.max(one % length, other % length) + 1;
        const begin = 1 + 2 * type;
        const lattice = new Lattice(modelOf(given));
        lattice.read(Int32Array.from(scores), 0, length, opens, closes, last);
        const paths = allPaths(given).map(({ labels, score }) => ({ labels, weight: Math.exp(score * STEP) }));
        const all = paths.reduce((sum, { weight }) => sum + weight, 0);
        const span = paths
          .filter(({ labels }) => {
            if (labels[first] !== begin || labels[last] === begin + 1) return false;
            return labels.slice(first + 1, last).every(label => label === begin + 1);
          })
          .reduce((sum, { weight }) => sum + weight, 0);
        expect(lattice.spanProbability(first, last, begin)).toBeCloseTo(span / all, 9);
      }),
      { numRuns: 60 },
    );
  });
});
