import type { SeatStatus } from '../../entity.ts';
import { boundsOf } from './bounds.ts';
import type { Candidate } from './candidate.ts';
import { leaningOf } from './clause.ts';
import { isHouseSize } from './house-size.ts';
import { isMajorityMark, isNeed } from './majority.ts';
import type { Owner } from './owner.ts';
import { partyAt } from './party-of-day.ts';
import { signAt } from './row.ts';
import type { SeatCount } from './seat-count.ts';
import type { Sign } from './sign.ts';
import { type Scored, statusFromWords } from './status.ts';
import { changeOf, inPhases, isNowInHouse, isStartingPoint, phaseBefore } from './status-cues.ts';
import type { Subject } from './subject.ts';
import type { Where } from './where.ts';
import { partOf } from './whole.ts';

/** A status, and how it was found: `status-WORD's status`, `status-usual` … */
export interface Said {
  readonly status: SeatStatus;
  readonly rule: string;
}

/** What the status of one count is read from. */
export interface Circumstances {
  readonly signs: readonly Sign[];
  readonly subject: Subject;
  readonly candidate: Candidate;
  readonly owner: Owner;
  /** It is all the seats of a house or area. */
  readonly isWhole: boolean;
  readonly where: Where;
  /** Status of counts whose own words say none: of the line, the paragraph or the article. */
  readonly usual: SeatStatus;
  /** Counts that the article has called polled. */
  readonly polled: ReadonlySet<number>;
  /** The count before this one in the same sentence. */
  readonly previous: SeatCount | undefined;
  /** The whole that the count is a part of. */
  readonly whole: SeatCount | undefined;
}

/** Puts together what is known of one count. */
export function countOf({ signs, candidate, owner, where }: Circumstances, { status, rule }: Said): SeatCount {
  const { count, min, max } = boundsOf(signs, candidate);
  const { place, house, year } = where;
  const party = owner.party === undefined ? undefined : partyAt(owner.party, year);
  return { count, min, max, party, status, place, house, year: keepsYear(rule) ? year : undefined };
}

/** What is needed, forecast, gained or lost is of the election at hand, whatever year the sentence compares it with. */
function keepsYear(rule: string): boolean {
  return !(rule === 'status-gained' || rule === 'status-lost' || rule === 'status-reduced' || rule === 'majority-mark');
}

function said(status: SeatStatus, rule: string): Said {
  return { status, rule };
}

export function statusOf(circumstances: Circumstances): Said {
  const { signs, candidate, owner, isWhole, where } = circumstances;
  if (!isWhole && isMajorityMark(signs, candidate.at))
    return said('majority', isNeed(signs, candidate.at) ? 'majority-need' : 'majority-mark');
  const owned = owner.party !== undefined || owner.shared;
  const words = statusFromWords(signs, candidate, owned, where.year !== undefined);
  const free = owned && !isWhole ? undefined : statusOfFree(circumstances, words, owned);
  if (free !== undefined) return free;
  return owned ? statusOfOwned(circumstances, words) : statusOfPart(circumstances, words);
}

/** Of seats that are nobody's, or all of a house; undefined where only its words can tell. */
function statusOfFree(circumstances: Circumstances, words: Scored | undefined, owned: boolean): Said | undefined {
  const { signs, subject, candidate, isWhole, where, whole } = circumstances;
  const count = signs[candidate.at]!.count ?? -1;
  if (words && !isWhole && (words.status === 'reserved' || words.status === 'vacant'))
    return said(words.status, `status-${words.status}`);
  const polled = words?.status === 'polled';
  const before = signAt(signs, candidate.at - 1);
  const ordinal = before.kind === 'particle' && signAt(signs, candidate.at - 2).kind === 'ordinal';
  const dated = candidate.rule !== 'members-of-house' && signAt(signs, leaningOf(signs, candidate.at)).kind === 'date';
  if (!owned && (candidate.rule === 'date-count' || ordinal || (dated && polled))) return said('polled', 'phase');
  if (polled && /^(उपचुनाव|bypoll)/.test(signs[words.at]!.text)) return said('polled', 'by-election');
  if (polled && before.text === 'कुल' && !subject.byElection) return said('total', 'all-phases');
  if (polled && inPhases(signs, candidate.at)) return said('total', 'all-phases');
  const fits = isHouseSize(where.place, where.house, count);
  if (phaseBefore(signs, candidate.at) || (!owned && circumstances.polled.has(count) && !fits))
    return said('polled', 'phase');
  if (candidate.rule === 'members-of-house' || fits) return said('total', 'house-size');
  if (!owned && whole?.status === 'polled') return said('polled', 'part-of-polled');
  if (!isWhole) return undefined;
  // A third of the Rajya Sabha is elected at a time.
  const few = subject.byElection || (where.house === 'rajya-sabha' && candidate.rule !== 'house-count');
  return said(few ? 'polled' : 'total', 'whole');
}

/** Of seats that a party has, or several together. */
function statusOfOwned(circumstances: Circumstances, words: Scored | undefined): Said {
  const { signs, candidate, where, usual, whole } = circumstances;
  const past = where.year !== undefined;
  // A range is a forecast unless it is offered or shared out.
  if (signs[candidate.at]!.count === undefined && words?.status !== 'contested')
    return said('projected', 'status-range');
  if ((words?.status ?? usual) === 'contested' && isLessThanContested(circumstances))
    return said('won', 'status-of-contested');
  const change = changeOf(signs, candidate);
  if (change) return said(change, `change-${change}`);
  if (isStartingPoint(signs, candidate)) return said('held', 'status-from');
  if (!past && words?.status !== 'held' && whole?.status === 'total' && isNowInHouse(signs, candidate.at))
    return said('held', 'status-now');
  const part = partOf(signs, candidate.at);
  if (part >= 0 && part - candidate.end <= 2 && signAt(signs, candidate.end + 2).text !== 'से')
    return said('contested', 'status-of-fought');
  if (words?.weak && usual !== 'won' && !past) return said(usual, 'status-usual');
  if (words && words.score > 0.1) return said(words.status, `status-${words.status}`);
  return past && usual !== 'contested' ? said('won', 'status-past') : said(usual, 'status-usual');
}

function isLessThanContested({ signs, candidate, owner, previous }: Circumstances): boolean {
  if (owner.party === undefined || previous?.status !== 'contested' || previous.party !== owner.party) return false;
  return (signs[candidate.at]!.count ?? -1) < (previous.count ?? 0);
}

/** Of some seats that are nobody's. */
function statusOfPart({ signs, subject, candidate, where, whole }: Circumstances, words: Scored | undefined): Said {
  if (words?.status === 'contested' && /^(उम्मीदवार|प्रत्याशी|candidate)/.test(signs[words.at]!.text))
    return said('polled', 'candidates');
  if (words && words.score > 0.1) return said(words.status, `status-${words.status}`);
  const isPart = candidate.rule === 'out-of' && whole?.status === 'total';
  const few = subject.byElection || where.house === 'rajya-sabha' || isPart;
  return said(few ? 'polled' : 'total', 'status-usual');
}
