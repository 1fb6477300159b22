import { expect, test } from 'vitest';
import { readSource } from '../../src/read.ts';
import { openClasses } from '../../src/tagger/classes.ts';
import { beginLabel, OUTSIDE } from '../../src/tagger/labels.ts';
import type { LabelledArticle } from '../../training/article.ts';
import { fitCommittee } from '../../training/committee.ts';
import { NOTHING_HIDDEN } from '../../training/examples.ts';

const classes = openClasses(new Map());
const CHAIN = { epochs: 10, lambda: 1e-5, rate: 0.1, dropout: 0, negligible: 1e-3 };

/** One word of a text marked as a person, in a domain. */
function marked(text: string, word: string | undefined, domain: number): LabelledArticle {
  const source = readSource(text);
  const labels = Uint8Array.from(source.tokens, token => (token.text === word ? beginLabel('person') : OUTSIDE));
  return { id: '', set: '', source, labels, weight: 1, domain };
}

test('learns what only a space tells, by the conventions of the domain', () => {
  const glued = marked('नाव-बेल देखी', 'बेल', 1);
  const apart = marked('नाव - बेल देखी', undefined, 1);
  const elsewhere = marked('नाव-बेल देखी', undefined, 0);
  const articles = [glued, apart, elsewhere];
  const at = glued.source.tokens.findIndex(token => token.text === 'बेल');
  const member = { articles, seed: 1, wide: false, hiding: NOTHING_HIDDEN };
  const wide = fitCommittee([member, { ...member, wide: true }], classes, CHAIN, 0.4);
  expect(wide.read(glued).map(({ first, last, type }) => [first, last, type])).toEqual([[at, at + 1, 'person']]);
  expect(wide.read(apart)).toEqual([]);
  expect(wide.read({ ...glued, domain: 0 })).toEqual([]);
  const plain = fitCommittee([member], classes, CHAIN, 0.4);
  expect(plain.read(glued)).toEqual(plain.read(apart));
});
