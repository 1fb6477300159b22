import type { Source } from '../../source.ts';
import { NUMERAL } from '../numeral.ts';
import { classesOf } from '../terminal.ts';
import { ELECTORAL, PARTY_WORD } from './word.ts';

/** What a word of elections weighs in the headline, and what makes an article one of elections. */
export const HEADLINE_WEIGHT = 3;
export const ELECTORAL_WEIGHT = 2;

/**
 * False where no signs of the article could make it one of elections: neither its words nor numbers behind parties.
 * Most articles are left here, with one look at each token.
 */
export function mayBeElectoral({ tokens, sentences, matches }: Source): boolean {
  const classes = classesOf(tokens);
  const parties = new Set<number>();
  for (const { type, first } of matches) if (type === 'party') parties.add(first);
  let weight = 0;
  for (const { first, last, paragraph } of sentences) {
    const wordWeight = paragraph === 0 ? HEADLINE_WEIGHT : 1;
    let party = false;
    for (let at = first; at < last; at++) {
      const tokenClass = classes[at]!;
      if (ELECTORAL.answers[tokenClass] !== 0) weight += wordWeight;
      if (party && NUMERAL.answers[tokenClass] !== 0) weight += 1;
      if (PARTY_WORD.answers[tokenClass] !== 0 || parties.has(at)) party = true;
      if (weight >= ELECTORAL_WEIGHT) return true;
    }
  }
  return false;
}
