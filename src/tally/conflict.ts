import type { TallyConflict } from '../document.ts';
import { type Figure, figuresOf, type IndexedSeats } from './figure.ts';
import { type Sum, seatsOf } from './sum.ts';

/** What two figures of one tally say against each other. */
export function conflictsOf(group: readonly IndexedSeats[], total: Figure | undefined, sum: Sum): TallyConflict[] {
  return [...totalConflicts(group), ...partyConflicts(group), ...sumConflicts(total, sum)];
}

function totalConflicts(group: readonly IndexedSeats[]): TallyConflict[] {
  const [first, ...others] = figuresOf(group, 'total');
  if (first === undefined) return [];
  return others.map(other => ({
    kind: 'two-totals',
    message: `${first.count} and ${other.count} are both given as the total`,
    mentions: [...first.mentions, ...other.mentions],
  }));
}

/** A count of seats won is final: two different ones for one party contradict each other. */
function partyConflicts(group: readonly IndexedSeats[]): TallyConflict[] {
  const byParty = new Map<string, IndexedSeats[]>();
  for (const one of group) {
    const { party, status } = one.seats;
    if (party === undefined || status !== 'won') continue;
    byParty.set(party, [...(byParty.get(party) ?? []), one]);
  }
  const conflicts: TallyConflict[] = [];
  for (const [party, counts] of byParty) {
    const figures = figuresOf(counts, 'won');
    if (figures.length < 2) continue;
    conflicts.push({
      kind: 'two-counts-for-one-party',
      message: `${party} has won ${figures.map(figure => figure.count).join(' and ')}`,
      mentions: figures.flatMap(figure => figure.mentions),
    });
  }
  return conflicts;
}

/** The rows of two or more parties that do not make the total. */
function sumConflicts(total: Figure | undefined, sum: Sum): TallyConflict[] {
  if (total === undefined || sum.rows.length < 2 || sum.seats === total.count) return [];
  const parts = sum.rows.map(seatsOf);
  return [
    {
      kind: 'sum-differs-from-total',
      message: `${total.count} total, ${parts.join(' + ')} = ${sum.seats}`,
      mentions: [...total.mentions, ...sum.rows.flatMap(row => row.mentions)],
    },
  ];
}
