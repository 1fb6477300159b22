import type { House, SeatStatus } from '../../entity.ts';
import type { SeatReading } from '../../mention.ts';

/** One count as it is read: the fields of its record, undefined where the record has none. */
export interface SeatCount {
  readonly count: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly party: string | undefined;
  readonly status: SeatStatus;
  readonly place: string | undefined;
  readonly house: House | undefined;
  readonly year: string | undefined;
}

/** The count with another status. */
export function withStatus(seats: SeatCount, status: SeatStatus): SeatCount {
  const { count, min, max, party, place, house, year } = seats;
  return { count, min, max, party, status, place, house, year };
}

/** The count as a record. */
export function recordOf({ count, min, max, party, status, place, house, year }: SeatCount): SeatReading {
  return {
    ...(count === undefined ? {} : { count }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(party === undefined ? {} : { party }),
    status,
    ...(place === undefined ? {} : { place }),
    ...(house === undefined ? {} : { house }),
    ...(year === undefined ? {} : { year }),
  };
}
