import type { CandidateRule } from './candidate-rule.ts';
import { leaningOf } from './clause.ts';
import { ownRule } from './own-rule.ts';
import { refusedOf } from './refusal.ts';
import { type Row, signAt } from './row.ts';
import type { Sign, SignKind } from './sign.ts';
import { surroundingRule } from './surrounding-rule.ts';
import { followsWell, partOf, wholeAfter } from './whole.ts';

/** What the rules say of the numbers of a paragraph, by the index of their sign. */
export interface Numbers {
  readonly all: readonly number[];
  /** Numbers of votes, candidates, years …. */
  readonly refused: ReadonlySet<number>;
  /** Those that count seats of a legislature. */
  readonly rules: ReadonlyMap<number, CandidateRule>;
}

/** Reads the numbers of a paragraph by rules. `columns` are the cells of tables. */
export function readNumbers(row: Row, columns: ReadonlyMap<number, unknown>): Numbers {
  const { signs, numbers } = row;
  const reading = new Rules(signs, refusedOf(row));
  for (const at of numbers) reading.byItself(at, columns.has(at));
  for (const at of numbers) reading.asPart(at);
  if (reading.rules.size > 0 || row.hasSeat) for (const at of numbers) reading.bySurroundings(at);
  if (reading.rules.size > 0) reading.byList(numbers);
  return { all: numbers, refused: reading.refused, rules: reading.rules };
}

/** The rules of numbers, as they are found. */
class Rules {
  readonly rules: Map<number, CandidateRule> = new Map();

  constructor(
    private readonly signs: readonly Sign[],
    readonly refused: ReadonlySet<number>,
  ) {}

  private isFree(at: number): boolean {
    return !this.refused.has(at) && !this.rules.has(at);
  }

  byItself(at: number, inColumn: boolean): void {
    if (this.refused.has(at)) return;
    const rule = inColumn ? 'column' : ownRule(this.signs, at);
    if (rule !== undefined) this.rules.set(at, rule);
  }

  /** The number as the whole of a part, or the part of an English whole. */
  asPart(at: number): void {
    const { signs } = this;
    const part = partOf(signs, at);
    if (part >= 0) {
      this.share(at, part);
      return;
    }
    const whole = wholeAfter(signs, at);
    if (whole >= 0) this.share(whole, at);
  }

  private share(whole: number, piece: number): void {
    const { signs, rules, refused } = this;
    if (refused.has(whole) || refused.has(piece)) return;
    if (!rules.has(piece) && !rules.has(whole) && !standsAsShare(signs, whole, piece)) return;
    if ((signs[whole]!.count ?? 0) < (signs[piece]!.count ?? signs[piece]!.max ?? 0)) return;
    if (this.isFree(whole)) rules.set(whole, 'out-of');
    if (this.isFree(piece) && (followsWell(signs, piece) || whole > piece)) rules.set(piece, 'out-of');
  }

  bySurroundings(at: number): void {
    if (!this.isFree(at) || !followsWell(this.signs, at)) return;
    const rule = surroundingRule(this.signs, at);
    if (rule !== undefined) this.rules.set(at, rule);
  }

  /** Numbers in one list with a count, to the right and then to the left. */
  byList(numbers: readonly number[]): void {
    for (let index = 1; index < numbers.length; index++) this.coordinate(numbers[index - 1]!, numbers[index]!);
    for (let index = numbers.length - 2; index >= 0; index--) this.coordinate(numbers[index + 1]!, numbers[index]!);
  }

  private coordinate(known: number, at: number): void {
    const { signs, rules } = this;
    const rule = rules.get(known);
    if (rule === undefined || rule === 'members-of-house' || (rule === 'majority-mark' && known < at)) return;
    if (!this.isFree(at) || !followsWell(signs, at)) return;
    if (inOneList(signs, Math.min(known, at), Math.max(known, at))) rules.set(at, 'coordinate');
  }
}

const LIST_KINDS: ReadonlySet<SignKind> = new Set<SignKind>([
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

/** `क्या MP में 29 की 29`: a place or house stands before the whole. */
function standsAsShare(signs: readonly Sign[], whole: number, piece: number): boolean {
  if (piece < whole) return false;
  if (signAt(signs, piece + 1).after?.status === 'won' && !signs[whole]!.spelled) return true;
  const lean = signAt(signs, leaningOf(signs, whole));
  return (
    lean.kind === 'place' ||
    lean.kind === 'house' ||
    lean.sense.area === true ||
    signs[whole]!.count === signs[piece]!.count
  );
}
