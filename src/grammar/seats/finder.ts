import type { SeatStatus } from '../../entity.ts';
import type { Mention, SeatReading } from '../../mention.ts';
import type { Finder, Source } from '../../source.ts';
import { type Candidate, findCandidates } from './candidate.ts';
import { ends, leaningOf, type Reader } from './clause.ts';
import { findColumns } from './column.ts';
import { readFrames, type Setting } from './frame.ts';
import { isHouseSize } from './house-size.ts';
import { isMajorityMark, isNeed } from './majority.ts';
import type { Field, Owner } from './owner.ts';
import { bindParties } from './party.ts';
import { readCount } from './reading.ts';
import type { Sign } from './sign.ts';
import { readSigns, tableOf } from './signs.ts';
import { type Subject, subjectOf } from './subject.ts';
import { partOf, wholeAfter } from './whole.ts';

/** Finds counts of legislature seats and reads whose, of what kind, where, of which house and year they are. */
export const seatFinder: Finder = {
  name: 'seats',
  find(source: Source): Mention[] {
    const table = tableOf(source.matches);
    const paragraphs = source.paragraphs.map(paragraph => readSigns(source, table, paragraph.first, paragraph.last));
    const subject = subjectOf(source, paragraphs);
    if (!subject.electoral) return [];
    const first = readParagraphs(source, paragraphs, { ...subject, usual: 'won' });
    const usual = usualStatus(first, subject.usual);
    return usual === 'won' ? first : readParagraphs(source, paragraphs, { ...subject, usual });
  },
};

function readParagraphs(source: Source, paragraphs: readonly (readonly Sign[])[], subject: Subject): Mention[] {
  const mentions: Mention[] = [];
  const polled = new Set<number>();
  paragraphs.forEach((signs, index) => {
    for (const mention of readParagraph(source, signs, subject, index, polled)) mentions.push(mention);
  });
  return mentions;
}

const USUAL: readonly SeatStatus[] = ['won', 'leading', 'contested', 'projected'];
/** What the headline's word weighs against counts whose own words say their status. */
const HEADLINE_VOTES = 3;

/** The status that most of the article's counts have by their own words, the headline counted in. */
function usualStatus(mentions: readonly Mention[], headline: SeatStatus): SeatStatus {
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

function readParagraph(
  source: Source,
  signs: readonly Sign[],
  subject: Subject,
  index: number,
  polled: Set<number>,
): Mention[] {
  const text: Reader = sign => (sign ? (source.tokens[sign.first]?.folded ?? '') : '');
  const columns = findColumns(signs, sign => text(sign) === 'कुल');
  const candidates = findCandidates(signs, columns, text);
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
  const owners = bindParties(field, candidates, wants, subject.party);
  const usual = usualOf(signs, candidates[0]!.at, subject);
  let carried: { readonly status: SeatStatus; readonly key: string } | undefined;
  let previous: SeatReading | undefined;
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
    const isAll = wholes.has(candidate.at);
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
    if (bare && seats.house !== 'local' && (seats.count ?? 0) > MOST_OF_A_HOUSE) return;
    mentions.push(mentionOf(source, signs, candidate, seats, owner, rule));
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

/** The status word of a title line or question before the first count: `किसने कितनी सीटों पर लड़ा?` */
function usualOf(signs: readonly Sign[], first: number, subject: Subject): SeatStatus {
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

/** The numbers of a paragraph that count seats, and those that an English part names its whole: `53 of 243`. */
interface Counted {
  readonly numbers: ReadonlySet<number>;
  readonly wholes: ReadonlySet<number>;
}

/** True for all the seats of a house or area, of which others are a part. */
function isWhole(
  signs: readonly Sign[],
  candidate: Candidate,
  counted: Counted,
  setting: Setting,
  subject: Subject,
  reserved: ReadonlyMap<number, number>,
  text: Reader,
): boolean {
  if (/^(members-of-house|noun-count|place-count|house-count|total-count)$/.test(candidate.rule)) return true;
  const count = signs[candidate.at]!.count;
  if (count === undefined) return false;
  const lean = leaningOf(signs, candidate.at);
  const bracketed = signs[candidate.at - 1]?.kind === 'open' && signs[candidate.end + 1]?.kind === 'close';
  if (bracketed && signs[candidate.at - 2]?.kind === 'place') return true;
  const fits = isHouseSize(setting.place ?? subject.place, setting.house ?? subject.house, count);
  const part = partOf(signs, candidate.at, text);
  if (counted.numbers.has(part)) {
    const bare = signs[lean]?.kind === 'party' && lean === candidate.at - 1;
    return !(bare && text(signs[candidate.end + 2]) !== 'से' && !fits);
  }
  if (counted.wholes.has(candidate.at)) return true;
  if (text(signs[candidate.end + 1]) === 'वाली' || text(signs[candidate.end + 1]) === 'वाले') {
    const next = signs[candidate.end + 2];
    if (next?.kind === 'house' || next?.kind === 'chamber' || next?.kind === 'place') return true;
  }
  if (
    signs[candidate.at - 1]?.gap &&
    text(signs[candidate.at - 1]) === 'कुल' &&
    signs[candidate.at - 2]?.kind === 'open'
  )
    return true;
  if (reserved.get(lean) === candidate.at || signs[candidate.end + 1]?.kind === 'party') return false;
  if (!fits) return false;
  const every = signs[candidate.at]!.collective === true || text(signs[candidate.at - 1]) === 'सभी';
  return !(every && hasFreeParty(signs, candidate, reserved));
}

function hasFreeParty(signs: readonly Sign[], candidate: Candidate, reserved: ReadonlyMap<number, number>): boolean {
  for (let at = candidate.end + 1; at < candidate.end + 30 && !ends(signs[at]); at++) {
    if (signs[at]!.kind === 'party' && !reserved.has(at)) return true;
  }
  for (let at = candidate.at - 1; at > candidate.at - 20 && at >= 0 && !ends(signs[at]); at--) {
    if (signs[at]!.kind === 'party' && !reserved.has(at)) return true;
  }
  return false;
}

function mentionOf(
  source: Source,
  signs: readonly Sign[],
  candidate: Candidate,
  seats: SeatReading,
  owner: Owner,
  rule: string,
): Mention {
  const first = signs[candidate.at]!.first;
  const last = signs[candidate.end]!.last;
  return {
    type: 'seats',
    start: source.tokens[first]!.start,
    end: source.tokens[last - 1]!.end,
    first,
    last,
    confidence: candidate.rule === 'count-noun' ? 0.95 : 0.8,
    evidence: [
      `seats:${candidate.rule}`,
      ...(owner.rule === 'party-none' ? [] : [`seats:${owner.rule}`]),
      `seats:${rule}`,
    ],
    seats,
  };
}
