import { addDays, type CalendarDay, formatDay, twoDigits } from '../../calendar.ts';
import type { Clock } from './expression.ts';

/** `2023-12-03T08:00`; hour 24 is midnight of the next day. */
export function formatMoment(day: CalendarDay, clock: Clock | undefined, until?: Clock): string {
  if (clock === undefined) return formatDay(day);
  return until === undefined ? clockAt(day, clock) : `${clockAt(day, clock)}/${clockAt(day, until)}`;
}

function clockAt(day: CalendarDay, { hour, minute }: Clock): string {
  const date = hour >= 24 ? addDays(day, 1) : day;
  return `${formatDay(date)}T${twoDigits(hour % 24)}:${twoDigits(minute)}`;
}

/** `YYYY-MM`, so many months away from that of `day`. */
export function formatMonth(day: CalendarDay, months: number): string {
  const index = day.year * 12 + day.month - 1 + months;
  return formatDay({ year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 }).slice(0, 7);
}
