import type { Candidate } from './candidate.ts';
import { ends } from './clause.ts';
import { cueName, distanceOf, nameOf, sizeOf } from './feature-parts.ts';
import type { Features } from './features.ts';
import { isHouseSize, isMajorityOf } from './house-size.ts';
import type { Owner } from './owner.ts';
import { signAt } from './row.ts';
import type { SeatCount } from './seat-count.ts';
import type { Sign } from './sign.ts';
import type { Story } from './story.ts';
import type { Subject } from './subject.ts';

/** What the status of one count is judged by, beside its own words. */
export interface StatusContext {
  readonly signs: readonly Sign[];
  readonly subject: Subject;
  /** What the rules read, and by which rule. */
  readonly seats: SeatCount;
  readonly rule: string;
  readonly candidate: Candidate;
  readonly owner: Owner;
  /** The counts of the paragraph before this one, as judged. */
  readonly chain: readonly SeatCount[];
  readonly sameSentence: boolean;
  readonly story: Story;
  readonly whole: SeatCount | undefined;
  readonly paragraph: number;
}

/** How far, in signs, the words of a line are looked at on either side. */
const LINE_REACH = 80;

/** The one feature function of the model of statuses, for training and reading. */
export function statusFeatures(context: StatusContext, features: Features): void {
  const { seats, owner } = context;
  const given = seats.status;
  const owned = owner.party !== undefined ? 'party' : owner.shared ? 'shared' : 'none';
  features.add('given=', given);
  features.add('given=', given, ' ', owned);
  const facts = factsOf(context, owned);
  features.addAll('', facts);
  features.addAll(`${given}|`, facts);
  const words = wordsOf(context);
  features.addAll('', words);
  features.addAll(`${given}|`, words);
}

/** The words around the count. */
function wordsOf({ signs, candidate }: StatusContext): string[] {
  const { at, end } = candidate;
  const before = nameOf(signAt(signs, at - 1));
  const first = nameOf(signAt(signs, at - 2));
  const next = nameOf(signAt(signs, end + 1));
  const second = nameOf(signAt(signs, end + 2));
  const third = nameOf(signAt(signs, end + 3));
  const words: string[] = [
    `-1=${before}`,
    `-2=${first}`,
    `-2-1=${first} ${before}`,
    `+1=${next}`,
    `+2=${second}`,
    `+1+2=${next} ${second}`,
    `+1+2+3=${next} ${second} ${third}`,
  ];
  addBehind(signs, end, words);
  addBefore(signs, at, words);
  return words;
}

function addBehind(signs: readonly Sign[], end: number, words: string[]): void {
  let cue = '';
  for (let at = end + 1; at <= end + 25; at++) {
    const sign = signAt(signs, at);
    if (ends(sign)) break;
    if (sign.kind === 'word' || sign.kind === 'copula' || sign.sense.phase || sign.after) words.push(`>${sign.text}`);
    if (sign.after && cue === '') cue = `${cueName(sign.after)} ${distanceOf(at - end)}`;
  }
  words.push(`cue>${cue}`);
}

function addBefore(signs: readonly Sign[], number: number, words: string[]): void {
  let cue = '';
  for (let at = number - 1; at >= number - 20; at--) {
    const sign = signAt(signs, at);
    if (ends(sign)) break;
    if (sign.kind === 'ordinal') words.push('<ordinal');
    else if (sign.kind === 'word' || sign.sense.phase || sign.before) words.push(`<${sign.text}`);
    if (sign.before && cue === '') cue = `${cueName(sign.before)} ${distanceOf(number - at)}`;
  }
  words.push(`cue<${cue}`);
}

/** What the rules, the article and the counts before say. `owned`: by a party, several or none. */
function factsOf(context: StatusContext, owned: string): string[] {
  const { signs, subject, seats, rule, candidate, owner, story, whole, paragraph } = context;
  const { count, place, house } = seats;
  const fits = count !== undefined && isHouseSize(place, house, count);
  const half = count !== undefined && count > 10 && isMajorityOf(place, house, count);
  const facts = [
    `rule=${rule}`,
    `candidate=${candidate.rule}`,
    `owner=${owner.rule}`,
    `owned=${owned}`,
    `usual=${subject.usual} ${owned}`,
    `house=${house ?? ''} ${fits} ${owned}`,
    `year=${seats.year !== undefined} ${owned}`,
    `by=${subject.byElection} ${owned}`,
    `half=${half} ${owned}`,
    `size=${sizeOf(count ?? seats.max ?? 0)}`,
    ...chainFeatures(context, owned),
    `whole=${whole?.status ?? ''} ${owned}`,
    `paragraph=${Math.min(paragraph, 2)}`,
  ];
  for (const [status, share] of story.moods) facts.push(`mood ${status}=${share} ${owned}`);
  for (const status of cuesOfLine(signs, candidate.at)) facts.push(`line ${status} ${owned}`);
  return facts;
}

/** The statuses that strong words of the count's line speak for, and whether a time of day opens it. */
function cuesOfLine(signs: readonly Sign[], at: number): ReadonlySet<string> {
  const cues = new Set<string>();
  let first = at;
  while (first > 0 && at - first < LINE_REACH && signs[first - 1]!.kind !== 'line') first -= 1;
  for (let near = first; near < at + LINE_REACH && near < signs.length; near++) {
    const { kind, before, after } = signs[near]!;
    if (kind === 'line') break;
    if (before && !before.weak) cues.add(before.status);
    if (after && !after.weak) cues.add(after.status);
  }
  if (signAt(signs, first).kind === 'date' && cues.has('leading')) cues.add('leading by the clock');
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
