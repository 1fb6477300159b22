import type { Tally, TallyConflict, TallyRow } from '../document.ts';
import type { Entity, SeatsEntity } from '../entity.ts';
import { conflictsOf } from './conflict.ts';
import { figureOf, type IndexedSeats } from './figure.ts';
import { type MemberTable, sumOf } from './sum.ts';

function groupKey({ place, house, year }: SeatsEntity): string {
  return `${place ?? ''}\t${house ?? ''}\t${year ?? ''}`;
}

/**
 * Puts the seat counts of an article together, one tally a place, house and year, in order of first mention. Only groups that
 * say what a party won, leads in, holds or is projected to win become a tally. What does not add up is named, never repaired.
 * `mentions` of the result are indexes into `entities`, which may hold records of other types too.
 */
export function tally(entities: readonly Entity[], members: MemberTable = new Map()): Tally[] {
  const groups = new Map<string, IndexedSeats[]>();
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]!;
    if (entity.type !== 'seats') continue;
    const key = groupKey(entity);
    const group = groups.get(key);
    if (group) group.push({ seats: entity, index });
    else groups.set(key, [{ seats: entity, index }]);
  }
  const tallies: Tally[] = [];
  for (const group of groups.values()) {
    const rows = rowsOf(group);
    if (rows.length > 0) tallies.push(tallyOf(group, rows, members));
  }
  return tallies;
}

function tallyOf(group: readonly IndexedSeats[], rows: readonly TallyRow[], members: MemberTable): Tally {
  const { place, house, year } = group[0]!.seats;
  const total = figureOf(group, 'total');
  const majority = figureOf(
    group.filter(({ seats }) => seats.party === undefined),
    'majority',
  );
  const sum = sumOf(rows, members);
  const conflicts: TallyConflict[] = conflictsOf(group, total, sum);
  return {
    ...(place === undefined ? {} : { place }),
    ...(house === undefined ? {} : { house }),
    ...(year === undefined ? {} : { year }),
    ...(total === undefined ? {} : { total: total.count }),
    ...(majority === undefined ? {} : { majority: majority.count }),
    sum: sum.seats,
    rows,
    conflicts,
  };
}

/** One row a party, in order of first mention. Of two counts of one kind the later one stands: live reports count up. */
function rowsOf(group: readonly IndexedSeats[]): TallyRow[] {
  const rows = new Map<string, TallyRow>();
  for (const { seats, index } of group) {
    const { party, status } = seats;
    if (party === undefined) continue;
    if (status !== 'won' && status !== 'leading' && status !== 'held' && status !== 'projected') continue;
    const row = rows.get(party) ?? { party, mentions: [] };
    const mentions = [...row.mentions, index];
    if (status === 'projected') {
      const low = seats.count ?? seats.min ?? row.projected?.min ?? 0;
      const high = seats.count ?? seats.max ?? low;
      const projected = row.projected
        ? { min: Math.min(row.projected.min, low), max: Math.max(row.projected.max, high) }
        : { min: low, max: high };
      rows.set(party, { ...row, projected, mentions });
    } else if (seats.count !== undefined) rows.set(party, { ...row, [status]: seats.count, mentions });
  }
  return [...rows.values()];
}
