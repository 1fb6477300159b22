import { expect, test } from 'vitest';
import { TAGGED_TYPES } from '../../src/tagger/labels.ts';
import { meanSpans, type ProbableSpan, probableSpans, worthwhile } from '../../training/probable.ts';

const span = (first: number, last: number, probability: number): ProbableSpan => ({
  first,
  last,
  type: 'place',
  probability,
});

test('adds what is probable of a party to the organizations', () => {
  const given = [0.01, 0.3, 0.25, 0.2];
  const lattice = {
    spanProbability: (first: number, last: number, begin: number) =>
      first === 4 && last === 6 ? given[(begin - 1) / 2]! : 0,
  };
  expect(TAGGED_TYPES).toEqual(['person', 'place', 'organization', 'party']);
  expect(probableSpans(lattice, 3, 7)).toEqual([
    { ...span(4, 6, 0.3), type: 'place' },
    { ...span(4, 6, 0.45), type: 'organization' },
  ]);
});

test('takes spans above the least probability', () => {
  expect(worthwhile([span(0, 1, 0.41), span(1, 2, 0.39)], 0, 2, 0.4)).toEqual([span(0, 1, 0.41)]);
});

test('of spans that overlap it takes those with the greatest sum', () => {
  const whole = span(10, 13, 0.52);
  const parts = [span(10, 11, 0.47), span(11, 13, 0.48)];
  expect(worthwhile([whole, ...parts], 10, 14, 0.4)).toEqual(parts);
  expect(worthwhile([whole, ...parts], 10, 14, 0.45)).toEqual([whole]);
});

test('takes the mean over all readings, of those too that hold a span for improbable', () => {
  const person: ProbableSpan = { ...span(0, 1, 0.5), type: 'person' };
  expect(meanSpans([[span(0, 1, 0.5)], [span(0, 1, 0.25), person], [], []])).toEqual([
    span(0, 1, 0.1875),
    { ...person, probability: 0.125 },
  ]);
});
