import type { PlaceKind } from '../entity.ts';
import { cellParts, tableRows } from '../table.ts';
import parties from './data/parties/parties.tsv';
import constituenciesBr from './data/places/constituencies-assembly-br.tsv';
import constituenciesCg from './data/places/constituencies-assembly-cg.tsv';
import constituenciesDl from './data/places/constituencies-assembly-dl.tsv';
import constituenciesGj from './data/places/constituencies-assembly-gj.tsv';
import constituenciesHp from './data/places/constituencies-assembly-hp.tsv';
import constituenciesHr from './data/places/constituencies-assembly-hr.tsv';
import constituenciesJh from './data/places/constituencies-assembly-jh.tsv';
import constituenciesMh from './data/places/constituencies-assembly-mh.tsv';
import constituenciesMp from './data/places/constituencies-assembly-mp.tsv';
import constituenciesPb from './data/places/constituencies-assembly-pb.tsv';
import constituenciesRj from './data/places/constituencies-assembly-rj.tsv';
import constituenciesUk from './data/places/constituencies-assembly-uk.tsv';
import constituenciesUp from './data/places/constituencies-assembly-up.tsv';
import constituenciesWb from './data/places/constituencies-assembly-wb.tsv';
import constituenciesLokSabha from './data/places/constituencies-lok-sabha.tsv';
import countries from './data/places/countries.tsv';
import districts from './data/places/districts.tsv';
import states from './data/places/states.tsv';
import type { GazetteerEntry } from './entry.ts';

/** An entry with the surfaces it goes by, as cells (`सागर?`). */
export interface GazetteerRow {
  readonly entry: GazetteerEntry;
  readonly surfaces: readonly string[];
}

// Order is rank: of two places with one name the earlier file's is the likelier.
const PLACE_TABLES = [
  countries,
  states,
  districts,
  constituenciesLokSabha,
  constituenciesBr,
  constituenciesCg,
  constituenciesDl,
  constituenciesGj,
  constituenciesHp,
  constituenciesHr,
  constituenciesJh,
  constituenciesMh,
  constituenciesMp,
  constituenciesPb,
  constituenciesRj,
  constituenciesUk,
  constituenciesUp,
  constituenciesWb,
];

/** All rows of the tables in `data/`. */
export function* builtInRows(): Generator<GazetteerRow> {
  for (const cells of tableRows(parties)) yield partyRow(cells);
  for (const table of PLACE_TABLES) for (const cells of tableRows(table)) yield placeRow(cells);
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
    ...given({ english, since, until, successor }),
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
