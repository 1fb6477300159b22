import { addDays, formatDay, parseDay } from '../../src/calendar.ts';
import { readNumeral } from '../../src/numeral/numeral.ts';
import { tokenize } from '../../src/segment/token.ts';
import { normalize } from '../../src/text/normalize.ts';
import type { Expected } from './case.ts';

/** First and last moment of an EDTF value: days, or minutes where it has a time. Both inclusive. */
function boundsOf(edtf: string): readonly [string, string] {
  const [from, to = from] = edtf.replace(/[{}]/g, '').replace('..', '/').split(/[/,]/);
  return [startOf(from!), endOf(to!)];
}

function startOf(value: string): string {
  if (/X/.test(value)) return `${value.replaceAll('X', '0')}-01-01`;
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
}

function endOf(value: string): string {
  if (/X/.test(value)) return `${value.replaceAll('X', '9')}-12-31`;
  if (value.length === 4) return `${value}-12-31`;
  if (value.length > 7) return value;
  const next = parseDay(`${value}-28`);
  const first = next && addDays(next, 4);
  return first ? formatDay(addDays({ ...first, day: 1 }, -1)) : value;
}

/** True where the value is one of those that Recognizers-Text would accept; its ranges end before their last day. */
export function agrees(edtf: string, { type, values }: Expected): boolean {
  const [from, to] = boundsOf(edtf);
  return values.some(value => {
    const start = (value['start'] ?? value['startDate'] ?? value['startDateTime'])?.replace(' ', 'T');
    const end = (value['end'] ?? value['endDate'] ?? value['endDateTime'])?.replace(' ', 'T');
    const point = (value['value'] ?? value['date'] ?? value['dateTime'])?.replace(' ', 'T');
    // पांच साल पहले is a year to us and a day to them.
    if (point !== undefined && edtf.length < 10) return point.startsWith(edtf);
    if (point !== undefined) return from.slice(0, 16) === (type === 'date' ? point.slice(0, 10) : point.slice(0, 16));
    if (start === undefined || end === undefined) return false;
    if (type === 'daterange')
      return (
        from.slice(0, 10) === start.slice(0, 10) &&
        (isLastDay(to.slice(0, 10), end.slice(0, 10)) || end === startOf(edtf.split('/').at(-1)!))
      );
    // रविवार सुबह: the part of the day adds no hours to our value.
    if (from.length === 10) return from === start.slice(0, 10);
    return from === start.slice(0, 16) && to === end.slice(0, 16);
  });
}

/** The specs end some ranges on the last day, some behind it, and मार्च से मई on the first of May. */
function isLastDay(ours: string, theirs: string): boolean {
  const day = parseDay(theirs);
  return day !== undefined && (ours === formatDay(addDays(day, -1)) || ours === theirs);
}

/** The value of the number that stands in a text, and only that. */
export function numberIn(text: string, kind: 'number' | 'ordinal'): number | undefined {
  const { text: normalized } = normalize(text.trim());
  const tokens = tokenize(normalized);
  const numeral = readNumeral(tokens, 0);
  if (numeral === undefined || numeral.last < tokens.length) return undefined;
  return (numeral.kind === 'ordinal') === (kind === 'ordinal') ? numeral.value : undefined;
}
