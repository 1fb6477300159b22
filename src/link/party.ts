import type { GazetteerEntry } from '../gazetteer/entry.ts';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import type { LinkedParty } from './linked.ts';
import { firstRow } from './row.ts';

/** Which party a mention names: the first of its rows, which the gazetteer has settled for the article's day. */
export function partyRow({ entries }: Mention): GazetteerEntry | undefined {
  return firstRow(entries, 'party');
}

/** The party of a mention; one without a row goes by what is written. */
export function linkParty(source: Source, mention: Mention): LinkedParty {
  const row = partyRow(mention);
  if (row) return { id: row.id, name: row.name, alliance: row.members !== undefined, english: row.english };
  const surface = source.text.slice(mention.start, mention.end);
  return { id: surface, name: surface, alliance: false, english: undefined };
}
