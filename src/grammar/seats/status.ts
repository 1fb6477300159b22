import type { SeatStatus } from '../../entity.ts';
import type { Candidate } from './candidate.ts';
import { ends, REACH } from './clause.ts';
import { signAt } from './row.ts';
import type { Sign, StatusCue } from './sign.ts';

/** What a status is worth to a count with a party, and to one without. */
const WITH_PARTY: ReadonlyMap<string, number> = new Map([
  ['won', 1],
  ['leading', 1.1],
  ['contested', 1.1],
  ['held', 0.9],
  ['gained', 1.4],
  ['lost', 1.3],
  ['reduced', 1.4],
  ['projected', 1.2],
]);
const WITHOUT_PARTY: ReadonlyMap<string, number> = new Map([
  ['polled', 1],
  ['reserved', 1.5],
  ['vacant', 1.5],
  ['won', 0.3],
  ['leading', 0.3],
  ['contested', 0.4],
  ['projected', 0.5],
]);
/** Statuses that need their word close by. */
const TIGHT: ReadonlySet<string> = new Set(['gained', 'lost', 'reduced', 'vacant']);

export interface Scored {
  readonly status: SeatStatus;
  readonly score: number;
  /** A word of many meanings: मिली, गईं. */
  readonly weak: boolean;
  /** Index of the sign that said so. */
  readonly at: number;
}

const WON: StatusCue = { status: 'won', weak: false };
const PROJECTED: StatusCue = { status: 'projected', weak: false };

/** The best status word of the sentence for the count; undefined where none speaks for it. */
export function statusFromWords(
  signs: readonly Sign[],
  candidate: Candidate,
  party: boolean,
  past: boolean,
): Scored | undefined {
  const search = new Search(party ? WITH_PARTY : WITHOUT_PARTY, past);
  searchBehind(search, signs, candidate.end);
  // `मिलीं 58`: the verb may stand right before the number.
  const verb = signAt(signs, candidate.at - 1);
  if (verb.kind === 'word' && verb.after?.status === 'won' && party) search.hear(WON, candidate.at - 1, -0.3, 1);
  searchBefore(search, signs, candidate.at);
  return search.best;
}

/** The best word so far. */
class Search {
  best: Scored | undefined = undefined;

  constructor(
    private readonly worth: ReadonlyMap<string, number>,
    private readonly past: boolean,
  ) {}

  hear({ status, weak }: StatusCue, at: number, cost: number, distance: number): void {
    if (status === 'pass') return;
    const value = this.worth.get(status);
    if (value === undefined || (distance > 5 && TIGHT.has(status))) return;
    if (status === 'held' && (distance > 8 || this.past)) return;
    if (status === 'leading' && this.past) return;
    const score = value - cost - (weak ? 0.5 : 0);
    if (this.best === undefined || score > this.best.score) this.best = { status, score, weak, at };
  }
}

function searchBehind(search: Search, signs: readonly Sign[], end: number): void {
  let cost = 0;
  for (let at = end + 1; at <= end + REACH; at++) {
    const sign = signAt(signs, at);
    if (ends(sign) || sign.kind === 'contrast') return;
    if (sign.kind === 'open') {
      // What stands in brackets speaks of itself.
      const close = closeOf(signs, at);
      if (close < 0) return;
      at = close;
      continue;
    }
    if (sign.after !== undefined) search.hear(sign.after, at, cost, at - end);
    cost += sign.kind === 'number' ? 0.05 : 0.03;
    if (sign.kind === 'comma') cost += 0.05;
    if (sign.after && !sign.after.weak && sign.after.status !== 'polled') cost += 0.5;
  }
}

function searchBefore(search: Search, signs: readonly Sign[], number: number): void {
  let cost = 0.2;
  let titled = false;
  for (let at = number - 1; at >= 0 && at >= number - REACH; at--) {
    const sign = signs[at]!;
    if (ends(sign)) return;
    // A pollster's counts stay projections whatever the verb: `चाणक्य ने 155 दी थीं`.
    if (sign.sense.pollster) search.hear(PROJECTED, at, cost - 0.4, number - at);
    if (sign.kind === 'colon') titled = true;
    if (titled && sign.before?.status === 'held') continue;
    // An English verb stands right before its number.
    if (sign.before !== undefined) search.hear(sign.before, at, number - at <= 2 ? cost - 0.35 : cost, number - at);
    cost += sign.kind === 'number' ? 0.03 : 0.02;
    if (sign.kind === 'contrast') cost += 0.4;
    // A verb behind an earlier number has closed that clause.
    if (sign.after && !sign.after.weak && !sign.before) cost += 0.15;
  }
}

function closeOf(signs: readonly Sign[], open: number): number {
  for (let at = open + 1; at <= open + 14 && at < signs.length; at++) {
    if (signs[at]!.kind === 'close') return at;
    if (signs[at]!.kind === 'line') return -1;
  }
  return -1;
}
