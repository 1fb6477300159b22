import type { EntityType } from '../entity.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import neighbourTable from './name-neighbours.tsv';

/** `drop`: the word behind a name makes it no mention; `head`: no name begins with it; `trim`: the word at a name's end is no part of it. */
export type NeighbourEffect = 'drop' | 'head' | 'trim';

const NEIGHBOURS: ReadonlySet<string> = new Set(
  tableRows(neighbourTable).map(([word = '', type, effect]) => `${effect} ${type} ${fold(word)}`),
);

/** Whether the folded word has that effect on a name of the type. */
export function hasEffect(folded: string, type: EntityType, effect: NeighbourEffect): boolean {
  return NEIGHBOURS.has(`${effect} ${type} ${folded}`);
}
