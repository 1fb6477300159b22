import type { House, SeatStatus } from '../../entity.ts';
import type { SeatReading } from '../../mention.ts';
import type { Candidate } from './candidate.ts';
import { ends, endsBetween, leaningOf, type Reader } from './clause.ts';
import type { Column } from './column.ts';
import type { Setting } from './frame.ts';
import { housesOfSize, isHouseSize, LARGEST_ASSEMBLY, mostSeats } from './house-size.ts';
import { isMajorityMark, isNeed } from './majority.ts';
import type { Owner } from './owner.ts';
import { partyAt } from './party-of-day.ts';
import type { Sign } from './sign.ts';
import { statusFromWords } from './status.ts';
import type { Subject } from './subject.ts';
import { partOf } from './whole.ts';

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
  readonly usual: (key: string) => SeatStatus;
  /** Counts that the article has called polled. */
  readonly polled: ReadonlySet<number>;
  /** The count before this one in the same sentence. */
  readonly previous?: SeatReading | undefined;
  /** Place and house of the whole that the count is a part of. */
  readonly whole?: SeatReading | undefined;
}

/** Alliances of the whole country: what is too much for a state's assembly is theirs in the Lok Sabha. */
const NATIONAL: ReadonlySet<string> = new Set(['NDA', 'UPA', 'INDIA']);

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
  const sign = signs[candidate.at]!;
  const count = sign.count;
  const named = setting.places ? undefined : (setting.place ?? whole?.place ?? subject.place);
  let house: House | undefined = setting.foreign ? undefined : (setting.house ?? whole?.house ?? subject.house);
  if (!setting.foreign && isWhole && count !== undefined && !isHouseSize(named, house, count)) {
    house = housesOfSize(named, count)[0] ?? house;
  }
  if (house === undefined && !setting.foreign && named !== undefined && mostSeats(named, 'assembly') !== undefined)
    house = 'assembly';
  // No place has more seats than it has: such a count is of a larger one, and of its house.
  const most = named !== undefined && house !== undefined ? mostSeats(named, house) : undefined;
  const tooMany = most !== undefined && named !== undefined && (count ?? sign.max ?? 0) > most;
  if (tooMany && !setting.carried && (count ?? 0) <= (mostSeats(named, 'assembly') ?? 0)) house = 'assembly';
  const elsewhere = tooMany && (house === 'lok-sabha' || (house === 'assembly' && !isNamed(setting)));
  const place = elsewhere ? undefined : named;
  const national = NATIONAL.has(owner.party ?? '') && setting.house === undefined;
  if (elsewhere && (national || (count ?? sign.max ?? 0) > LARGEST_ASSEMBLY)) house = 'lok-sabha';
  const year = yearOf(setting, column, subject);
  const past = year !== undefined;
  const usual = circumstances.usual(`${place} ${year}`);
  const [status, rule] = statusOf(
    circumstances,
    candidate,
    owner,
    isWhole || column?.total === true,
    place,
    house,
    past,
    usual,
  );
  // What is needed, forecast, gained or lost is of the election at hand, whatever year the sentence compares it with.
  const keepsYear = !/^(status-(gained|lost|reduced)|majority-mark)$/.test(rule);
  return {
    rule,
    seats: {
      ...boundsOf(circumstances, candidate),
      ...(owner.party === undefined ? {} : { party: partyAt(owner.party, year) }),
      status,
      ...(place === undefined ? {} : { place }),
      ...(house === undefined ? {} : { house }),
      ...(year === undefined || !keepsYear ? {} : { year }),
    },
  };
}

/** True where the count's own sentence or line names the place. */
function isNamed({ place, carried }: Setting): boolean {
  return place !== undefined && carried !== true;
}

