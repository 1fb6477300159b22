import type { SeatStatus } from '../../entity.ts';
import type { Mention } from '../../mention.ts';
import { ends } from './clause.ts';
import type { Sign } from './sign.ts';
import type { Subject } from './subject.ts';

const USUAL: readonly SeatStatus[] = ['won', 'leading', 'contested', 'projected'];
/** What the headline's word weighs against counts whose own words say their status. */
const HEADLINE_VOTES = 3;

/** The status that most of the article's counts have by their own words, the headline counted in. */
export function usualStatus(mentions: readonly Mention[], headline: SeatStatus): SeatStatus {
  const votes = new Map<SeatStatus, number>([[headline, HEADLINE_VOTES]]);
  for (const { seats, evidence } of mentions) {
    const said = !/(usual|past)$/.test(evidence.at(-1) ?? '');
    if (said && seats?.party && seats.year === undefined) votes.set(seats.status, (votes.get(seats.status) ?? 0) + 1);
  }
  const current = mentions.filter(({ seats }) => seats?.party !== undefined && seats.year === undefined).length;
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
  while (end > 0 && !ends(signs[end]) && signs[end]!.kind !== 'colon') end -= 1;
  for (let at = 0; at < end; at++) {
    const sign = signs[at]!;
    if (ends(sign) && at < end - 1) said = undefined;
    for (const cue of [sign.before, sign.after]) {
      if (cue && !cue.weak && /^(leading|contested|projected)$/.test(cue.status)) said = cue.status as SeatStatus;
    }
  }
  return said ?? subject.usual;
}
