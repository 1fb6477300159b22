import type { House, SeatStatus } from '../../entity.ts';
import type { SeatReading } from '../../mention.ts';
import type { Candidate, Reader } from './candidate.ts';
import type { Column } from './column.ts';
import type { Setting } from './frame.ts';
import { housesOfSize, isHouseSize } from './house-size.ts';
import type { Owner } from './party.ts';
import type { Sign } from './sign.ts';
import { statusFromWords } from './status.ts';
import type { Subject } from './subject.ts';

export interface Reading {
  readonly seats: SeatReading;
  /** How the status was found: `status-WORD's status`, `status-carried` … */
  readonly rule: string;
}

/** What one paragraph's counts are read with. */
export interface Circumstances {
  readonly signs: readonly Sign[];
  readonly text: Reader;
  readonly subject: Subject;
  /** Status of counts whose own words say none: of the line, the paragraph or the article. */
  readonly usual: SeatStatus;
  /** Place and house of the whole that the count is a part of. */
  readonly whole?: SeatReading | undefined;
}

/** Puts together what is known of one count. */
export function readCount(
  circumstances: Circumstances,
  candidate: Candidate,
  owner: Owner,
  setting: Setting,
  isWhole: boolean,
  column: Column | undefined,
): Reading {
  const { signs, subject, whole } = circumstances;
  const count = signs[candidate.at]!.count;
  const place = setting.places ? undefined : (setting.place ?? whole?.place ?? subject.place);
  let house: House | undefined = setting.foreign ? undefined : (setting.house ?? whole?.house ?? subject.house);
  if (!setting.foreign && isWhole && count !== undefined && !isHouseSize(place, house, count)) {
    house = housesOfSize(place, count)[0] ?? house;
  }
  const year = yearOf(setting, column, subject);
  const past = year !== undefined;
  const [status, rule] = statusOf(circumstances, candidate, owner, isWhole || column?.total === true, place, house, past);
  const keepsYear = !/^(gained|lost|reduced|majority)$/.test(status) || past === false;
  return {
    rule,
    seats: {
      ...boundsOf(circumstances, candidate),
      ...(owner.party === undefined ? {} : { party: owner.party }),
      status,
      ...(place === undefined ? {} : { place }),
      ...(house === undefined ? {} : { house }),
      ...(year === undefined || !keepsYear ? {} : { year }),
    },
  };
}

/** The number as a count or bounds: `75 पार` and `65 से ज्यादा` have a lower one only, `up to 162` an upper one. */
function boundsOf({ signs, text }: Circumstances, candidate: Candidate): { count?: number; min?: number; max?: number } {
  const sign = signs[candidate.at]!;
  if (sign.count === undefined) return { min: sign.min!, max: sign.max! };
  const behind = [candidate.at + 1, candidate.at + 2, candidate.end + 1, candidate.end + 2, candidate.end + 3];
  if (text(signs[candidate.at - 1]) === 'to' && text(signs[candidate.at - 2]) === 'up') return { max: sign.count };
  const passes = behind.findIndex((at, index) => index !== 4 && signs[at]?.after?.status === 'pass');
  if (passes >= 0) {
    const at = behind[passes]!;
    return text(signs[at + 1]) === 'नहीं' ? { max: sign.count } : { min: sign.count };
  }
  const from = text(signs[candidate.at + 1]);
  const more = text(signs[candidate.at + 2]) === 'भी' ? text(signs[candidate.at + 3]) : text(signs[candidate.at + 2]);
  if (from === 'से' && /^(ज्यादा|अधिक|ऊपर)$/.test(more)) return { min: sign.count };
  return { count: sign.count };
}

function yearOf(setting: Setting, column: Column | undefined, subject: Subject): string | undefined {
  const year = column?.year ?? setting.year ?? (setting.previous ? subject.previousYear : undefined);
  return year === subject.year ? undefined : year;
}

function statusOf(
  circumstances: Circumstances,
  candidate: Candidate,
  owner: Owner,
  isWhole: boolean,
  place: string | undefined,
  house: House | undefined,
  past: boolean,
): [SeatStatus, string] {
  const { signs, subject, usual } = circumstances;
  const count = signs[candidate.at]!.count ?? -1;
  if (candidate.rule === 'majority-mark') return ['majority', 'majority-mark'];
  const owned = owner.party !== undefined || owner.shared === true;
  const words = statusFromWords(signs, candidate, owned, past);
  if (!owned || isWhole) {
    if (words && /^(reserved|vacant|majority)$/.test(words.status)) return [words.status, `status-${words.status}`];
    if (candidate.rule === 'members-of-house' || isHouseSize(place, house, count)) return ['total', 'house-size'];
    if (isWhole) return subject.byElection || house === 'rajya-sabha' ? ['polled', 'whole'] : ['total', 'whole'];
  }
  if (words && words.score > 0.1) return [words.status, `status-${words.status}`];
  if (owned) return past ? ['won', 'status-past'] : [usual, 'status-usual'];
  return subject.byElection ? ['polled', 'status-usual'] : ['total', 'status-usual'];
}
