import { hasClear, isSupported } from '../gazetteer/context.ts';
import { matchAt } from '../gazetteer/match-at.ts';
import { hasEffect } from '../lexicon/name-neighbours.ts';
import otherNameTable from '../lexicon/other-names.tsv';
import { WordFacts } from '../lexicon/word-facts.ts';
import type { Mention } from '../mention.ts';
import { foldedWords, standsAt } from '../segment/folded-key.ts';
import type { Source } from '../source.ts';
import { tableColumn } from '../table.ts';
import { isUsers } from './precedence.ts';

/** Folded words of a name, and which of them a place or party name of one word may be. */
interface Place {
  readonly words: readonly string[];
  readonly at: number;
}

const EXPRESS: ReadonlySet<string> = new Set(['एक्सप्रेस', 'express']);
const ROADS: ReadonlySet<string> = new Set(['वे', 'हाईवे', 'मार्ग', '-', 'way', 'highway']);
const isExpress = new WordFacts(folded => (EXPRESS.has(folded) ? 1 : 0));

/**
 * Whether a place, party or person is only a part of the name of something else, which is no mention: a scheme, an award,
 * a march (आयुष्मान भारत, भारत रत्न, विज्ञान कांग्रेस), a train (चेन्नई एक्सप्रेस, but not an एक्सप्रेस वे), a tournament (जापान
 * ओपन), a family (गांधी परिवार), a party's wing (शिवसेना (शिंदे)).
 */
export function isPartOfOtherName(source: Source, mention: Mention): boolean {
  const { type, first, last, entries } = mention;
  if (type === 'date' || type === 'seats' || type === 'organization' || isUsers(mention)) return false;
  const { tokens } = source;
  if (last < tokens.length && (isTrain(source, last) || hasEffect(tokens[last]!, type, 'drop'))) return true;
  if (type === 'person' && isFaction(source, mention)) return true;
  if (type === 'place' && isAlliance(source, mention)) return true;
  if (entries === undefined && hasEffect(tokens[first]!, type, 'head')) return true;
  return last - first === 1 && isInside(source, first);
}

/** Whether the word at `first` is the one of a longer name that stands there. */
function isInside({ tokens }: Source, first: number): boolean {
  const places = PLACES[placesOf.of(tokens[first]!)]!;
  for (let at = 0; at < places.length; at++) {
    if (standsAt(tokens, first - places[at]!.at, places[at]!.words)) return true;
  }
  return false;
}

function isTrain({ tokens }: Source, last: number): boolean {
  if (isExpress.of(tokens[last]!) === 0) return false;
  return last + 1 >= tokens.length || !ROADS.has(tokens[last + 1]!.folded);
}

/** Whether brackets right behind a party's name hold just this person. */
function isFaction(source: Source, { first, last }: Mention): boolean {
  const { tokens } = source;
  if (first === 0 || last >= tokens.length) return false;
  if (tokens[first - 1]!.text !== '(' || tokens[last]!.text !== ')') return false;
  return hasClear(source, 'party', first - 1, 'before');
}

/** Whether the context makes a party (INDIA) of the same word. */
function isAlliance(source: Source, { first, last }: Mention): boolean {
  if (source.tokens[first]!.text !== 'INDIA') return false;
  const party = matchAt(source.matches, first, last, 'party');
  return party?.ambiguous === true && isSupported(source, party);
}

/** Folded word → the index in `PLACES` of the names that it is one word of. */
const listOf = new Map<string, number>();
/** None at index 0. */
const PLACES: readonly (readonly Place[])[] = readPlaces();
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
