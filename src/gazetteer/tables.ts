import { tableRows } from '../table.ts';
import organizations from './data/organizations/organizations.tsv?lazy';
import parties from './data/parties/parties.tsv?lazy';
import figures from './data/people/figures.tsv?lazy';
import type { GazetteerType } from './entry.ts';
import { PLACE_TABLES } from './place-tables.ts';
import { type Cells, type GazetteerRow, readRow } from './row.ts';

/** The cells of all rows of the tables in `data/`, type by type; of things with one name the earlier is the likelier. */
export function* tableCells(): Generator<readonly [type: GazetteerType, cells: Cells]> {
  for (const cells of tableRows(parties())) yield ['party', cells];
  // What kind an organization is and what a person is known for tell the reader of the table who is meant.
  for (const [name = '', english = '-', aliases = '-'] of tableRows(organizations())) {
    yield ['organization', [name, english, aliases]];
  }
  for (const [name = '', english = '-', aliases = '-', party = '-', , wikidata = '-'] of tableRows(figures())) {
    yield ['person', [name, english, aliases, party, wikidata]];
  }
  for (const table of PLACE_TABLES) for (const cells of tableRows(table())) yield ['place', cells];
}

/** All rows of the tables in `data/`. */
export function* tableRowsRead(): Generator<GazetteerRow> {
  for (const [type, cells] of tableCells()) yield readRow(type, cells);
}
