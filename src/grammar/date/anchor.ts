import type { DateReading } from '../../mention.ts';
import type { DateExpression, Direction } from './expression.ts';

/** The year that a date with its own year lends to those behind it in the sentence; a bare year lends none. */
export function anchorYear({ value, relative, implied, grain }: DateReading): number | undefined {
  if (value === undefined || relative || implied.length > 0 || grain === 'year') return undefined;
  const year = /^(\d{4})-\d\d(?:$|-)/.exec(value)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The expression with the year of a date told before: 31 अक्टूबर 1984 …, दिसंबर में. Only a past is told so. */
export function anchored(
  expression: DateExpression,
  year: number | undefined,
  thisYear: number | undefined,
  direction: Direction | undefined,
): DateExpression {
  if (year === undefined || direction === 'future' || (thisYear !== undefined && year >= thisYear)) return expression;
  const within = (part: DateExpression): DateExpression => anchored(part, year, thisYear, direction);
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
