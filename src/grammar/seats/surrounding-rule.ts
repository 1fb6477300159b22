import type { CandidateRule } from './candidate-rule.ts';
import { ends, endsBetween, leaningOf } from './clause.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';

/** Why a number counts seats in a paragraph that does; undefined where nothing says so. */
export function surroundingRule(signs: readonly Sign[], at: number): CandidateRule | undefined {
  if (isYearCount(signs, at)) return 'year-count';
  if (isDateCount(signs, at)) return 'date-count';
  if (isTotalCount(signs, at)) return 'total-count';
  if (isClauseCount(signs, at)) return 'clause-count';
  return isForecast(signs, at) ? 'forecast-count' : undefined;
}

/** `1989: 197, 1991: 232`, `2014 में सिर्फ 44`: in a paragraph that counts seats. */
function isYearCount(signs: readonly Sign[], at: number): boolean {
  return !signs[at]!.yearLike && signAt(signs, leaningOf(signs, at)).kind === 'year';
}

/** `20 मई को 49, 25 मई को 58`, `दूसरा 3 नवंबर: 94`: the seats of a day of polling. */
function isDateCount(signs: readonly Sign[], at: number): boolean {
  const link = signAt(signs, at - 1).kind;
  if (link !== 'particle' && link !== 'colon' && link !== 'dash') return false;
  const bracketed = signAt(signs, at - 2).kind === 'close' && signAt(signs, at - 3).kind === 'date';
  if (!bracketed && signAt(signs, leaningOf(signs, at)).kind !== 'date') return false;
  for (let near = Math.max(0, at - 60); near < Math.min(signs.length, at + 20); near++) {
    const sign = signs[near]!;
    if (sign.after?.status === 'polled' || sign.before?.status === 'polled') return true;
  }
  return false;
}

const HOLDERS: ReadonlySet<string> = new Set(['को', 'ने', 'हिस्से', 'पास', 'खाते', 'पल्ले', 'हाथ', 'झोली']);

/** `मायावती की पार्टी को 4 मिलीं`, `सहयोगी दल के हिस्से सात आईं`: nobody's name that we know, but a result all the same. */
function isClauseCount(signs: readonly Sign[], at: number): boolean {
  const before = signAt(signs, at - 1);
  const share = before.text === 'में' ? signAt(signs, at - 2) : before;
  const marked = HOLDERS.has(share.text) || before.kind === 'pronoun';
  if (!marked || signs[at]!.collective || signs[at]!.yearLike) return false;
  const next = signAt(signs, at + 1);
  const result = next.after?.status === 'won' || next.after?.status === 'contested' || next.kind === 'copula';
  if (!result && !ends(next) && next.kind !== 'comma' && next.kind !== 'conj' && next.text !== 'पर') return false;
  for (let near = Math.max(0, at - 25); near < Math.min(signs.length, at + 15); near++) {
    if (signs[near]!.sense.ballot && !endsBetween(signs, near, at)) return false;
  }
  return true;
}

/** `कुल 542 थीं`, `कुल मिलाकर 679 पर`. */
function isTotalCount(signs: readonly Sign[], at: number): boolean {
  const before = signAt(signs, at - 1).text;
  if (before !== 'कुल' && !(before === 'मिलाकर' && signAt(signs, at - 2).text === 'कुल')) return false;
  const next = signAt(signs, at + 1);
  return next.kind === 'copula' || next.text === 'पर' || next.text === 'में' || ends(next) || next.kind === 'comma';
}

/** `सी-वोटर: 100-110 बनाम 70-80`. */
function isForecast(signs: readonly Sign[], at: number): boolean {
  if (signs[at]!.count !== undefined) return false;
  for (let left = at - 1; left >= 0 && left > at - 12 && !ends(signAt(signs, left)); left--)
    if (signs[left]!.sense.pollster) return true;
  return false;
}
