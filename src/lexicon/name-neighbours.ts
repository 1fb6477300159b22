import type { EntityType } from '../entity.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import neighbourTable from './name-neighbours.tsv';

/**
 * `drop`: the word behind a name makes it no mention, behind a party's only where that is also a common word; `head`: no name
 * begins with it; `lead`: the word before a known name is no part of it; `trim`: the word at a name's end is no part of it.
 */
export type NeighbourEffect = 'drop' | 'head' | 'lead' | 'trim';

const NEIGHBOURS: ReadonlyMap<string, ReadonlySet<string>> = readNeighbours();

function readNeighbours(): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  for (const [word = '', type, effect] of tableRows(neighbourTable)) {
    const effects = neighbours.get(fold(word)) ?? new Set();
    neighbours.set(fold(word), effects.add(`${effect} ${type}`));
  }
  return neighbours;
}

/** Whether the folded word has that effect on a name of the type. */
export function hasEffect(folded: string, type: EntityType, effect: NeighbourEffect): boolean {
  return NEIGHBOURS.get(folded)?.has(`${effect} ${type}`) ?? false;
}
