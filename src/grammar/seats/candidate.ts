import type { CandidateRule } from './candidate-rule.ts';
import { endOf, ends, endsBetween, isNumber, leaningOf } from './clause.ts';
import { ownRule } from './own-rule.ts';
import { refusedOf } from './refusal.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';
import { followsWell, partOf, wholeAfter } from './whole.ts';

export interface Candidate {
  /** Index of the number's sign. */
  readonly at: number;
  /** Index of the sign that ends the span: the seat noun, or the number itself. */
  readonly end: number;
  readonly rule: CandidateRule;
}

const LIST_KINDS: ReadonlySet<string> = new Set([
  'comma',
  'conj',
  'contrast',
  'colon',
  'dash',
  'open',
  'close',
  'party',
  'place',
  'seat',
  'house',
  'date',
  'year',
  'ordinal',
  'now',
  'particle',
]);

/** True where nothing but list words stand between the two numbers. */
function inOneList(signs: readonly Sign[], from: number, to: number): boolean {
  if (to - from > 16) return false;
  for (let at = from + 1; at < to; at++) {
    const sign = signs[at]!;
    if (!sign.light && !LIST_KINDS.has(sign.kind) && sign.before?.status !== 'polled') return false;
  }
  return true;
}

/** What the rules say of the numbers of a paragraph, by the index of their sign. */
export interface Numbers {
  readonly all: readonly number[];
  /** Numbers of votes, candidates, years …. */
  readonly refused: ReadonlySet<number>;
  /** Those that count seats of a legislature. */
  readonly rules: ReadonlyMap<number, CandidateRule>;
}

/** Reads the numbers of a paragraph by rules. `columns` are the cells of tables. */
export function readNumbers(signs: readonly Sign[], columns: ReadonlyMap<number, unknown>): Numbers {
  const rules = new Map<number, CandidateRule>();
  const numbers: number[] = [];
  for (let at = 0; at < signs.length; at++) if (isNumber(signs[at]!)) numbers.push(at);
  if (numbers.length === 0) return { all: numbers, refused: new Set(), rules };
  const refused = refusedOf(signs, numbers);
  const free = (at: number): boolean => at >= 0 && !refused.has(at) && !rules.has(at);
  for (const at of numbers) {
    if (refused.has(at)) continue;
    const rule = columns.has(at) ? 'column' : ownRule(signs, at);
    if (rule) rules.set(at, rule);
  }
  for (const at of numbers) {
    const part = partOf(signs, at);
    const whole = part >= 0 ? at : wholeAfter(signs, at);
    const piece = part >= 0 ? part : at;
    if (whole < 0 || refused.has(whole) || refused.has(piece)) continue;
    if (!rules.has(piece) && !rules.has(whole) && !standsAsShare(signs, whole, piece)) continue;
    if ((signs[whole]!.count ?? 0) < (signs[piece]!.count ?? signs[piece]!.max ?? 0)) continue;
    if (free(whole)) rules.set(whole, 'out-of');
    if (free(piece) && (followsWell(signs, piece) || whole > piece)) rules.set(piece, 'out-of');
  }
  if (rules.size > 0 || signs.some(sign => sign.kind === 'seat')) {
    for (const at of numbers) {
      if (!free(at) || !followsWell(signs, at)) continue;
      if (isYearCount(signs, at)) rules.set(at, 'year-count');
      else if (isDateCount(signs, at)) rules.set(at, 'date-count');
      else if (isTotalCount(signs, at)) rules.set(at, 'total-count');
      else if (isClauseCount(signs, at)) rules.set(at, 'clause-count');
      else if (isForecast(signs, at)) rules.set(at, 'forecast-count');
    }
  }
  for (const order of [numbers, [...numbers].reverse()]) {
    for (let index = 1; index < order.length; index++) {
      const [known, at] = [order[index - 1]!, order[index]!];
      if (!free(at) || !rules.has(known) || !followsWell(signs, at)) continue;
      if (rules.get(known) === 'members-of-house' || (rules.get(known) === 'majority-mark' && known < at)) continue;
      if (inOneList(signs, Math.min(known, at), Math.max(known, at))) rules.set(at, 'coordinate');
    }
  }
  return { all: numbers, refused, rules };
}

/** The numbers of a paragraph that count seats, in order: those of the rules, and those that `isMore` adds. */
export function findCandidates(
  signs: readonly Sign[],
  { all, rules }: Numbers,
  isMore?: (at: number) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const at of all) {
    const rule = rules.get(at) ?? (isMore?.(at) ? 'learned-count' : undefined);
    if (rule) candidates.push({ at, end: rule === 'members-of-house' ? at : endOf(signs, at), rule });
  }
  return candidates;
}

/** `क्या MP में 29 की 29`: a place or house stands before the whole. */
function standsAsShare(signs: readonly Sign[], whole: number, piece: number): boolean {
  if (piece < whole) return false;
  if (signAt(signs, piece + 1).after?.status === 'won' && !signs[whole]!.spelled) return true;
  const lean = signAt(signs, leaningOf(signs, whole));
  return (
    lean.kind === 'place' || lean.kind === 'house' || lean.area === true || signs[whole]!.count === signs[piece]!.count
  );
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
    if (signs[near]!.ballot && !endsBetween(signs, near, at)) return false;
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
    if (signs[left]!.pollster) return true;
  return false;
}
