import type { CalendarDay } from '../../calendar.ts';
import type { DateGrain } from '../../entity.ts';
import type { Unit } from './lexicon.ts';

/** A time of day, 24 hours; 24 is midnight at the end of the day. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** So many units before (−) or after today's one. */
export interface Offset {
  readonly offset: number;
}

export type Direction = 'past' | 'future';

/** Fields as the words give them; what is missing comes from `publishedAt` and the verb. */
export interface CalendarExpression {
  readonly kind: 'calendar';
  readonly year?: number | Offset | undefined;
  readonly month?: number | Offset | undefined;
  readonly day?: number | undefined;
  /** 0 = Sunday. Beside a day it is decoration; alone it is what is asked for. */
  readonly weekday?: number | undefined;
  /** पिछले −1, इस 0, अगले 1 before a weekday, a month or a day and month. */
  readonly step?: number | undefined;
  readonly clock?: Clock | undefined;
  readonly until?: Clock | undefined;
}

/** Made here alone, with all fields: engines read objects of one shape fast, and each set of fields would make a shape of its own. */
export function calendarOf({
  year,
  month,
  day,
  weekday,
  step,
  clock,
  until,
}: Omit<CalendarExpression, 'kind'>): CalendarExpression {
  return { kind: 'calendar', year, month, day, weekday, step, clock, until };
}

/** The unit (day, week, year …) so many units away from today: आज, तीन दिन पहले, पिछले साल. */
export interface ShiftExpression {
  readonly kind: 'shift';
  readonly unit: Unit;
  readonly count: number;
  /** True where the verb decides the sign: कल, परसों. */
  readonly tense?: boolean;
  readonly clock?: Clock | undefined;
  readonly until?: Clock | undefined;
}

/** The n-th (−1 = last) unit of a month or a year; the year of a `financial` quarter begins in April. */
export interface WithinExpression {
  readonly kind: 'within';
  readonly base: DateExpression;
  readonly unit: 'week' | 'quarter' | 'half' | 'weekday';
  readonly nth: readonly number[];
  readonly weekday?: number;
  readonly financial?: boolean;
}

/** What the words alone say: decades, centuries, eras, financial years by number. */
export interface FixedExpression {
  readonly kind: 'fixed';
  readonly value: string;
  readonly grain: DateGrain;
}

export interface IntervalExpression {
  readonly kind: 'interval';
  readonly from: DateExpression;
  readonly to: DateExpression;
}

export interface SetExpression {
  readonly kind: 'set';
  readonly items: readonly DateExpression[];
}

/** The financial year (April to March) so many years from the current one: चालू वित्त वर्ष. */
export interface FinancialExpression {
  readonly kind: 'financial';
  readonly count: number;
}

/** A beginning, middle or end: EDTF has none, the value is that of the whole. */
export interface EdgeExpression {
  readonly kind: 'edge';
  readonly base: DateExpression;
}

/** What a rule reads, before `publishedAt` and the verb of the clause say which point of time that is. */
export type DateExpression =
  | CalendarExpression
  | ShiftExpression
  | WithinExpression
  | FixedExpression
  | IntervalExpression
  | SetExpression
  | FinancialExpression
  | EdgeExpression;

/** What the words leave open: today, and where the clause's verb points. */
export interface Context {
  readonly today: CalendarDay | undefined;
  readonly direction: Direction | undefined;
}
