import type { Source, SourceSentence } from '../../source.ts';
import { NUMERAL } from '../numeral.ts';
import type { Terminal } from '../terminal.ts';
import { phraseEnd } from './word.ts';
import { ELECTORAL, KNOWN_WORD, PARTY_WORD } from './word-terminal.ts';

/** What a word of elections weighs in the headline, and what makes an article one of elections. */
export const HEADLINE_WEIGHT = 3;
export const ELECTORAL_WEIGHT = 2;

/**
 * False where no signs of the article could make it one of elections: neither its words nor numbers behind parties.
 * Most articles are left here, with one look at each token.
 */
export function mayBeElectoral(source: Source): boolean {
  const { classes } = source;
  let weight = 0;
  for (const sentence of source.sentences) {
    const words = countOf(ELECTORAL, classes, sentence);
    weight += sentence.paragraph === 0 ? HEADLINE_WEIGHT * words : words;
    if (weight >= ELECTORAL_WEIGHT) return true;
  }
  return weight + numbersOfParties(source) >= ELECTORAL_WEIGHT;
}

/** How many tokens may answer the terminal with yes. */
export function countOf({ answers }: Terminal, classes: Uint16Array, { first, last }: SourceSentence): number {
  let count = 0;
  for (let at = first; at < last; at++) if (answers[classes[at]!] !== 0) count += 1;
  return count;
}

/** How many numbers may stand behind parties. */
function numbersOfParties(source: Source): number {
  const { sentences, matches, classes } = source;
  let numbers = 0;
  let next = 0;
  for (const sentence of sentences) {
    const from = next;
    let parties = 0;
    for (; next < matches.length && matches[next]!.first < sentence.last; next++)
      if (matches[next]!.type === 'party') parties += 1;
    if (parties === 0 && countOf(PARTY_WORD, classes, sentence) === 0) continue;
    if (countOf(NUMERAL, classes, sentence) > 0) numbers += numbersOf(source, sentence, from);
  }
  return numbers;
}

/** In one sentence, whose names are the matches from `match` on. */
function numbersOf({ tokens, classes, matches }: Source, { first, last }: SourceSentence, match: number): number {
  let numbers = 0;
  let behindParty = false;
  let inBracket = false;
  let next = match;
  /** Where the name or phrase ends that the token is a part of. */
  let end = first;
  for (let at = first; at < last; at++) {
    /** Where the party ends that begins at the token. */
    let partyEnd = 0;
    for (; next < matches.length && matches[next]!.first <= at; next++)
      if (matches[next]!.type === 'party') partyEnd = matches[next]!.last;
    const tokenClass = classes[at]!;
    const isNumeral = NUMERAL.answers[tokenClass] !== 0;
    if (behindParty && isNumeral) numbers += 1;
    if (partyEnd > 0 || PARTY_WORD.answers[tokenClass] !== 0) {
      behindParty = true;
      end = Math.max(end, phraseEnd(tokens, at), partyEnd);
    } else if (behindParty) {
      const { kind, text } = tokens[at]!;
      if (text === '(' || text === '[' || text === '{') inBracket = true;
      else if (text === ')' || text === ']' || text === '}') inBracket = false;
      else if (KNOWN_WORD.answers[tokenClass] !== 0) end = Math.max(end, phraseEnd(tokens, at));
      else if (at >= end && !inBracket && kind === 'word' && !isNumeral) behindParty = false;
    }
  }
  return numbers;
}
