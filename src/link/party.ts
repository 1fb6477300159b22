import { defined } from '../defined.ts';
import type { Mention } from '../mention.ts';
import type { LinkedParty } from './linked.ts';

/** Which party a mention names: the first of its rows, which the gazetteer has settled for the article's day. */
export function linkParty(mention: Mention): LinkedParty | undefined {
  const entry = mention.entries?.find(candidate => candidate.type === 'party');
  if (!entry) return undefined;
  return {
    id: entry.id,
    name: entry.name,
    alliance: entry.members !== undefined,
    ...defined({ english: entry.english }),
  };
}
