import type { SeatStatus } from '../../entity.ts';
import { ends } from './clause.ts';
import type { SeatCount } from './seat-count.ts';
import type { Sign, StatusCue } from './sign.ts';
import type { Subject } from './subject.ts';

const USUAL: readonly SeatStatus[] = ['won', 'leading', 'contested', 'projected'];
/** What the headline's word weighs against counts whose own words say their status. */
const HEADLINE_VOTES = 3;

/** The status that most of the article's counts have by their own words, the headline counted in. */
export function usualStatus(
  found: readonly { readonly seats: SeatCount; readonly rule: string }[],
  headline: SeatStatus,
): SeatStatus {
  const votes = new Map<SeatStatus, number>([[headline, HEADLINE_VOTES]]);
  let current = 0;
  for (const { seats, rule } of found) {
    if (seats.party === undefined || seats.year !== undefined) continue;
    current += 1;
    if (rule !== 'status-usual' && rule !== 'status-past') votes.set(seats.status, (votes.get(seats.status) ?? 0) + 1);
  }
  let best: SeatStatus = 'won';
  for (const status of USUAL) {
    const count = votes.get(status) ?? 0;
    const own = count - (status === headline ? HEADLINE_VOTES : 0);
    // Forecasts say so themselves, by ranges and pollsters; a headline may only speak of how they failed.
    if (status === 'projected' && own * 3 < current) continue;
    if (count > (votes.get(best) ?? 0) && count * 4 >= current) best = status;
  }
  return best;
}

/** The status word of a title line or question before the first count: `किसने कितनी सीटों पर लड़ा?` */
export function usualOf(signs: readonly Sign[], first: number, subject: Subject): SeatStatus {
  let said: SeatStatus | undefined;
  let end = Math.min(first, 30);
  while (end > 0 && !closesTitle(signs[end]!)) end -= 1;
  for (let at = 0; at < end; at++) {
    const { before, after } = signs[at]!;
    if (at < end - 1 && ends(signs[at]!)) said = undefined;
    if (before !== undefined && titles(before)) said = before.status as SeatStatus;
    if (after !== undefined && titles(after)) said = after.status as SeatStatus;
  }
  return said ?? subject.usual;
}

function closesTitle(sign: Sign): boolean {
  return ends(sign) || sign.kind === 'colon';
}

function titles({ status, weak }: StatusCue): boolean {
  return !weak && (status === 'leading' || status === 'contested' || status === 'projected');
}
