import { endOf, ends } from './clause.ts';
import type { Sign } from './sign.ts';

/** What the head of a table's column says of the numbers below it. */
export interface Column {
  readonly party?: string;
  readonly year?: string;
  readonly total?: boolean;
}

/** The lines of a paragraph as ranges of sign indexes; a `|` does not end one. */
function linesOf(signs: readonly Sign[]): { first: number; last: number }[] {
  const lines: { first: number; last: number }[] = [];
  let first = 0;
  signs.forEach((sign, at) => {
    if (sign.kind !== 'line') return;
    lines.push({ first, last: at });
    first = at + 1;
  });
  lines.push({ first, last: signs.length });
  return lines;
}

/** The heads of a line without numbers that names columns: `शहर | कुल | बीजेपी | कांग्रेस`, `2006 / 2011 / 2016`. */
function headsOf(signs: readonly Sign[], first: number, last: number, isTotal: (sign: Sign) => boolean): Column[] {
  const parties: Column[] = [];
  const years: Column[] = [];
  for (let at = first; at < last; at++) {
    const sign = signs[at]!;
    if (sign.kind === 'number' && sign.yearLike) {
      years.push({ year: String(sign.count) });
      continue;
    }
    if (sign.kind === 'number') return [];
    if (sign.kind === 'party') parties.push({ party: sign.party! });
    else if (isTotal(sign)) parties.push({ total: true });
    else if (sign.kind === 'year') years.push({ year: sign.year! });
  }
  if (parties.filter(column => column.party).length >= 2) return parties;
  return years.length >= 2 && parties.length === 0 ? years : [];
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
export function findColumns(signs: readonly Sign[], isTotal: (sign: Sign) => boolean): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  let heads: readonly Column[] = [];
  for (const { first, last } of linesOf(signs)) {
    const own = headsOf(signs, first, last, isTotal);
    if (own.length > 0) {
      heads = own;
      continue;
    }
    if (heads.length === 0) continue;
    const cells: number[] = [];
    for (let at = first; at < last; at++) if (signs[at]!.kind === 'number') cells.push(at);
    if (cells.length === 0 && !ends(signs[first])) continue;
    if (cells.length !== heads.length || !isRow(signs, cells)) continue;
    const row = signs.slice(first, last).find(sign => sign.kind === 'party')?.party;
    cells.forEach((at, index) => {
      columns.set(
        at,
        row === undefined || heads[index]!.party || heads[index]!.total
          ? heads[index]!
          : { ...heads[index], party: row },
      );
    });
  }
  return columns;
}
