import type { SeatStatus } from '../../entity.ts';
import type { Bound } from './bound.ts';
import type { Candidate } from './candidate.ts';
import { ends } from './clause.ts';
import type { Found } from './found.ts';
import type { Owner } from './owner.ts';
import type { Hearing, Paragraph } from './paragraph.ts';
import { type Circumstances, countOf, type Said, statusOf } from './reading.ts';
import { type SeatCount, withStatus } from './seat-count.ts';
import type { Sign } from './sign.ts';
import { statusFeatures } from './status-features.ts';
import type { Subject } from './subject.ts';
import { usualOf } from './usual.ts';
import { type Where, whereOf } from './where.ts';

/** Margins and vote counts are larger than any house but the local ones. */
const MOST_OF_A_HOUSE = 800;
/** Statuses that go on to the counts behind that say none. */
const CARRIED: ReadonlySet<SeatStatus> = new Set<SeatStatus>(['leading', 'contested', 'projected', 'won', 'held']);

/** Reads the counts of a paragraph from left to right: each goes on from those before it. */
export class CountReader {
  /** What is read; `judged` are its counts, for the model of statuses. */
  readonly found: Found[] = [];
  private readonly judged: SeatCount[] = [];
  private readonly usual: SeatStatus;
  /** The last count of a party whose status its own words said. */
  private carried: SeatCount | undefined = undefined;
  private previous: SeatCount | undefined = undefined;
  /** The whole that is in force, and where its sentence ends. */
  private whole: SeatCount | undefined = undefined;
  private wholeEnd = -1;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly bound: Bound,
    private readonly subject: Subject,
    private readonly hearing: Hearing | undefined,
    /** Counts that the article has called polled; added to. */
    private readonly polled: Set<number>,
  ) {
    this.usual = usualOf(paragraph.signs, bound.candidates[0]!.at, subject);
  }

  read(order: number): void {
    const { bound, subject, polled } = this;
    const { signs, columns } = this.paragraph;
    const candidate = bound.candidates[order]!;
    const owner = bound.owners[order]!;
    const column = columns.get(candidate.at);
    const whole = candidate.at <= this.wholeEnd ? this.whole : undefined;
    const sameSentence = order > 0 && sentenceEnd(signs, bound.candidates[order - 1]!.end) > candidate.at;
    const isAll = bound.field.wholes.has(candidate.at) && (owner.party === undefined || owner.rule !== 'learned-party');
    const setting = bound.settings[order]!;
    const where = whereOf(signs[candidate.at]!, owner.party, setting, whole, subject, isAll, column);
    const circumstances: Circumstances = {
      signs,
      subject,
      candidate,
      owner,
      isWhole: isAll || column?.total === true,
      where,
      usual: this.usualAt(where, sameSentence),
      polled,
      previous: sameSentence ? this.previous : undefined,
      whole,
    };
    const said = statusOf(circumstances);
    const seats = countOf(circumstances, said);
    this.previous = seats;
    if (seats.status === 'polled' && seats.count !== undefined) polled.add(seats.count);
    if (isAll || (seats.status === 'polled' && whole === undefined)) {
      this.whole = seats;
      this.wholeEnd = sentenceEnd(signs, candidate.end);
    }
    if (owner.party && CARRIED.has(seats.status) && saidByWords(said)) this.carried = seats;
    if (!isTooLarge(candidate, seats)) this.add(candidate, owner, seats, said, sameSentence, whole);
  }

  /** The status of counts whose own words say none. */
  private usualAt({ place, year }: Where, sameSentence: boolean): SeatStatus {
    const { carried } = this;
    if (carried === undefined || carried.place !== place || carried.year !== year) return this.usual;
    return carried.status === 'held' && !sameSentence ? this.usual : carried.status;
  }

  private add(
    candidate: Candidate,
    owner: Owner,
    seats: SeatCount,
    { rule }: Said,
    sameSentence: boolean,
    whole: SeatCount | undefined,
  ): void {
    const { signs, index } = this.paragraph;
    const { hearing, subject, judged } = this;
    const given = { signs, candidate, owner, seats, rule, scores: undefined };
    if (hearing === undefined) {
      this.found.push(given);
      return;
    }
    const { judge, story } = hearing;
    const verdict = judge.status(
      features =>
        statusFeatures(
          {
            signs,
            subject,
            seats,
            rule,
            candidate,
            owner,
            chain: judged,
            sameSentence,
            story,
            whole,
            paragraph: index,
          },
          features,
        ),
      seats.status,
      signs[candidate.at]!.first,
    );
    // What a party plainly has or had before is seldom marked: too few examples to be learned from.
    const kept = verdict.value === seats.status || rule === 'status-from' || rule === 'status-held';
    const reading = kept ? seats : withStatus(seats, verdict.value);
    judged.push(reading);
    this.found.push(
      kept ? given : { signs, candidate, owner, seats: reading, rule: 'learned-status', scores: verdict.scores },
    );
  }
}

function saidByWords({ rule }: Said): boolean {
  return rule !== 'status-usual' && rule !== 'status-from';
}

function isTooLarge({ rule }: Candidate, { count, min, max, house }: SeatCount): boolean {
  if (rule === 'count-noun' || rule === 'members-of-house') return false;
  const open = min !== undefined && max === undefined;
  return (house !== 'local' || open) && (count ?? min ?? 0) > MOST_OF_A_HOUSE;
}

function sentenceEnd(signs: readonly Sign[], from: number): number {
  let at = from;
  while (at < signs.length && at < from + 200 && !ends(signs[at]!)) at += 1;
  return at;
}
