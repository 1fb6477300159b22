import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A text with the EDTF value it stands for, or the reason why it is not ours. */
export interface PlainCase {
  readonly test: string;
  readonly text: string;
  readonly value?: string;
  readonly reason?: string;
}

interface RawCase {
  readonly test: string;
  readonly args: readonly unknown[];
  readonly kwargs: { readonly ago?: Readonly<Record<string, number>> };
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

function pad(value: number | string): string {
  return String(value).padStart(2, '0');
}

/** `datetime(1994, 7, 11, 11, 12)`; midnight is a day without a time. */
function ofDatetime(code: string): string | undefined {
  const fields = /datetime\(([\d, ]+)\)/.exec(code)?.[1]?.split(',').map(Number);
  if (fields === undefined) return undefined;
  const [year, month, day, hour = 0, minute = 0] = fields as [number, number, number, number?, number?];
  return `${year}-${pad(month)}-${pad(day)}${hour + minute > 0 ? `T${pad(hour)}:${pad(minute)}` : ''}`;
}

/** `monday 13 june 1998 03:09`. */
function ofEnglish(text: string): string | undefined {
  const match = /(\d{1,2}) ([a-z]+) (\d{4})(?: (\d\d:\d\d))?$/.exec(text);
  const month = match && MONTHS.indexOf(match[2]!) + 1;
  return match && month ? `${match[3]}-${pad(month)}-${pad(match[1]!)}${match[4] ? `T${match[4]}` : ''}` : undefined;
}

function convert({ test, args, kwargs }: RawCase): PlainCase {
  const strings = args.map(String);
  if (test.startsWith('test_dates_parsing')) return { test, text: strings[0]!, ...valued(ofDatetime(strings[1]!)) };
  if (kwargs.ago && Object.keys(kwargs.ago).join() === 'days') return { test, text: strings[0]!, value: '2023-12-06' };
  if (strings[0] !== 'hi') return { test, text: strings.join(' '), reason: 'lengths of time, or another language' };
  if (test === 'test_translation') return { test, text: strings[1]!, ...valued(ofEnglish(strings[2]!)) };
  if (test === 'test_search_and_parse') return { test, text: strings[1]!, value: '1937-07' };
  return { test, text: strings[1]!, reason: 'a search, a split or a length of time: no value in the case' };
}

function valued(value: string | undefined): Pick<PlainCase, 'value' | 'reason'> {
  return value === undefined ? { reason: 'no day, month and year in the case' } : { value };
}

/** The cases of `data/temporal/dateparser-devanagari.json`, read on 2023-12-06. */
export function dateparserCases(shared: string): readonly PlainCase[] {
  const file = path.join(shared, 'data/temporal/dateparser-devanagari.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RawCase[]).map(convert) : [];
}
