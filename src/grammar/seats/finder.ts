import type { SeatStatus } from '../../entity.ts';
import { type Mention, mentionAt, type SeatReading } from '../../mention.ts';
import type { Finder, Source } from '../../source.ts';
import { type Counted, isWhole } from './all-seats.ts';
import { type Candidate, findCandidates, type Numbers, readNumbers } from './candidate.ts';
import { ends, leaningOf, type Reader } from './clause.ts';
import { type Column, findColumns } from './column.ts';
import { countFeatures } from './count-features.ts';
import { readFrames } from './frame.ts';
import { joinGroups } from './group.ts';
import type { Judge } from './judge.ts';
import { leadersOf } from './leaders.ts';
import { learnedJudge } from './learned.ts';
import { isMajorityMark, isNeed } from './majority.ts';
import { mayBeElectoral } from './occasion.ts';
import type { Field, Owner } from './owner.ts';
import { bindParties } from './party.ts';
import { judgeParties } from './party-judgement.ts';
import { readCount } from './reading.ts';
import type { Sign } from './sign.ts';
import { readSigns, tableOf } from './signs.ts';
import { statusFeatures } from './status-features.ts';
import { type Story, storyOf } from './story.ts';
import { type Subject, subjectOf } from './subject.ts';
import { usualOf, usualStatus } from './usual.ts';
import { wholeAfter } from './whole.ts';

/** Finds counts of legislature seats and reads whose, of what kind, where, of which house and year they are. */
export const seatFinder: Finder = seatFinderWith(learnedJudge);

/** A seat finder with another judge, or with the rules alone. */
export function seatFinderWith(judge: Judge | undefined): Finder {
  return { name: 'seats', find: (source: Source): Mention[] => findSeats(source, judge) };
}

function findSeats(source: Source, judge: Judge | undefined): Mention[] {
  if (!mayBeElectoral(source)) return [];
  const table = tableOf(source.matches, source.publishedAt);
  const leaders = leadersOf(source);
  const text: Reader = sign => (sign ? (source.tokens[sign.first]?.folded ?? '') : '');
  const named = source.paragraphs.map(({ first, last }) => readSigns(source, table, leaders, first, last));
  const subject = subjectOf(source, named);
  if (!subject.electoral) return [];
  const rows = joinGroups(named, text);
  const paragraphs = rows.map((signs): Paragraph => {
    const columns = findColumns(signs, sign => text(sign) === 'कुल');
    return { signs, text, columns, numbers: readNumbers(signs, columns, text) };
  });
  const first = readParagraphs(source, paragraphs, { ...subject, usual: 'won' }, undefined);
  const usual = usualStatus(first, subject.usual);
  if (usual === 'won' && judge === undefined) return first;
  const known = new Set(first.flatMap(({ seats }) => seats?.count ?? []));
  return readParagraphs(source, paragraphs, { ...subject, usual }, judge && { judge, known, story: storyOf(rows) });
}

/** What is read the same whatever the article's subject. */
interface Paragraph {
  readonly signs: readonly Sign[];
  readonly text: Reader;
  readonly columns: ReadonlyMap<number, Column>;
  readonly numbers: Numbers;
}

/** A judge, and the counts that the rules read in the article. */
interface Hearing {
  readonly judge: Judge;
  readonly known: ReadonlySet<number>;
  readonly story: Story;
}

function readParagraphs(
  source: Source,
  paragraphs: readonly Paragraph[],
  subject: Subject,
  hearing: Hearing | undefined,
): Mention[] {
  const mentions: Mention[] = [];
  const polled = new Set<number>();
  paragraphs.forEach((paragraph, index) => {
    for (const mention of readParagraph(source, paragraph, subject, index, polled, hearing)) mentions.push(mention);
  });
  return mentions;
}

