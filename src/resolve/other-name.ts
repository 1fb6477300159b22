import { hasClear, isSupported } from '../gazetteer/context.ts';
import { matchAt } from '../gazetteer/match-at.ts';
import { isCommonName } from '../lexicon/common-names.ts';
import { MarkedWords } from '../lexicon/marked-words.ts';
import { hasEffect } from '../lexicon/name-neighbours.ts';
import otherNameTable from '../lexicon/other-names.tsv';
import { WordFacts } from '../lexicon/word-facts.ts';
import type { Mention } from '../mention.ts';
import { foldedWords, standsAt } from '../segment/folded-key.ts';
import type { Source } from '../source.ts';
import { tableColumn } from '../table.ts';

/** Folded words of a name, and at which of them a name that is only a part of it may begin. */
interface Place {
  readonly words: readonly string[];
  readonly at: number;
}

const EXPRESS = new MarkedWords(['एक्सप्रेस', 'express']);
const ROADS: ReadonlySet<string> = new Set(['वे', 'हाईवे', 'मार्ग', '-', 'way', 'highway']);
const OPENING = new MarkedWords(['(']);
const ALLIANCE = new MarkedWords(['india']);

/**
 * Whether a mention is none: what no row knows and is a common noun (राष्ट्रीय आयोग), or what is only a part of the name of
 * something else: a scheme, an award, a march (आयुष्मान भारत, भारत रत्न, विज्ञान कांग्रेस), a train (चेन्नई एक्सप्रेस, but not an
 * एक्सप्रेस वे), a tournament (जापान ओपन), a family (गांधी परिवार), a party's wing (शिवसेना (शिंदे)).
 */
export function isPartOfOtherName(source: Source, mention: Mention): boolean {
  const { type, first, last, entries, user } = mention;
  if (type === 'date' || type === 'seats' || user) return false;
  if (entries === undefined && isNoName(source, mention)) return true;
  if (type === 'organization') return entries === undefined && isInPhrase(source, first, last);
  if (last < source.tokens.length && (isTrain(source, last) || isDropped(source, mention))) return true;
  if (type === 'person' && isFaction(source, mention)) return true;
  if (type === 'place' && isAlliance(source, mention)) return true;
  return last - first === 1 && isInPhrase(source, first, last);
}

/** Whether what no row knows begins as no name does, or is a common noun. */
function isNoName({ tokens }: Source, { type, first, last }: Mention): boolean {
  return hasEffect(tokens[first]!, type, 'head') || isCommonName(tokens, first, last, type);
}

/** Whether the tokens [first, last) are in the longer name that stands there, from a word at which a part of it begins. */
function isInPhrase({ tokens }: Source, first: number, last: number): boolean {
  if (!PARTS.has(tokens[first]!) || !isBesidePart(tokens, first)) return false;
  const places = PLACES[placesOf.of(tokens[first]!)]!;
  for (let at = 0; at < places.length; at++) {
    const { words, at: index } = places[at]!;
    if (last - first <= words.length - index && standsAt(tokens, first - index, words)) return true;
  }
  return false;
}

/** Whether the token has another word of such names beside it: none of them is one word. */
function isBesidePart(tokens: Source['tokens'], at: number): boolean {
  return (at > 0 && PARTS.has(tokens[at - 1]!)) || (at + 1 < tokens.length && PARTS.has(tokens[at + 1]!));
}

function isTrain({ tokens }: Source, last: number): boolean {
  if (!EXPRESS.has(tokens[last]!)) return false;
  return last + 1 >= tokens.length || !ROADS.has(tokens[last + 1]!.folded);
}

/** Whether the word behind the name makes it none; a party that is no common word stands before any (भाजपा लोगों से बोली). */
function isDropped(source: Source, { type, first, last }: Mention): boolean {
  const behind = source.tokens[last]!;
  if (type !== 'party') return hasEffect(behind, type, 'drop');
  if (last - first === 1 && hasEffect(source.tokens[first]!, type, 'lead')) {
    return hasEffect(behind, type, 'trim') || hasClear(source, type, last, 'after');
  }
  return hasEffect(behind, type, 'drop') && matchAt(source.matches, first, last, type)?.ambiguous === true;
}

/** Whether brackets right behind a party's name hold just this person. */
function isFaction(source: Source, { first, last }: Mention): boolean {
  const { tokens } = source;
  if (first === 0 || last >= tokens.length) return false;
  if (!OPENING.has(tokens[first - 1]!) || tokens[last]!.text !== ')') return false;
  return hasClear(source, 'party', first - 1, 'before');
}

/** Whether the context makes a party (INDIA) of the same word. */
function isAlliance(source: Source, { first, last }: Mention): boolean {
  if (!ALLIANCE.has(source.tokens[first]!) || source.tokens[first]!.text !== 'INDIA') return false;
  const party = matchAt(source.matches, first, last, 'party');
  return party?.ambiguous === true && isSupported(source, party);
}

/** Folded word → the index in `PLACES` of the names that it is one word of. */
const listOf = new Map<string, number>();
/** None at index 0. */
const PLACES: readonly (readonly Place[])[] = readPlaces();
const PARTS = new MarkedWords(listOf.keys());
const placesOf = new WordFacts(folded => listOf.get(folded) ?? 0);

function readPlaces(): Place[][] {
  const places: Place[][] = [[]];
  for (const name of tableColumn(otherNameTable)) {
    const words = foldedWords(name);
    words.forEach((word, at) => {
      let list = listOf.get(word);
      if (list === undefined) {
        list = places.push([]) - 1;
        listOf.set(word, list);
      }
      places[list]!.push({ words, at });
    });
  }
  return places;
}
