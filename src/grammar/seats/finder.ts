import type { House, SeatStatus } from '../../entity.ts';
import type { Mention, SeatReading } from '../../mention.ts';
import type { Finder, Source } from '../../source.ts';
import { type Candidate, findCandidates, partOf } from './candidate.ts';
import { seatNounOf } from './clause.ts';
import { housesOfSize, isHouseSize } from './house-size.ts';
import { bindParties, type Owner } from './party.ts';
import { settingOf } from './setting.ts';
import type { Sign } from './sign.ts';
import { readSigns, tableOf } from './signs.ts';
import { statusFromWords } from './status.ts';
import { type Subject, subjectOf } from './subject.ts';

/** Finds counts of legislature seats and reads whose, of what kind, where, of which house and year they are. */
export const seatFinder: Finder = {
  name: 'seats',
  find(source: Source): Mention[] {
    const table = tableOf(source.matches);
    const paragraphs = source.paragraphs.map(paragraph => readSigns(source, table, paragraph.first, paragraph.last));
    const subject = subjectOf(source, paragraphs);
    if (!subject.electoral) return [];
    const mentions: Mention[] = [];
    for (const signs of paragraphs) mentions.push(...readParagraph(source, signs, subject));
    return mentions;
  },
};

function readParagraph(source: Source, signs: readonly Sign[], subject: Subject): Mention[] {
  const text = (sign: Sign): string => source.tokens[sign.first]?.folded ?? '';
  const candidates = findCandidates(signs, text);
  const wholes = new Set(
    candidates.filter(candidate => isWhole(signs, candidate, candidates, text)).map(candidate => candidate.at),
  );
  const owners = bindParties(
    signs,
    candidates,
    candidate => !wholes.has(candidate.at) && candidate.rule !== 'majority-mark',
    undefined,
  );
  return candidates.map((candidate, index) => {
    const owner = owners[index]!;
    const reading = readingOf(source, signs, candidate, owner, wholes.has(candidate.at), subject);
    return mentionOf(source, signs, candidate, reading, owner);
  });
}

/** True for all the seats of a house or area, of which others are a part. */
function isWhole(
  signs: readonly Sign[],
  candidate: Candidate,
  candidates: readonly Candidate[],
  text: (sign: Sign) => string,
): boolean {
  if (
    candidate.rule === 'members-of-house' ||
    candidate.rule === 'noun-count' ||
    candidate.rule === 'place-count' ||
    candidate.rule === 'house-count'
  )
    return true;
  const part = partOf(signs, candidate.at, text);
  if (part >= 0 && candidates.some(other => other.at === part)) return true;
  return false;
}

function readingOf(
  source: Source,
  signs: readonly Sign[],
  candidate: Candidate,
  owner: Owner,
  whole: boolean,
  subject: Subject,
): SeatReading {
  const sign = signs[candidate.at]!;
  const setting = settingOf(signs, candidate, subject.house === 'local');
  const place = setting.places ? undefined : (setting.place ?? subject.place);
  let house: House | undefined = setting.foreign ? undefined : (setting.house ?? subject.house);
  const count = sign.count;
  if (!setting.house && count !== undefined && whole) {
    const houses = housesOfSize(place, count);
    if (houses.length > 0 && house && !houses.includes(house)) house = houses[0];
  }
  const status = statusOf(signs, candidate, owner, whole, place, house, subject);
  const year = yearOf(setting.year, status, subject);
  void source;
  return {
    ...(count === undefined ? { min: sign.min!, max: sign.max! } : { count }),
    ...(owner.party === undefined ? {} : { party: owner.party }),
    status,
    ...(place === undefined ? {} : { place }),
    ...(house === undefined ? {} : { house }),
    ...(year === undefined ? {} : { year }),
  };
}

function statusOf(
  signs: readonly Sign[],
  candidate: Candidate,
  owner: Owner,
  whole: boolean,
  place: string | undefined,
  house: House | undefined,
  subject: Subject,
): SeatStatus {
  const count = signs[candidate.at]!.count ?? 0;
  if (candidate.rule === 'majority-mark') return 'majority';
  if (candidate.rule === 'members-of-house') return 'total';
  const party = owner.party !== undefined || owner.shared === true;
  if (!party && isHouseSize(place, house, count)) return 'total';
  if (whole) return subject.byElection || house === 'rajya-sabha' ? 'polled' : 'total';
  const words = statusFromWords(signs, candidate, party);
  if (words && words.score > 0) return words.status;
  return party ? 'won' : seatNounOf(signs, candidate.at) >= 0 ? 'total' : 'total';
}

function yearOf(year: string | undefined, status: SeatStatus, subject: Subject): string | undefined {
  if (year === undefined || year === subject.year) return undefined;
  return status === 'gained' || status === 'lost' || status === 'reduced' ? undefined : year;
}

function mentionOf(
  source: Source,
  signs: readonly Sign[],
  candidate: Candidate,
  seats: SeatReading,
  owner: Owner,
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
    evidence: [`seats:${candidate.rule}`, ...(owner.rule === 'party-none' ? [] : [`seats:${owner.rule}`])],
    seats,
  };
}