function readParagraph(
  source: Source,
  { signs, text, columns, numbers }: Paragraph,
  subject: Subject,
  index: number,
  polled: Set<number>,
  hearing: Hearing | undefined,
): Mention[] {
  const isMore = ({ judge, known }: Hearing, at: number): boolean => {
    const { rules, refused } = numbers;
    const context = { signs, text, subject, known, rules, refused: refused.has(at), paragraph: index };
    return judge.isCount(() => countFeatures(context, at), signs[at]!.first);
  };
  const candidates = findCandidates(signs, numbers, hearing && (at => isMore(hearing, at)));
  if (candidates.length === 0) return [];
  const settings = readFrames(signs, candidates, text, { local: subject.house === 'local', dateline: index < 3 });
  const reserved = reservedOf(signs, candidates);
  const counted: Counted = {
    numbers: new Set(candidates.map(candidate => candidate.at)),
    wholes: new Set(candidates.map(candidate => wholeAfter(signs, candidate.at, text))),
  };
  const wholes = new Set<number>();
  candidates.forEach((candidate, order) => {
    if (isWhole(signs, candidate, counted, settings[order]!, subject, reserved, text)) wholes.add(candidate.at);
  });
  const parts = candidates.filter(candidate => !wholes.has(candidate.at));
  const field: Field = {
    signs,
    text,
    numbers: new Set(parts.map(candidate => candidate.at)),
    reserved: reservedOf(signs, parts),
    columns,
  };
  const wants = (candidate: Candidate): boolean =>
    !wholes.has(candidate.at) && (!isMajorityMark(signs, candidate.at) || isNeed(signs, candidate.at, text));
  const bound = bindParties(field, candidates, wants, subject.party);
  const owners = hearing
    ? judgeParties({ field, subject, candidates, settings, owners: bound, wholes, story: hearing.story }, hearing.judge)
    : bound;
  const usual = usualOf(signs, candidates[0]!.at, subject);
  let carried: { readonly status: SeatStatus; readonly key: string } | undefined;
  let previous: SeatReading | undefined;
  const chain: SeatReading[] = [];
  let whole: { readonly seats: SeatReading; readonly until: number } | undefined;
  const mentions: Mention[] = [];
  candidates.forEach((candidate, order) => {
    const owner = owners[order]!;
    const inWhole = whole !== undefined && candidate.at <= whole.until ? whole.seats : undefined;
    const column = columns.get(candidate.at);
    const sameSentence = order > 0 && sentenceEnd(signs, candidates[order - 1]!.end) > candidate.at;
    const carry = (key: string): SeatStatus => {
      if (carried?.key !== key || (carried.status === 'held' && !sameSentence)) return usual;
      return carried.status;
    };
    const circumstances = {
      signs,
      text,
      subject,
      usual: carry,
      whole: inWhole,
      polled,
      previous: sameSentence ? previous : undefined,
    };
    const isAll = wholes.has(candidate.at) && (owner.party === undefined || owner.rule !== 'learned-party');
    const { seats, rule } = readCount(circumstances, candidate, owner, settings[order]!, isAll, column);
    previous = seats;
    if (seats.status === 'polled' && seats.count !== undefined) polled.add(seats.count);
    if (isAll || (seats.status === 'polled' && inWhole === undefined))
      whole = { seats, until: sentenceEnd(signs, candidate.end) };
    if (owner.party && /^(leading|contested|projected|won|held)$/.test(seats.status) && !/(usual|from)$/.test(rule)) {
      carried = { status: seats.status, key: `${seats.place} ${seats.year}` };
    }
    // Margins and vote counts are larger than any house but the local ones.
    const bare = candidate.rule !== 'count-noun' && candidate.rule !== 'members-of-house';
    const open = seats.min !== undefined && seats.max === undefined;
    if (bare && (seats.house !== 'local' || open) && (seats.count ?? seats.min ?? 0) > MOST_OF_A_HOUSE) return;
    const verdict = hearing?.judge.status(
      () =>
        statusFeatures({
          signs,
          text,
          subject,
          seats,
          rule,
          candidate,
          owner,
          chain,
          sameSentence,
          story: hearing.story,
          whole: inWhole,
          paragraph: index,
        }),
      seats.status,
      signs[candidate.at]!.first,
    );
    // What a party plainly has or had before is seldom marked: too few examples to be learned from.
    const status = verdict?.value;
    const judged = status !== undefined && status !== seats.status && !/^status-(from|held)$/.test(rule);
    const reading = judged ? { ...seats, status } : seats;
    chain.push(reading);
    const named = judged ? 'learned-status' : rule;
    mentions.push(mentionOf(source, signs, candidate, reading, owner, named, judged ? verdict?.scores : undefined));
  });
  return mentions;
}

const MOST_OF_A_HOUSE = 800;

function sentenceEnd(signs: readonly Sign[], from: number): number {
  let at = from;
  while (at < signs.length && at < from + 200 && !ends(signs[at])) at += 1;
  return at;
}

/** Party sign → the count that stands right behind it and so has the first claim on it. */
function reservedOf(signs: readonly Sign[], candidates: readonly Candidate[]): Map<number, number> {
  const reserved = new Map<number, number>();
  for (const candidate of candidates) {
    if (candidate.rule === 'majority-mark') continue;
    const lean = leaningOf(signs, candidate.at);
    if (signs[lean]?.kind === 'party' && !reserved.has(lean)) reserved.set(lean, candidate.at);
  }
  return reserved;
}

function mentionOf(
  source: Source,
  signs: readonly Sign[],
  candidate: Candidate,
  seats: SeatReading,
  owner: Owner,
  rule: string,
  scores: string | undefined,
): Mention {
  const first = signs[candidate.at]!.first;
  const last = signs[candidate.end]!.last;
  return mentionAt(source.tokens, first, last, {
    type: 'seats',
    confidence: candidate.rule === 'count-noun' ? 0.95 : 0.8,
    evidence: [
      `seats:${candidate.rule}`,
      ...(owner.rule === 'party-none' ? [] : [`seats:${owner.rule}`]),
      `seats:${rule}`,
      ...[owner.scores, scores].flatMap(said => (said === undefined ? [] : [`seats:scores ${said}`])),
    ],
    seats,
  });
}
