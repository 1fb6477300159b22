import type { TallyRow } from '../document.ts';

/** Alliance id → ids of its members, as the gazetteer's party rows have them. */
export type MemberTable = ReadonlyMap<string, readonly string[]>;

/** Seats accounted for, and the rows that account for them. */
export interface Sum {
  readonly seats: number;
  readonly rows: readonly TallyRow[];
}

/** What a row adds: seats won, else led in. */
export function seatsOf(row: TallyRow): number | undefined {
  return row.won ?? row.leading;
}

/**
 * The sum of the rows. An alliance and its members are never both counted: where at least one member has a row,
 * whichever accounts for more seats stands, the alliance or its members together.
 */
export function sumOf(rows: readonly TallyRow[], members: MemberTable): Sum {
  const counted = new Set(rows.filter(row => seatsOf(row) !== undefined));
  for (const alliance of rows) {
    const of = members.get(alliance.party);
    if (!of || !counted.has(alliance)) continue;
    const inside = rows.filter(row => row !== alliance && counted.has(row) && of.includes(row.party));
    if (inside.length === 0) continue;
    const together = inside.reduce((sum, row) => sum + (seatsOf(row) ?? 0), 0);
    if (together >= (seatsOf(alliance) ?? 0)) counted.delete(alliance);
    else for (const row of inside) counted.delete(row);
  }
  const used = rows.filter(row => counted.has(row));
  return { seats: used.reduce((sum, row) => sum + (seatsOf(row) ?? 0), 0), rows: used };
}
