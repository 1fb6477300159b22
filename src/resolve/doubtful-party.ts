import { isSupported } from '../gazetteer/context.ts';
import type { GazetteerMatch } from '../gazetteer/entry.ts';
import { matchAt, matchIndex } from '../gazetteer/match-at.ts';
import { hasEffect } from '../lexicon/name-neighbours.ts';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { fold } from '../text/fold.ts';
import { isAddressed } from './addressed.ts';
import { respan } from './edges.ts';
import type { Spoken } from './spoken.ts';

/** An article that names so many parties may call another by a common word without more ado. */
const POLITICAL = 3;
/** Quoted politicians say it in every article. */
const SPEAKER: string = fold('हम');

/**
 * Whether only the tagger took the mention for a party and the article is on something else: a word that is also a party
 * (आप, सेना, वीआईपी) where nothing beside it tells so and the article neither speaks of that party, its people or members
 * nor of several others; the pronoun आप; one word that no row knows (GRAP) in an article that names no party.
 */
export function isDoubtful(spoken: Spoken, mention: Mention): boolean {
  const { type, first, last, entries, user } = mention;
  if (type !== 'party' || user) return false;
  const { source } = spoken;
  if (entries === undefined) return last - first === 1 && spoken.parties.size === 0;
  const match = matchAt(source.matches, first, last, 'party');
  if (match === undefined || !match.ambiguous || isSupported(source, match)) return false;
  if (isAddressed(source, first)) return true;
  if (match.entries.some(({ id }) => spoken.parties.has(id) || spoken.alliances.has(id))) return false;
  return spoken.parties.size < POLITICAL || source.tokens[first]!.folded === SPEAKER;
}

/**
 * A party of several words that no row knows, without what stands before a known one: where the party stands (वाम लेबर पार्टी),
 * a person of the article (हैरिस डेमोक्रेटिक पार्टी), another party.
 */
export function cutHead(spoken: Spoken, mention: Mention): Mention {
  const { type, first, last, entries } = mention;
  if (type !== 'party' || entries !== undefined || last - first < 2) return mention;
  const { source } = spoken;
  const other = clearParties(source, first).find(match => match.last < last && !isShort(source, match));
  const isHead = other !== undefined || isStance(source, first) || spoken.surnames.has(source.tokens[first]!.folded);
  if (!isHead) return mention;
  const from = other?.last ?? first + 1;
  return clearParties(source, from).some(match => match.last === last) ? respan(source, mention, from, last) : mention;
}

/** Whether the row's name goes on behind the match: what follows is the rest, misspelt (तृणमूल कांगेस). */
function isShort({ tokens, text }: Source, { first, last, entries }: GazetteerMatch): boolean {
  return entries[0]!.name.startsWith(`${text.slice(tokens[first]!.start, tokens[last - 1]!.end)} `);
}

function isStance({ tokens }: Source, at: number): boolean {
  return hasEffect(tokens[at]!, 'party', 'lead');
}

function clearParties({ matches }: Source, first: number): GazetteerMatch[] {
  const found: GazetteerMatch[] = [];
  for (let at = matchIndex(matches, first); at < matches.length && matches[at]!.first === first; at++) {
    const match = matches[at]!;
    if (match.type === 'party' && !match.ambiguous) found.push(match);
  }
  return found;
}
