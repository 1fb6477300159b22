import type { PlaceKind } from '../entity.ts';
import { cellParts } from '../table.ts';
import { entryOf, type GazetteerEntry, type GazetteerType } from './entry.ts';

/** An entry with the surfaces it goes by, as cells (`सागर?`). */
export interface GazetteerRow {
  readonly entry: GazetteerEntry;
  readonly surfaces: readonly string[];
}

/** A row of a table as the library keeps it: what is of use to nobody but the table's editors is left out. */
export type Cells = readonly string[];

const READERS: Readonly<Record<GazetteerType, (cells: Cells) => GazetteerRow>> = {
  party: partyRow,
  organization: organizationRow,
  person: personRow,
  place: placeRow,
};

export function readRow(type: GazetteerType, cells: Cells): GazetteerRow {
  return READERS[type](cells);
}

function bare(cell: string): string {
  return cell.endsWith('?') ? cell.slice(0, -1) : cell;
}

/** A cell that says something, else undefined: `-` and blank are empty. */
function given(cell: string | undefined): string | undefined {
  return cell === undefined || cell === '-' || cell === '' ? undefined : bare(cell);
}

function surfacesOf(name: string, english: string, aliases: string | undefined): string[] {
  return [name, ...cellParts(english), ...cellParts(aliases)];
}

function partyRow(cells: Cells): GazetteerRow {
  const [id = '', name = '', english = '-', aliases, members, since, until, successor] = cells;
  const entry = entryOf({
    type: 'party',
    id,
    name: bare(name),
    english: given(english),
    members: members !== undefined && members !== '-' ? cellParts(members) : undefined,
    since: given(since),
    until: given(until),
    successor: given(successor),
  });
  return { entry, surfaces: surfacesOf(name, english, aliases) };
}

function placeRow(cells: Cells): GazetteerRow {
  const [name = '', english = '-', kind = 'other', code, parent, aliases] = cells;
  const entry = entryOf({
    type: 'place',
    id: `${kind}/${parent}/${bare(name)}`,
    name: bare(name),
    english: given(english),
    kind: kind as PlaceKind,
    code: given(code),
    parents: cellParts(parent),
  });
  return { entry, surfaces: surfacesOf(name, english, aliases) };
}

function organizationRow(cells: Cells): GazetteerRow {
  const [name = '', english = '-', aliases] = cells;
  const entry = entryOf({ type: 'organization', id: bare(name), name: bare(name), english: given(english) });
  return { entry, surfaces: surfacesOf(name, english, aliases) };
}

function personRow(cells: Cells): GazetteerRow {
  const [name = '', english = '-', aliases, party, wikidata] = cells;
  const entry = entryOf({
    type: 'person',
    id: bare(name),
    name: bare(name),
    english: given(english),
    party: given(party),
    wikidata: given(wikidata),
  });
  return { entry, surfaces: surfacesOf(name, english, aliases) };
}
