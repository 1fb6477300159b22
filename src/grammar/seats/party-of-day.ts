import { builtInRows } from '../../gazetteer/built-in.ts';
import partyFactions from '../../lexicon/party-factions.tsv';
import { tableRows } from '../../table.ts';

/** What a party was called, or a part of, before the month. */
interface Former {
  readonly party: string;
  readonly until: string;
}

let opened: ReadonlyMap<string, Former> | undefined;

/** The party under that id at the day, `YYYY-MM` or a year: of a successor or a faction, what was there before it. */
export function partyAt(id: string, day: string | undefined): string {
  opened ??= readFormer();
  const former = opened.get(id);
  return former !== undefined && day !== undefined && day < former.until ? former.party : id;
}

function readFormer(): ReadonlyMap<string, Former> {
  const former = new Map<string, Former>();
  for (const [party = '', , faction = '', since = ''] of tableRows(partyFactions))
    former.set(faction, { party, until: since });
  for (const { id, successor, until } of builtInRows().entries('party'))
    if (successor !== undefined && until !== undefined) former.set(successor, { party: id, until });
  return former;
}
