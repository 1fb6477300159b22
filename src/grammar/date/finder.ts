import type { Mention } from '../../mention.ts';
import type { Finder, Source } from '../../source.ts';
import type { Reach } from '../pattern.ts';
import { fire, type Rule } from '../rule.ts';
import { CLOCK_RULES } from './day-clock.ts';
import { DAY_MONTH_RULES, weekdayWithDay } from './day-month.ts';
import { directionOf } from './direction.ts';
import { ERA_RULES } from './era.ts';
import type { DateExpression } from './expression.ts';
import { MONTH_RULES } from './month.ts';
import { PART_RULES } from './part-of-year.ts';
import { RANGE_RULES } from './range-list.ts';
import { RELATIVE_RULES } from './relative.ts';
import { resolve } from './resolve.ts';
import { mayBegin } from './start.ts';
import { WEEKDAY_RULES } from './weekday.ts';
import { YEAR_RULES } from './year.ts';

/** All rules; where two reach as far the earlier one wins. */
export const DATE_RULES: readonly Rule<DateExpression>[] = [
  ...DAY_MONTH_RULES,
  weekdayWithDay,
  ...WEEKDAY_RULES,
  ...RELATIVE_RULES,
  ...MONTH_RULES,
  ...YEAR_RULES,
  ...ERA_RULES,
  ...PART_RULES,
  ...RANGE_RULES,
  ...CLOCK_RULES,
];

/** Finds the dates of a text, each sentence from left to right, the longest reading at each place. */
export const dateFinder: Finder = {
  name: 'date',
  find(source: Source): readonly Mention[] {
    const mentions: Mention[] = [];
    for (const { first, last } of source.sentences) {
      const reach: Reach = { tokens: source.tokens, first, limit: last };
      let at = first;
      while (at < last) {
        const fired = mayBegin(source.tokens[at]!) ? fire(DATE_RULES, reach, at) : undefined;
        if (fired === undefined) {
          at += 1;
          continue;
        }
        mentions.push(toMention(source, reach, at, fired.last, fired.rule, fired.value));
        at = fired.last;
      }
    }
    return mentions;
  },
};

function toMention(
  source: Source,
  reach: Reach,
  first: number,
  last: number,
  name: string,
  value: DateExpression,
): Mention {
  const direction = directionOf(reach, first, last);
  const context = {
    ...(source.publishedAt ? { today: source.publishedAt } : {}),
    ...(direction ? { direction } : {}),
  };
  return {
    type: 'date',
    first,
    last,
    start: source.tokens[first]!.start,
    end: source.tokens[last - 1]!.end,
    confidence: name === 'year' || name === 'month' ? 0.9 : 0.97,
    evidence: [`date:${name}`],
    date: resolve(value, context),
  };
}
