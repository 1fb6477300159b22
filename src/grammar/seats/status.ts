import type { SeatStatus } from '../../entity.ts';
import type { Candidate } from './candidate.ts';
import { ends, REACH } from './clause.ts';
import type { Sign, StatusCue } from './sign.ts';

/** What a status is worth to a count with a party, and to one without. */
const WITH_PARTY: Partial<Record<SeatStatus, number>> = {
  won: 1,
  leading: 1.1,
  contested: 1.1,
  held: 0.9,
  gained: 1.4,
  lost: 1.3,
  reduced: 1.4,
  projected: 1.2,
};
const WITHOUT_PARTY: Partial<Record<SeatStatus, number>> = {
  polled: 1,
  reserved: 1.5,
  vacant: 1.5,
  won: 0.3,
  leading: 0.3,
  contested: 0.4,
  projected: 0.5,
};
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

/** The best status word of the sentence for the count; undefined where none speaks for it. */
export function statusFromWords(
  signs: readonly Sign[],
  candidate: Candidate,
  party: boolean,
  past: boolean,
): Scored | undefined {
  const worth = party ? WITH_PARTY : WITHOUT_PARTY;
  let best: Scored | undefined;
  const consider = (cue: StatusCue | undefined, at: number, cost: number, distance: number): void => {
    if (!cue || cue.status === 'pass') return;
    const value = worth[cue.status];
    if (value === undefined || (TIGHT.has(cue.status) && distance > 5)) return;
    if (cue.status === 'held' && (distance > 8 || past)) return;
    if (past && cue.status === 'leading') return;
    const score = value - cost - (cue.weak ? 0.5 : 0);
    if (!best || score > best.score) best = { status: cue.status, score, at, weak: cue.weak };
  };
  let cost = 0;
  for (let at = candidate.end + 1; at <= candidate.end + REACH; at++) {
    const sign = signs[at];
    if (ends(sign) || sign!.kind === 'contrast') break;
    if (sign!.kind === 'open') {
      // What stands in brackets speaks of itself.
      const close = closeOf(signs, at);
      if (close < 0) break;
      at = close;
      continue;
    }
    consider(sign!.after, at, cost, at - candidate.end);
    cost += sign!.kind === 'number' ? 0.05 : 0.03;
    if (sign!.kind === 'comma') cost += 0.05;
    if (sign!.after && !sign!.after.weak && sign!.after.status !== 'polled') cost += 0.5;
  }
  // `मिलीं 58`: the verb may stand right before the number.
  const verb = signs[candidate.at - 1];
  if (verb?.kind === 'word' && verb.after?.status === 'won' && party)
    consider({ status: 'won', weak: false }, candidate.at - 1, -0.3, 1);
  cost = 0.2;
  let titled = false;
  for (let at = candidate.at - 1; at >= 0 && at >= candidate.at - REACH; at--) {
    const sign = signs[at]!;
    if (ends(sign)) break;
    // A pollster's counts stay projections whatever the verb: `चाणक्य ने 155 दी थीं`.
    if (sign.pollster) consider({ status: 'projected', weak: false }, at, cost - 0.4, candidate.at - at);
    // An English verb stands right before its number.
    if (sign.kind === 'colon') titled = true;
    if (titled && sign.before?.status === 'held') continue;
    consider(sign.before, at, candidate.at - at <= 2 ? cost - 0.35 : cost, candidate.at - at);
    cost += sign.kind === 'number' ? 0.03 : 0.02;
    if (sign.kind === 'contrast') cost += 0.4;
    // A verb behind an earlier number has closed that clause.
    if (sign.after && !sign.after.weak && !sign.before) cost += 0.15;
  }
  return best;
}

function closeOf(signs: readonly Sign[], open: number): number {
  for (let at = open + 1; at <= open + 14 && at < signs.length; at++) {
    if (signs[at]!.kind === 'close') return at;
    if (signs[at]!.kind === 'line') return -1;
  }
  return -1;
}
