import type { SeatStatus, SeatsEntity } from '../entity.ts';

/** A seat count with its index in the list it came from. */
export interface IndexedSeats {
  readonly seats: SeatsEntity;
  readonly index: number;
}

/** A number that the article gives, with the mentions that give it. */
export interface Figure {
  readonly count: number;
  readonly mentions: readonly number[];
}

/** The figures of one status, the most often named first; of equally often named ones the first. */
export function figuresOf(group: readonly IndexedSeats[], status: SeatStatus): Figure[] {
  const figures = new Map<number, number[]>();
  for (const { seats, index } of group) {
    if (seats.status !== status || seats.count === undefined) continue;
    const mentions = figures.get(seats.count);
    if (mentions) mentions.push(index);
    else figures.set(seats.count, [index]);
  }
  return [...figures]
    .map(([count, mentions]) => ({ count, mentions }))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

/** The figure of one status that the article names most often. */
export function figureOf(group: readonly IndexedSeats[], status: SeatStatus): Figure | undefined {
  return figuresOf(group, status)[0];
}
