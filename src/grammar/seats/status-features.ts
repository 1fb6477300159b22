import type { SeatReading } from '../../mention.ts';
import type { Candidate } from './candidate.ts';
import { ends, type Reader } from './clause.ts';
import { distanceOf, nameOf, sizeOf } from './count-features.ts';
import { isHouseSize, isMajorityOf } from './house-size.ts';
import type { Owner } from './owner.ts';
import type { Sign } from './sign.ts';
import type { Story } from './story.ts';
import type { Subject } from './subject.ts';

/** What the status of one count is judged by, beside its own words. */
export interface StatusContext {
  readonly signs: readonly Sign[];
  readonly text: Reader;
  readonly subject: Subject;
  /** What the rules read, and by which rule. */
  readonly seats: SeatReading;
  readonly rule: string;
  readonly candidate: Candidate;
  readonly owner: Owner;
  /** The counts of the paragraph before this one, as judged. */
  readonly chain: readonly SeatReading[];
  readonly sameSentence: boolean;
  readonly story: Story;
  readonly whole: SeatReading | undefined;
  readonly paragraph: number;
}

/** How far, in signs, the words of a line are looked at on either side. */
const LINE_REACH = 80;

/** The one feature function of the model of statuses, for training and reading. */
export function statusFeatures(context: StatusContext): string[] {
  const { signs, text, subject, seats, rule, candidate, owner, story, whole, paragraph } = context;
  const left = (offset: number): string => nameOf(signs[candidate.at - offset], text);
  const right = (offset: number): string => nameOf(signs[candidate.end + offset], text);
  const given = seats.status;
  const owned = owner.party !== undefined ? 'party' : owner.shared ? 'shared' : 'none';
  const fits = seats.count !== undefined && isHouseSize(seats.place, seats.house, seats.count);
  const half = seats.count !== undefined && seats.count > 10 && isMajorityOf(seats.place, seats.house, seats.count);
  const words: string[] = [
    `-1=${left(1)}`,
    `-2=${left(2)}`,
    `-2-1=${left(2)} ${left(1)}`,
    `+1=${right(1)}`,
    `+2=${right(2)}`,
    `+1+2=${right(1)} ${right(2)}`,
    `+1+2+3=${right(1)} ${right(2)} ${right(3)}`,
  ];
  let cue = '';
  for (let at = candidate.end + 1; at <= candidate.end + 25 && !ends(signs[at]); at++) {
    const sign = signs[at]!;
    if (sign.kind === 'word' || sign.kind === 'copula' || sign.phase || sign.after) {
      words.push(`>${text(sign)}`);
    }
    if (sign.after && cue === '')
      cue = `${sign.after.status}${sign.after.weak ? '?' : ''} ${distanceOf(at - candidate.end)}`;
  }
  words.push(`cue>${cue}`);
  cue = '';
  for (let at = candidate.at - 1; at >= candidate.at - 20 && at >= 0 && !ends(signs[at]); at--) {
    const sign = signs[at]!;
    if (sign.kind === 'word' || sign.phase || sign.before || sign.kind === 'ordinal')
      words.push(`<${sign.kind === 'ordinal' ? 'ordinal' : text(sign)}`);
    if (sign.before && cue === '')
      cue = `${sign.before.status}${sign.before.weak ? '?' : ''} ${distanceOf(candidate.at - at)}`;
  }
  words.push(`cue<${cue}`);
  const facts = [
    `rule=${rule}`,
    `candidate=${candidate.rule}`,
    `owner=${owner.rule}`,
    `owned=${owned}`,
    `usual=${subject.usual} ${owned}`,
    `house=${seats.house ?? ''} ${fits} ${owned}`,
    `year=${seats.year !== undefined} ${owned}`,
    `by=${subject.byElection} ${owned}`,
    `half=${half} ${owned}`,
    `size=${sizeOf(seats.count ?? seats.max ?? 0)}`,
    ...chainFeatures(context, owned),
    `whole=${whole?.status ?? ''} ${owned}`,
    `paragraph=${Math.min(paragraph, 2)}`,
  ];
  for (const [status, share] of story.moods) facts.push(`mood ${status}=${share} ${owned}`);
  for (const status of cuesOfLine(signs, candidate.at)) facts.push(`line ${status} ${owned}`);
  return [
    `given=${given}`,
    `given=${given} ${owned}`,
    ...facts,
    ...facts.map(fact => `${given}|${fact}`),
    ...words,
    ...words.map(word => `${given}|${word}`),
  ];
}

/** The statuses that strong words of the count's line speak for, and whether a time of day opens it. */
function cuesOfLine(signs: readonly Sign[], at: number): ReadonlySet<string> {
  const cues = new Set<string>();
  let first = at;
  while (first > 0 && at - first < LINE_REACH && signs[first - 1]!.kind !== 'line') first -= 1;
  for (let near = first; near < at + LINE_REACH && signs[near] !== undefined && signs[near]!.kind !== 'line'; near++) {
    for (const cue of [signs[near]!.before, signs[near]!.after]) if (cue && !cue.weak) cues.add(cue.status);
  }
  if (signs[first]?.kind === 'date' && cues.has('leading')) cues.add('leading by the clock');
  return cues;
}

/** How the count goes on from the one before it. */
function chainFeatures({ chain, sameSentence, seats }: StatusContext, owned: string): string[] {
  const previous = chain.at(-1);
  if (previous === undefined) return [`chain=first ${owned}`];
  const party = previous.party === seats.party ? 'same' : previous.party === undefined ? 'new' : 'other';
  const [now, then] = [seats.count ?? seats.max ?? 0, previous.count ?? previous.max ?? 0];
  const size = now < then ? 'less' : now > then ? 'more' : 'equal';
  const where = sameSentence ? 'sentence' : 'paragraph';
  const when = previous.year === seats.year ? 'same' : 'other';
  return [
    `chain=${previous.status} ${where} ${owned}`,
    `chain=${previous.status} ${where} ${party} ${when} ${owned}`,
    `chain=${previous.status} ${party} ${size} ${owned}`,
    `chain2=${previous.status} ${chain.at(-2)?.status ?? ''} ${party}`,
  ];
}
