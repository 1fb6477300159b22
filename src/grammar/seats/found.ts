import { type Mention, mentionAt } from '../../mention.ts';
import type { Source } from '../../source.ts';
import type { Candidate } from './candidate.ts';
import type { Owner } from './owner.ts';
import { recordOf, type SeatCount } from './seat-count.ts';
import type { Sign } from './sign.ts';

/** A count as it is read and judged, with why. */
export interface Found {
  /** The row that it stands in. */
  readonly signs: readonly Sign[];
  readonly candidate: Candidate;
  readonly owner: Owner;
  readonly seats: SeatCount;
  /** How the status was found. */
  readonly rule: string;
  /** Scores of the statuses, where a judge chose among them. */
  readonly scores: string | undefined;
}

export function mentionOf({ tokens }: Source, { signs, candidate, owner, seats, rule, scores }: Found): Mention {
  const evidence = [`seats:${candidate.rule}`];
  if (owner.rule !== 'party-none') evidence.push(`seats:${owner.rule}`);
  evidence.push(`seats:${rule}`);
  if (owner.scores !== undefined) evidence.push(`seats:scores ${owner.scores}`);
  if (scores !== undefined) evidence.push(`seats:scores ${scores}`);
  return mentionAt(tokens, signs[candidate.at]!.first, signs[candidate.end]!.last, {
    type: 'seats',
    confidence: candidate.rule === 'count-noun' ? 0.95 : 0.8,
    evidence,
    entries: undefined,
    date: undefined,
    seats: recordOf(seats),
  });
}
