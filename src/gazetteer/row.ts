import type { PlaceKind } from '../entity.ts';
import { cellParts } from '../table.ts';
import type { GazetteerEntry, GazetteerType } from './entry.ts';

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

/** An entry under construction: fields that a row does not give stay absent. */
type Draft = { -readonly [K in keyof GazetteerEntry]: GazetteerEntry[K] };

function draft(type: GazetteerType, id: string, name: string, english: string): Draft {
  const entry: Draft = { type, id, name: bare(name) };
  const translated = given(english);
  if (translated !== undefined) entry.english = translated;
  return entry;
}

function set<K extends 'code' | 'party' | 'since' | 'until' | 'successor' | 'wikidata'>(
  entry: Draft,
  field: K,
  cell: string | undefined,
): void {
  const value = given(cell);
  if (value !== undefined) entry[field] = value;
}

function partyRow(cells: Cells): GazetteerRow {
  const [id = '', name = '', english = '-', aliases, members, since, until, successor] = cells;
  const entry = draft('party', id, name, english);
  set(entry, 'since', since);
  set(entry, 'until', until);
  set(entry, 'successor', successor);
  if (members !== undefined && members !== '-') entry.members = cellParts(members);
  return { entry, surfaces: surfacesOf(name, english, aliases) };
}

function placeRow(cells: Cells): GazetteerRow {
  const [name = '', english = '-', kind = 'other', code, parent, aliases] = cells;
  const entry = draft('place', `${kind}/${parent}/${bare(name)}`, name, english);
  entry.kind = kind as PlaceKind;
  set(entry, 'code', code);
  entry.parents = cellParts(parent);
  return { entry, surfaces: surfacesOf(name, english, aliases) };
}

function organizationRow(cells: Cells): GazetteerRow {
  const [name = '', english = '-', aliases] = cells;
  return { entry: draft('organization', bare(name), name, english), surfaces: surfacesOf(name, english, aliases) };
}

function personRow(cells: Cells): GazetteerRow {
  const [name = '', english = '-', aliases, party, wikidata] = cells;
  const entry = draft('person', bare(name), name, english);
  set(entry, 'party', party);
  set(entry, 'wikidata', wikidata);
  return { entry, surfaces: surfacesOf(name, english, aliases) };
}
