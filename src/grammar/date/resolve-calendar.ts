import {
  addDays,
  type CalendarDay,
  daysInMonth,
  formatDay,
  isCalendarDay,
  toDayNumber,
  weekdayOf,
} from '../../calendar.ts';
import type { DateField, DateGrain } from '../../entity.ts';
import type { DateReading } from '../../mention.ts';
import type { CalendarExpression, Context, Direction, Offset } from './expression.ts';
import { formatMoment, formatMonth } from './moment.ts';
import { readingOf } from './reading.ts';

function absolute(field: number | Offset | undefined, of: number | undefined): number | undefined {
  if (field === undefined || typeof field === 'number') return field;
  return of === undefined ? undefined : of + field.offset;
}

/** A date by its fields: what the words leave out is taken as near to `publishedAt` as the verb lets. */
export function resolveCalendar(expression: CalendarExpression, context: Context): DateReading {
  const grain = grainOf(expression);
  const year = absolute(expression.year, context.today?.year);
  const relative = year === undefined || typeof expression.year === 'object' || typeof expression.month === 'object';
  const value = valueByFields(expression, year, context);
  return readingOf(value, grain, relative, value === undefined ? [] : impliedBy(expression));
}

function valueByFields(expression: CalendarExpression, year: number | undefined, context: Context): string | undefined {
  const { today } = context;
  const { month, day, weekday, step, clock, until } = expression;
  const direction = step === undefined || step === 0 ? context.direction : step < 0 ? 'past' : 'future';
  if (typeof month === 'number' && day !== undefined) {
    const found = year === undefined ? nearestDay(month, day, today, direction) : { year, month, day };
    return found && isCalendarDay(found) ? formatMoment(found, clock, until) : undefined;
  }
  if (typeof month === 'number') {
    if (year !== undefined) return formatDay({ year, month, day: 1 }).slice(0, 7);
    const found =
      today && (step === 0 ? { year: today.year, month, day: today.day } : nearestMonth(month, today, direction));
    return found && formatDay(found).slice(0, 7);
  }
  if (day !== undefined) {
    const found = today && dayOfSomeMonth(day, month, weekday, today, direction);
    return found && formatMoment(found, clock, until);
  }
  if (weekday !== undefined)
    return today && formatMoment(nearestWeekday(weekday, today, step, direction), clock, until);
  return year === undefined ? undefined : String(year).padStart(4, '0');
}

function grainOf({ month, day, weekday, clock }: CalendarExpression): DateGrain {
  if (clock !== undefined) return 'minute';
  if (day !== undefined || weekday !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

function impliedBy({ year, month, day, weekday }: CalendarExpression): readonly DateField[] {
  if (typeof year === 'number') return [];
  if (typeof month === 'number') return ['year'];
  if (day !== undefined) return ['year', 'month'];
  return weekday === undefined ? ['year'] : ['year', 'month', 'day'];
}

/** Half a year in days: what decides where no verb does. */
const HALF_YEAR = 183;
/** A verb is not believed where its side is this many days off and the other one is near: टाल दी, of 5 May, on 4 May. */
const FAR = 300;

/** The year's day that is nearest to today in the verb's direction; without one the nearest of all. */
function nearestDay(
  month: number,
  day: number,
  today: CalendarDay | undefined,
  direction?: Direction,
): CalendarDay | undefined {
  if (today === undefined) return undefined;
  const distance = toDayNumber({ year: today.year, month, day }) - toDayNumber(today);
  const back = direction === 'past' ? 365 - FAR : direction === 'future' ? Number.POSITIVE_INFINITY : HALF_YEAR;
  const ahead = direction === 'future' ? 365 - FAR : direction === 'past' ? Number.POSITIVE_INFINITY : HALF_YEAR;
  const year = distance > back ? today.year - 1 : distance < -ahead ? today.year + 1 : today.year;
  return { year, month, day };
}

function nearestMonth(month: number, today: CalendarDay, direction?: Direction): CalendarDay {
  const ahead = month - today.month;
  let year = today.year;
  if (direction === 'past' && ahead > 0) year -= 1;
  else if (direction === 'future' && ahead < 0) year += 1;
  else if (direction === undefined && ahead > 6) year -= 1;
  else if (direction === undefined && ahead < -6) year += 1;
  return { year, month, day: 1 };
}

/** 23 तारीख: of the nearest month that has it, on the weekday beside it where there is one. */
function dayOfSomeMonth(
  day: number,
  month: Offset | undefined,
  weekday: number | undefined,
  today: CalendarDay,
  direction?: Direction,
): CalendarDay | undefined {
  const inMonth = (months: number): CalendarDay | undefined => {
    const [year, which] = formatMonth(today, months).split('-').map(Number) as [number, number];
    return day <= daysInMonth(year, which) ? { year, month: which, day } : undefined;
  };
  if (month !== undefined) return inMonth(month.offset);
  const order = direction === 'future' ? [0, 1, 2, -1] : direction === 'past' ? [0, -1, -2, 1] : [0, -1, 1];
  const fits = (found: CalendarDay): boolean => {
    if (weekday !== undefined && weekdayOf(found) !== weekday) return false;
    const ahead = toDayNumber(found) - toDayNumber(today);
    return direction === undefined || (direction === 'future' ? ahead >= 0 : ahead <= 0);
  };
  for (const months of order) {
    const found = inMonth(months);
    if (found && fits(found)) return found;
  }
  return inMonth(0);
}

/** On or before today, or after it; पिछले is never today, इस is of this week. */
function nearestWeekday(
  weekday: number,
  today: CalendarDay,
  step: number | undefined,
  direction?: Direction,
): CalendarDay {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (step !== undefined && step < 0) return addDays(today, -(back === 0 ? 7 : back));
  if (step !== undefined && step > 0) return addDays(today, back === 0 ? 7 : 7 - back);
  return direction === 'future' ? addDays(today, back === 0 ? 0 : 7 - back) : addDays(today, -back);
}
