import type { Source } from '../../source.ts';
import { NUMERAL } from '../numeral.ts';
import { classesOf } from '../terminal.ts';
import { ELECTORAL, KNOWN_WORD, PARTY_WORD, phraseEnd } from './word.ts';

/** What a word of elections weighs in the headline, and what makes an article one of elections. */
export const HEADLINE_WEIGHT = 3;
export const ELECTORAL_WEIGHT = 2;

/**
 * False where no signs of the article could make it one of elections: neither its words nor numbers behind parties.
 * Most articles are left here, with one look at each token.
 */
export function mayBeElectoral({ tokens, sentences, matches }: Source): boolean {
  const classes = classesOf(tokens);
  const parties = new Map<number, number>();
  for (const { type, first, last } of matches) if (type === 'party') parties.set(first, last);
  let weight = 0;
  for (const { first, last, paragraph } of sentences) {
    const wordWeight = paragraph === 0 ? HEADLINE_WEIGHT : 1;
    let behindParty = false;
    let inBracket = false;
    /** Where the name or phrase ends that the token is a part of. */
    let end = first;
    for (let at = first; at < last; at++) {
      const tokenClass = classes[at]!;
      if (ELECTORAL.answers[tokenClass] !== 0) weight += wordWeight;
      if (behindParty && NUMERAL.answers[tokenClass] !== 0) weight += 1;
      if (weight >= ELECTORAL_WEIGHT) return true;
      if (PARTY_WORD.answers[tokenClass] !== 0 || parties.has(at)) {
        behindParty = true;
        end = Math.max(end, phraseEnd(tokens, at), parties.get(at) ?? at);
      } else if (behindParty) {
        const { kind, text } = tokens[at]!;
        if (text === '(' || text === '[' || text === '{') inBracket = true;
        else if (text === ')' || text === ']' || text === '}') inBracket = false;
        else if (KNOWN_WORD.answers[tokenClass] !== 0) end = Math.max(end, phraseEnd(tokens, at));
        else if (at >= end && !inBracket && kind === 'word' && NUMERAL.answers[tokenClass] === 0) behindParty = false;
      }
    }
  }
  return false;
}
