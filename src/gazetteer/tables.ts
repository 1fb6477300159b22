import type { PlaceKind } from '../entity.ts';
import { cellParts, tableRows } from '../table.ts';
import organizations from './data/organizations/organizations.tsv?lazy';
import parties from './data/parties/parties.tsv?lazy';
import figures from './data/people/figures.tsv?lazy';
import type { GazetteerEntry } from './entry.ts';
import { PLACE_TABLES } from './place-tables.ts';

/** An entry with the surfaces it goes by, as cells (`सागर?`). */
export interface GazetteerRow {
  readonly entry: GazetteerEntry;
  readonly surfaces: readonly string[];
}

/** All rows of the tables in `data/`. */
export function* builtInRows(): Generator<GazetteerRow> {
  for (const cells of tableRows(parties())) yield partyRow(cells);
  for (const cells of tableRows(organizations())) yield organizationRow(cells);
  for (const cells of tableRows(figures())) yield personRow(cells);
  for (const table of PLACE_TABLES) for (const cells of tableRows(table())) yield placeRow(cells);
}

function bare(cell: string): string {
  return cell.endsWith('?') ? cell.slice(0, -1) : cell;
}

/** Leaves out cells that are `-`, so that optional fields are absent. */
function given<K extends string>(fields: Record<K, string | undefined>): { [P in K]?: string } {
  const kept: { [P in K]?: string } = {};
  for (const key of Object.keys(fields) as K[]) {
    const cell = fields[key];
    if (cell !== undefined && cell !== '-' && cell !== '') kept[key] = cell;
  }
  return kept;
}

function partyRow(cells: readonly string[]): GazetteerRow {
  const [id = '', name = '', english = '-', aliases, members, since, until, successor] = cells;
  const entry: GazetteerEntry = {
    type: 'party',
    id,
    name: bare(name),
    ...given({ english: bare(english), since, until, successor }),
    ...(members !== undefined && members !== '-' ? { members: cellParts(members) } : {}),
  };
  return { entry, surfaces: [name, ...cellParts(english), ...cellParts(aliases)] };
}

function placeRow(cells: readonly string[]): GazetteerRow {
  const [name = '', english = '-', kind = 'other', code, parent, aliases] = cells;
  const entry: GazetteerEntry = {
    type: 'place',
    id: `${kind}/${parent}/${bare(name)}`,
    name: bare(name),
    kind: kind as PlaceKind,
    ...given({ english: bare(english), code }),
    parents: cellParts(parent),
  };
  return { entry, surfaces: [name, ...cellParts(english), ...cellParts(aliases)] };
}

function organizationRow(cells: readonly string[]): GazetteerRow {
  const [name = '', english = '-', aliases] = cells;
  const entry: GazetteerEntry = {
    type: 'organization',
    id: bare(name),
    name: bare(name),
    ...given({ english: bare(english) }),
  };
  return { entry, surfaces: [name, ...cellParts(english), ...cellParts(aliases)] };
}

function personRow(cells: readonly string[]): GazetteerRow {
  const [name = '', english = '-', aliases, party, , wikidata] = cells;
  const entry: GazetteerEntry = {
    type: 'person',
    id: bare(name),
    name: bare(name),
    ...given({ english: bare(english), party, wikidata }),
  };
  return { entry, surfaces: [name, ...cellParts(english), ...cellParts(aliases)] };
}
