import { endOf } from './clause.ts';
import type { Row } from './row.ts';
import type { Sign } from './sign.ts';

/** What the head of a table's column says of the numbers below it. */
export interface Column {
  readonly party: string | undefined;
  readonly year: string | undefined;
  readonly total: boolean;
}

function columnOf(party: string | undefined, year: string | undefined, total = false): Column {
  return { party, year, total };
}

export const NO_COLUMNS: ReadonlyMap<number, Column> = new Map();

/** Where the line that begins at the sign ends, exclusive; a `|` does not end one. */
function lineEnd(signs: readonly Sign[], first: number): number {
  let at = first;
  while (at < signs.length && signs[at]!.kind !== 'line') at += 1;
  return at;
}

/** The heads of a line without numbers that names columns: `शहर | कुल | बीजेपी | कांग्रेस`, `2006 / 2011 / 2016`. */
function headsOf(signs: readonly Sign[], first: number, last: number): Column[] {
  const parties: Column[] = [];
  const years: Column[] = [];
  for (let at = first; at < last; at++) {
    const sign = signs[at]!;
    if (sign.kind === 'number') {
      if (!sign.yearLike) return [];
      years.push(columnOf(undefined, String(sign.count)));
    } else if (sign.kind === 'party') parties.push(columnOf(sign.party, undefined));
    else if (sign.text === 'कुल') parties.push(columnOf(undefined, undefined, true));
    else if (sign.kind === 'year') years.push(columnOf(undefined, sign.year));
  }
  if (parties.filter(column => column.party).length >= 2) return parties;
  return years.length >= 2 && parties.length === 0 ? years : [];
}

/** True for a line with several numbers that are set apart as in a table. */
export function isTableRow({ signs, numbers }: Row): boolean {
  return numbers.length > 1 && isRow(signs, numbers);
}

/** True where the numbers of a row are set apart by the marks of a table and nothing else. */
function isRow(signs: readonly Sign[], cells: readonly number[]): boolean {
  for (let index = 1; index < cells.length; index++) {
    for (let at = endOf(signs, cells[index - 1]!) + 1; at < cells[index]!; at++) {
      const { kind } = signs[at]!;
      if (
        kind === 'dash' ||
        kind === 'stop' ||
        kind === 'open' ||
        kind === 'close' ||
        kind === 'comma' ||
        kind === 'contrast' ||
        kind === 'party'
      )
        continue;
      return false;
    }
  }
  return true;
}

/** Cells of tables in prose: sign index of the number → its column. */
export function findColumns({ signs, hasLines }: Row): ReadonlyMap<number, Column> {
  if (!hasLines) return NO_COLUMNS;
  let heads: readonly Column[] = [];
  let columns: Map<number, Column> | undefined;
  let first = 0;
  for (let last = lineEnd(signs, 0); first <= signs.length; first = last + 1, last = lineEnd(signs, first)) {
    const own = headsOf(signs, first, last);
    if (own.length > 0) {
      heads = own;
      continue;
    }
    if (heads.length === 0) continue;
    const cells: number[] = [];
    for (let at = first; at < last; at++) if (signs[at]!.kind === 'number') cells.push(at);
    if (cells.length === 0 || cells.length !== heads.length || !isRow(signs, cells)) continue;
    columns ??= new Map();
    const row = partyOf(signs, first, last);
    for (const [index, at] of cells.entries()) columns.set(at, inRow(heads[index]!, row));
  }
  return columns ?? NO_COLUMNS;
}

/** The first party of the line. */
function partyOf(signs: readonly Sign[], first: number, last: number): string | undefined {
  for (let at = first; at < last; at++) if (signs[at]!.kind === 'party') return signs[at]!.party;
  return undefined;
}

/** The column in a row of that party. */
function inRow(head: Column, party: string | undefined): Column {
  return party === undefined || head.party !== undefined || head.total ? head : columnOf(party, head.year);
}