/** The number as a count or bounds: `75 पार` and `65 से ज्यादा` have a lower one only, `up to 162` an upper one. */
function boundsOf(
  { signs, text }: Circumstances,
  candidate: Candidate,
): { count?: number; min?: number; max?: number } {
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
  usual: SeatStatus,
): [SeatStatus, string] {
  const { signs, subject, text } = circumstances;
  const count = signs[candidate.at]!.count ?? -1;
  if (!isWhole && isMajorityMark(signs, candidate.at)) {
    return ['majority', isNeed(signs, candidate.at, text) ? 'majority-need' : 'majority-mark'];
  }
  const owned = owner.party !== undefined || owner.shared === true;
  const found = statusFromWords(signs, candidate, owned, past);
  const words = found && {
    ...found,
    byElection: /^(उपचुनाव|bypoll)/.test(text(signs[found.at])),
    candidates: /^(उम्मीदवार|प्रत्याशी|candidate)/.test(text(signs[found.at])),
  };
  if (!owned || isWhole) {
    if (words && /^(reserved|vacant)$/.test(words.status) && !isWhole) return [words.status, `status-${words.status}`];
    const ordinal = signs[candidate.at - 2]?.kind === 'ordinal' && signs[candidate.at - 1]?.kind === 'particle';
    const dated = signs[leaningOf(signs, candidate.at)]?.kind === 'date' && candidate.rule !== 'members-of-house';
    if (!owned && (candidate.rule === 'date-count' || ordinal || (dated && words?.status === 'polled')))
      return ['polled', 'phase'];
    if (words?.status === 'polled' && words.byElection) return ['polled', 'by-election'];
    if (words?.status === 'polled' && text(signs[candidate.at - 1]) === 'कुल' && !subject.byElection)
      return ['total', 'all-phases'];
    if (words?.status === 'polled' && inPhases(signs, candidate.at)) return ['total', 'all-phases'];
    const phase = phaseBefore(signs, candidate.at);
    if (phase || (!owned && circumstances.polled.has(count) && !isHouseSize(place, house, count)))
      return ['polled', 'phase'];
    if (candidate.rule === 'members-of-house' || isHouseSize(place, house, count)) return ['total', 'house-size'];
    if (!owned && circumstances.whole?.status === 'polled') return ['polled', 'part-of-polled'];
    // A third of the Rajya Sabha is elected at a time.
    const few = subject.byElection || (house === 'rajya-sabha' && candidate.rule !== 'house-count');
    if (isWhole) return [few ? 'polled' : 'total', 'whole'];
  }
  // A range is a forecast unless it is offered or shared out.
  if (owned && signs[candidate.at]!.count === undefined && words?.status !== 'contested')
    return ['projected', 'status-range'];
  const contested = circumstances.previous?.status === 'contested' && circumstances.previous.party === owner.party;
  if (
    contested &&
    owner.party &&
    count < (circumstances.previous?.count ?? 0) &&
    (words?.status ?? usual) === 'contested'
  ) {
    return ['won', 'status-of-contested'];
  }
  const change = owned ? changeOf(signs, candidate, text) : undefined;
  if (change) return [change, `change-${change}`];
  if (owned && isStartingPoint(signs, candidate, text)) return ['held', 'status-from'];
  if (
    owned &&
    !past &&
    words?.status !== 'held' &&
    circumstances.whole?.status === 'total' &&
    isNowInHouse(signs, candidate.at, text)
  ) {
    return ['held', 'status-now'];
  }
  const part = partOf(signs, candidate.at, text);
  if (owned && part >= 0 && part - candidate.end <= 2 && text(signs[candidate.end + 2]) !== 'से')
    return ['contested', 'status-of-fought'];
  if (words?.weak && usual !== 'won' && !past && owned) return [usual, 'status-usual'];
  if (!owned && words?.status === 'contested' && words.candidates) return ['polled', 'candidates'];
  if (words && words.score > 0.1) return [words.status, `status-${words.status}`];
  if (owned) return past && usual !== 'contested' ? ['won', 'status-past'] : [usual, 'status-usual'];
  const isPart = candidate.rule === 'out-of' && circumstances.whole?.status === 'total';
  return [subject.byElection || house === 'rajya-sabha' || isPart ? 'polled' : 'total', 'status-usual'];
}

/** True behind a phase of the same sentence: `छठे चरण में … हरियाणा की 10`. */
function phaseBefore(signs: readonly Sign[], at: number): boolean {
  for (let left = at - 1; left >= 0 && left >= at - 40 && !ends(signs[left]); left--)
    if (signs[left]!.phase && (signs[left - 1]?.kind === 'ordinal' || signs[left - 1]?.kind === 'determiner'))
      return true;
  return false;
}

/** `पांच चरणों में`, `दो फेज में`: all the seats are voted on, in so many phases. */
function inPhases(signs: readonly Sign[], number: number): boolean {
  for (let at = Math.max(0, number - 25); at < Math.min(signs.length, number + 25); at++) {
    if (at > number && ends(signs[at])) return false;
    if (ends(signs[at])) continue;
    if (signs[at]!.phase && at - 1 !== number && signs[at - 1]?.kind === 'number' && !endsBetween(signs, at, number))
      return true;
  }
  return false;
}

/** `भाजपा से सात ज्यादा`, `उससे तीन कम`, `सात और जुड़ीं`: how many more or fewer than another, or than before. */
function changeOf(signs: readonly Sign[], { at, end }: Candidate, text: Reader): SeatStatus | undefined {
  const inside = end > at ? text(signs[at + 1]) : '';
  if (inside === 'कम') return 'reduced';
  if (/^(ज्यादा|अधिक|more)$/.test(inside)) return 'gained';
  const [next, then] = [text(signs[end + 1]), signs[end + 2]];
  if (next === 'कम' || next === 'fewer') return then?.gap || then?.kind === 'particle' ? undefined : 'reduced';
  if (next === 'और') return /^(जुड|बढ)/.test(text(then)) ? 'gained' : undefined;
  return /^(ज्यादा|अधिक|more)$/.test(next) && !then?.gap ? 'gained' : undefined;
}

/** `77 से 18 पर`, `107 से बढ़कर 126`: what the party had before. */
function isStartingPoint(signs: readonly Sign[], candidate: Candidate, text: Reader): boolean {
  if (text(signs[candidate.end + 1]) !== 'से') return false;
  const next = signs[candidate.end + 2];
  return next?.kind === 'number' || /^(बढकर|घटकर|सीधे)$/.test(text(next));
}

/** `200 सीटों के सदन में अब भाजपा 119`: how the house stands, no result. */
function isNowInHouse(signs: readonly Sign[], at: number, text: Reader): boolean {
  let house = false;
  let now = false;
  for (let left = at - 1; left >= 0 && left > at - 20 && !ends(signs[left]); left--) {
    if (text(signs[left]) === 'अब') now = true;
    if (signs[left]!.kind === 'chamber' || signs[left]!.kind === 'house') house = true;
  }
  return house && now;
}
