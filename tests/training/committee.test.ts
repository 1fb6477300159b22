import { expect, test } from 'vitest';
import { readSource } from '../../src/read.ts';
import { openClasses } from '../../src/tagger/classes.ts';
import { beginLabel, OUTSIDE } from '../../src/tagger/labels.ts';
import type { LabelledArticle } from '../../training/article.ts';
import { fitCommittee, meanChain } from '../../training/committee.ts';
import { NOTHING_HIDDEN } from '../../training/examples.ts';

const classes = openClasses(new Map());
const RECIPE = {
  hiding: NOTHING_HIDDEN,
  chain: { epochs: 10, lambda: 1e-5, rate: 0.1, dropout: 0, negligible: 1e-3, seed: 0 },
  least: 0.4,
};

/** One word of a text marked as a person, in a domain. */
function marked(text: string, word: string | undefined, domain: number): LabelledArticle {
  const source = readSource(text);
  const labels = Uint8Array.from(source.tokens, token => (token.text === word ? beginLabel('person') : OUTSIDE));
  return { id: '', set: '', source, labels, weight: 1, domain };
}

test('takes the mean of weights', () => {
  const chain = (state: number, transition: number) => ({
    state: Float32Array.of(state, 1),
    transition: Float32Array.of(transition),
  });
  expect(meanChain([chain(1, 4), chain(2, 0)])).toEqual(chain(1.5, 2));
});

test('learns what only a space tells, by the conventions of the domain', () => {
  const glued = marked('नाव-बेल देखी', 'बेल', 1);
  const apart = marked('नाव - बेल देखी', undefined, 1);
  const elsewhere = marked('नाव-बेल देखी', undefined, 0);
  const articles = [glued, apart, elsewhere];
  const at = glued.source.tokens.findIndex(token => token.text === 'बेल');
  const wide = fitCommittee(articles, classes, { ...RECIPE, seeds: [1, 2] });
  expect(wide.read(glued).map(({ first, last, type }) => [first, last, type])).toEqual([[at, at + 1, 'person']]);
  expect(wide.read(apart)).toEqual([]);
  expect(wide.read({ ...glued, domain: 0 })).toEqual([]);
  const plain = fitCommittee(articles, classes, { ...RECIPE, seeds: [1] });
  expect(plain.read(glued)).toEqual(plain.read(apart));
});
