import type { DateField, DateGrain } from '../../entity.ts';
import type { DateReading } from '../../mention.ts';

/**
 * What an expression comes to; no value where it cannot be known. All readings are made here by full literals: each spread
 * would make a shape of its own, and engines read few shapes fast. The functions differ in the order of a record's fields.
 */
export function readingOf(
  value: string | undefined,
  grain: DateGrain,
  relative: boolean,
  implied: readonly DateField[],
): DateReading {
  return value === undefined ? { grain, relative, implied } : { value, grain, relative, implied };
}

/** Of a shift from today. */
export function shiftedTo(value: string, grain: DateGrain, implied: readonly DateField[]): DateReading {
  return { grain, relative: true, value, implied };
}

/** Of a part of another date. */
export function partReading(value: string, grain: DateGrain, { relative, implied }: DateReading): DateReading {
  return { grain, relative, implied, value };
}
