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

const READERS: Readonly<Record<GazetteerType, (cells: Cells) => GazetteerEntry>> = {
  party: partyEntry,
  organization: organizationEntry,
  person: personEntry,
  place: placeEntry,
};

/** The columns of the name, the English names and the aliases. */
const NAME_COLUMNS: Readonly<Record<GazetteerType, readonly [name: number, english: number, aliases: number]>> = {
  party: [1, 2, 3],
  organization: [0, 1, 2],
  person: [0, 1, 2],
  place: [0, 1, 5],
};

export function readRow(type: GazetteerType, cells: Cells): GazetteerRow {
  return { entry: readEntry(type, cells), surfaces: readSurfaces(type, cells) };
}

export function readEntry(type: GazetteerType, cells: Cells): GazetteerEntry {
  return READERS[type](cells);
}

/** All that a row goes by, as cells. */
export function readSurfaces(type: GazetteerType, cells: Cells): string[] {
  const [name, english, aliases] = NAME_COLUMNS[type];
  return [cells[name] ?? '', ...cellParts(cells[english]), ...cellParts(cells[aliases])];
}

function bare(cell: string): string {
  return cell.endsWith('?') ? cell.slice(0, -1) : cell;
}

/** A cell that says something, else undefined: `-` and blank are empty. */
function given(cell: string | undefined): string | undefined {
  return cell === undefined || cell === '-' || cell === '' ? undefined : bare(cell);
}

function partyEntry(cells: Cells): GazetteerEntry {
  const [id = '', name = '', english, , members, since, until, successor] = cells;
  return entryOf({
    type: 'party',
    id,
    name: bare(name),
    english: given(english),
    members: members !== undefined && members !== '-' ? cellParts(members) : undefined,
    since: given(since),
    until: given(until),
    successor: given(successor),
  });
}

function placeEntry(cells: Cells): GazetteerEntry {
  const [name = '', english, kind = 'other', code, parent] = cells;
  return entryOf({
    type: 'place',
    id: `${kind}/${parent}/${bare(name)}`,
    name: bare(name),
    english: given(english),
    kind: kind as PlaceKind,
    code: given(code),
    parents: cellParts(parent),
  });
}

function organizationEntry(cells: Cells): GazetteerEntry {
  const [name = '', english] = cells;
  return entryOf({ type: 'organization', id: bare(name), name: bare(name), english: given(english) });
}

function personEntry(cells: Cells): GazetteerEntry {
  const [name = '', english, , party, wikidata] = cells;
  return entryOf({
    type: 'person',
    id: bare(name),
    name: bare(name),
    english: given(english),
    party: given(party),
    wikidata: given(wikidata),
  });
}
