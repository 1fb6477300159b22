import type { GazetteerMatch } from '../../gazetteer/entry.ts';
import type { SegmentedToken } from '../../segment/token.ts';
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
  return weight + numbersOfParties(source, classes) >= ELECTORAL_WEIGHT;
}

/** How many tokens may answer the terminal with yes. */
export function countOf({ answers }: Terminal, classes: Uint16Array, { first, last }: SourceSentence): number {
  let count = 0;
  for (let at = first; at < last; at++) if (answers[classes[at]!] !== 0) count += 1;
  return count;
}

/** How many numbers may stand behind parties. */
function numbersOfParties({ tokens, sentences, matches }: Source, classes: Uint16Array): number {
  const parties = matches.filter(({ type }) => type === 'party');
  let numbers = 0;
  let next = 0;
  for (const sentence of sentences) {
    const from = next;
    while (next < parties.length && parties[next]!.first < sentence.last) next += 1;
    if (next === from && countOf(PARTY_WORD, classes, sentence) === 0) continue;
    if (countOf(NUMERAL, classes, sentence) === 0) continue;
    numbers += numbersOf(tokens, classes, sentence, parties.slice(from, next));
  }
  return numbers;
}

/** In one sentence with these parties. */
function numbersOf(
  tokens: readonly SegmentedToken[],
  classes: Uint16Array,
  { first, last }: SourceSentence,
  parties: readonly GazetteerMatch[],
): number {
  /** Where the party ends that begins at a token. */
  const ends = new Map(parties.map(match => [match.first, match.last]));
  let numbers = 0;
  let behindParty = false;
  let inBracket = false;
  /** Where the name or phrase ends that the token is a part of. */
  let end = first;
  for (let at = first; at < last; at++) {
    const tokenClass = classes[at]!;
    const isNumeral = NUMERAL.answers[tokenClass] !== 0;
    if (behindParty && isNumeral) numbers += 1;
    if (PARTY_WORD.answers[tokenClass] !== 0 || ends.has(at)) {
      behindParty = true;
      end = Math.max(end, phraseEnd(tokens, at), ends.get(at) ?? at);
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
