import { expect, test } from 'vitest';
import { readSource } from '../../src/read.ts';
import { finderOf } from '../../src/tagger/finder.ts';
import type { TaggedSpan, Tagger } from '../../src/tagger/tagger.ts';

const source = readSource('रमणीक पटना पहुंचे।');
const found = (span: Partial<TaggedSpan>): number => {
  const whole: TaggedSpan = { first: 0, last: 1, type: 'person', probability: 0.5, byArticle: false, ...span };
  const tagger: Pick<Tagger, 'tag'> = { tag: () => [whole] };
  return finderOf(() => tagger as Tagger).find(source).length;
};

test('what is too improbable is left out', () => {
  expect(found({ probability: 0.39 })).toBe(0);
  expect(found({ probability: 0.41 })).toBe(1);
});

test('what only the article made a mention must be more probable', () => {
  expect(found({ probability: 0.59, byArticle: true })).toBe(0);
  expect(found({ probability: 0.61, byArticle: true })).toBe(1);
});

test('what stands in the gazetteer stays', () => {
  expect(found({ first: 1, last: 2, type: 'place', probability: 0.1 })).toBe(1);
});
