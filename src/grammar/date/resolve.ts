import { addDays, type CalendarDay, daysInMonth, formatDay, weekdayOf } from '../../calendar.ts';
import type { DateReading } from '../../mention.ts';
import type { Context, DateExpression, ShiftExpression, WithinExpression } from './expression.ts';
import type { Unit } from './lexicon.ts';
import { formatMoment, formatMonth } from './moment.ts';
import { partReading, readingOf, shiftedTo } from './reading.ts';
import { resolveCalendar } from './resolve-calendar.ts';

/** An expression with `publishedAt` and the verb put in: its EDTF value, or none where it cannot be known. */
export function resolve(expression: DateExpression, context: Context): DateReading {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, context);
    case 'shift':
      return resolveShift(expression, context);
    case 'fixed':
      return readingOf(expression.value, expression.grain, false, []);
    case 'edge':
      return resolve(expression.base, context);
    case 'financial':
      return resolveFinancial(expression.count, context);
    case 'within':
      return resolveWithin(expression, context);
    case 'set':
      return join(
        expression.items.map(item => resolve(item, context)),
        values => `{${values.map(v => v.replace('/', '..')).join(',')}}`,
      );
    case 'interval':
      return resolveInterval(expression.from, expression.to, context);
  }
}

function join(parts: readonly DateReading[], format: (values: string[]) => string): DateReading {
  const values = parts.flatMap(({ value }) => value ?? []);
  const implied = [...new Set(parts.flatMap(part => part.implied))];
  const value = values.length === parts.length ? format(values) : undefined;
  return readingOf(
    value,
    parts.at(-1)?.grain ?? 'day',
    parts.some(part => part.relative),
    implied,
  );
}

function resolveInterval(from: DateExpression, to: DateExpression, context: Context): DateReading {
  const first = resolve(from, context);
  let second = resolve(to, context);
  if (
    first.value !== undefined &&
    second.value !== undefined &&
    endOf(second.value) < startOf(first.value) &&
    to.kind === 'calendar'
  ) {
    // The later end comes after the earlier one: रविवार से मंगलवार, 28 नवंबर से 19 जनवरी.
    second = resolveAfter(to, first.value) ?? second;
  }
  return join([first, second], ([start, end]) => `${startOf(start!)}/${endOf(end!)}`);
}

function resolveAfter(to: DateExpression, start: string): DateReading | undefined {
  const day = dayIn(start);
  return day && resolve(to, { today: day, direction: 'future' });
}

function dayIn(value: string): CalendarDay | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value);
  return match ? { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) } : undefined;
}

function startOf(value: string): string {
  return value.split('/')[0]!;
}
function endOf(value: string): string {
  return value.split('/').at(-1)!;
}

/** How many years the unit has; 0 for a shorter one. */
function yearsOf(unit: Unit): number {
  if (unit === 'year') return 1;
  if (unit === 'decade') return 10;
  return unit === 'century' ? 100 : 0;
}

function resolveShift({ unit, count, tense, clock, until }: ShiftExpression, context: Context): DateReading {
  const { today } = context;
  const grain = unit === 'weekend' ? 'day' : clock ? 'minute' : unit === 'half' ? 'month' : unit;
  const unknown = readingOf(undefined, grain, true, []);
  if (today === undefined) return unknown;
  // Without a verb कल announces: कल पहले चरण का मतदान.
  const signed = tense && context.direction === 'past' ? -count : count;
  const years = yearsOf(unit);
  const target = today.year + signed * years;
  if (target < 1 || target > 9999) return unknown;
  if (years > 0) {
    const open = String(years).length - 1;
    const digits = String(target)
      .padStart(4, '0')
      .slice(0, 4 - open);
    return shiftedTo(digits + 'X'.repeat(open), grain, ['year']);
  }
  if (unit === 'month') return shiftedTo(formatMonth(today, signed), grain, ['year', 'month']);
  if (unit === 'quarter') {
    const { year, day } = today;
    const start = { year, month: Math.floor((today.month - 1) / 3) * 3 + 1, day };
    return shiftedTo(`${formatMonth(start, signed * 3)}/${formatMonth(start, signed * 3 + 2)}`, grain, [
      'year',
      'month',
    ]);
  }
  if (unit === 'week' || unit === 'weekend') {
    const monday = addDays(today, -((weekdayOf(today) + 6) % 7) + signed * 7);
    const from = unit === 'week' ? 0 : 5;
    return shiftedTo(`${formatDay(addDays(monday, from))}/${formatDay(addDays(monday, 6))}`, grain, [
      'year',
      'month',
      'day',
    ]);
  }
  // Hours and minutes ago need a time of publication, which a day does not give.
  if (unit === 'hour' || unit === 'minute') return unknown;
  return shiftedTo(formatMoment(addDays(today, signed), clock, until), grain, ['year', 'month', 'day']);
}

function resolveFinancial(count: number, { today }: Context): DateReading {
  if (today === undefined) return readingOf(undefined, 'year', true, []);
  const year = today.year + count - (today.month < 4 ? 1 : 0);
  return shiftedTo(`${year}/${year + 1}`, 'year', ['year']);
}

function resolveWithin(expression: WithinExpression, context: Context): DateReading {
  const base = resolve(expression.base, context);
  const grain = expression.unit === 'half' ? 'month' : expression.unit === 'weekday' ? 'day' : expression.unit;
  const start = base.value === undefined ? undefined : dayIn(startOf(base.value));
  if (start === undefined) return readingOf(undefined, grain, base.relative, base.implied);
  const weekOfYear = base.value?.length === 4 && expression.unit === 'week';
  const parts = expression.nth.map(nth => (weekOfYear ? isoWeek(start.year, nth) : partOf(expression, start, nth)));
  const [from, to] = [startOf(parts[0]!), endOf(parts.at(-1)!)];
  return partReading(from === to ? from : `${from}/${to}`, grain, base);
}

/** The n-th week of a year by ISO 8601: the first is the one with 4 January. */
function isoWeek(year: number, nth: number): string {
  const fourth = { year: nth < 0 ? year + 1 : year, month: 1, day: 4 };
  const monday = addDays(fourth, -((weekdayOf(fourth) + 6) % 7) + (nth < 0 ? -7 : (nth - 1) * 7));
  return `${formatDay(monday)}/${formatDay(addDays(monday, 6))}`;
}

/** The n-th part of the month or year that begins at `start`. */
function partOf({ unit, financial, weekday }: WithinExpression, start: CalendarDay, nth: number): string {
  const { year, month } = start;
  if (unit === 'quarter' || unit === 'half') {
    const months = unit === 'quarter' ? 3 : 6;
    const index = (nth < 0 ? 12 / months : nth) - 1;
    const first = { year, month: financial ? 4 : 1, day: 1 };
    return `${formatMonth(first, index * months)}/${formatMonth(first, index * months + months - 1)}`;
  }
  const length = daysInMonth(year, month);
  if (unit === 'weekday' && weekday !== undefined) {
    const from = nth < 0 ? { year, month, day: length - 6 } : start;
    const ahead = (weekday - weekdayOf(from) + 7) % 7;
    return formatDay(addDays(from, ahead + (nth < 0 ? 0 : (nth - 1) * 7)));
  }
  const from = nth < 0 ? length - 6 : (nth - 1) * 7 + 1;
  const to = Math.min(length, from + 6);
  return `${formatDay({ year, month, day: Math.min(from, length) })}/${formatDay({ year, month, day: to })}`;
}
