import type { DateReading } from '../../mention.ts';
import type { DateExpression, Direction } from './expression.ts';

/** The year that a date with its own year lends to those behind it in the sentence; a bare year lends none. */
export function anchorYear({ value, relative, implied, grain }: DateReading): number | undefined {
  if (value === undefined || relative || implied.length > 0 || grain === 'year') return undefined;
  const year = /^(\d{4})-\d\d(?:$|-)/.exec(value)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** A year alone, and where it ends. */
export interface BareYear {
  readonly year: number;
  readonly last: number;
}

export function bareYear({ value, relative, grain }: DateReading, last: number): BareYear | undefined {
  return grain === 'year' && !relative && value?.length === 4 ? { year: Number(value), last } : undefined;
}

/** The expression with the year of a date told before: 31 अक्टूबर 1984 …, दिसंबर में. Only a past is told so. */
export function anchored(
  expression: DateExpression,
  year: number | undefined,
  thisYear: number | undefined,
  direction: Direction | undefined,
): DateExpression {
  if (year === undefined || direction === 'future' || (thisYear !== undefined && year >= thisYear)) return expression;
  return withYear(expression, year);
}

/** The expression with the year, wherever it names a month and no year. */
export function withYear(expression: DateExpression, year: number): DateExpression {
  const within = (part: DateExpression): DateExpression => withYear(part, year);
  switch (expression.kind) {
    case 'calendar':
      return typeof expression.month === 'number' && expression.year === undefined && expression.step === undefined
        ? { ...expression, year }
        : expression;
    case 'interval':
      return { ...expression, from: within(expression.from), to: within(expression.to) };
    case 'set':
      return { ...expression, items: expression.items.map(within) };
    case 'edge':
    case 'within':
      return { ...expression, base: within(expression.base) };
    default:
      return expression;
  }
}
