import type { EntityType } from '../entity.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import { MarkedWords } from './marked-words.ts';
import neighbourTable from './name-neighbours.tsv';
import { WordFacts } from './word-facts.ts';

/**
 * `drop`: the word behind a name makes it no mention, behind a party's only where that is also a common word; `head`: no name
 * begins with it; `lead`: the word before a known name is no part of it; `trim`: the word at a name's end is no part of it.
 */
export type NeighbourEffect = 'drop' | 'head' | 'lead' | 'trim';

const EFFECTS: readonly NeighbourEffect[] = ['drop', 'head', 'lead', 'trim'];
const TYPES: readonly EntityType[] = ['person', 'place', 'party', 'organization'];

function bitOf(type: EntityType, effect: NeighbourEffect): number {
  return 1 << (TYPES.indexOf(type) * EFFECTS.length + EFFECTS.indexOf(effect));
}

/** Folded word → a bit for each effect on each type. */
const NEIGHBOURS: ReadonlyMap<string, number> = readNeighbours();

function readNeighbours(): Map<string, number> {
  const neighbours = new Map<string, number>();
  for (const [word = '', type, effect] of tableRows(neighbourTable)) {
    const bit = bitOf(type as EntityType, effect as NeighbourEffect);
    neighbours.set(fold(word), (neighbours.get(fold(word)) ?? 0) | bit);
  }
  return neighbours;
}

const withEffect = new MarkedWords(NEIGHBOURS.keys());
const effectsOf = new WordFacts(folded => NEIGHBOURS.get(folded) ?? 0);

/** Whether the word has that effect on a name of the type. */
export function hasEffect(token: SegmentedToken, type: EntityType, effect: NeighbourEffect): boolean {
  return withEffect.has(token) && (effectsOf.of(token) & bitOf(type, effect)) !== 0;
}
