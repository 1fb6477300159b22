import { type DateReading, type Mention, mentionAt } from '../../mention.ts';
import type { Finder, Source } from '../../source.ts';
import { type Reach, reachOf, wordAt } from '../reach.ts';
import { type Fired, type Rule, Rules } from '../rule.ts';
import { anchored, anchorYear, type BareYear, bareYear, withYear } from './anchor.ts';
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

const RULES = new Rules(DATE_RULES);

/** Finds the dates of a text, each sentence from left to right, the longest reading at each place. */
export const dateFinder: Finder = {
  name: 'date',
  find(source: Source): readonly Mention[] {
    const mentions: Mention[] = [];
    const { classes } = source;
    for (const { first, last } of source.sentences) {
      let at = RULES.next(classes, first, last);
      if (at === last) continue;
      const reach = reachOf(source.tokens, first, last, classes);
      let year: number | undefined;
      let bare: BareYear | undefined;
      for (; at < last; at = RULES.next(classes, at, last)) {
        const fired = RULES.fire(reach, at);
        if (fired === undefined) {
          at += 1;
          continue;
        }
        // 2020 में 28 जून: a bare year lends itself to the date right behind it.
        const near = bare !== undefined && lends(reach, bare.last, at) ? withYear(fired.value, bare.year) : fired.value;
        const date = read(source, reach, { value: near, last: fired.last, rule: fired.rule }, at, year);
        year = anchorYear(date) ?? year;
        bare = bareYear(date, fired.last);
        mentions.push(toMention(source, at, fired, date));
        at = fired.last;
      }
    }
    return mentions;
  },
};

const LENDERS: ReadonlySet<string> = new Set(['में', 'के', 'की', ',']);

/** True where nothing but में, के or की stands between a year and the date at `at`. */
function lends(reach: Reach, last: number, at: number): boolean {
  return at === last || (at === last + 1 && LENDERS.has(wordAt(reach, last)));
}

function read(
  source: Source,
  reach: Reach,
  fired: Fired<DateExpression>,
  first: number,
  year: number | undefined,
): DateReading {
  const today = source.publishedAt;
  const direction = directionOf(reach, first, fired.last);
  return resolve(anchored(fired.value, year, today?.year, direction), { today, direction });
}

/** A bare year or month may be something else; all other rules need two words or a name. */
const UNSURE: ReadonlySet<string> = new Set(['year', 'month']);

function toMention(source: Source, first: number, { rule, last }: Fired<DateExpression>, date: DateReading): Mention {
  const confidence = UNSURE.has(rule) ? 0.9 : 0.97;
  return mentionAt(source.tokens, first, last, { type: 'date', confidence, evidence: [`date:${rule}`], date });
}
