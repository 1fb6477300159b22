import type { House, SeatStatus } from '../../entity.ts';
import type { Source } from '../../source.ts';
import { leaningOf } from './clause.ts';
import { housesOfSize, mostSeats } from './house-size.ts';
import { ELECTORAL_WEIGHT, HEADLINE_WEIGHT } from './occasion.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';
import { Votes } from './votes.ts';
import { followsWell } from './whole.ts';
import { isElectoral } from './word.ts';

/** What an article is about: inherited by every count whose own words say nothing. */
export interface Subject {
  readonly place: string | undefined;
  readonly house: House | undefined;
  /** The one party that the headline names. */
  readonly party: string | undefined;
  /** Year of the article's election, from the headline or the day of publication. */
  readonly year: string | undefined;
  /** Year of the last election before it, as far as the article says. */
  readonly previousYear: string | undefined;
  /** What the counts of the article mostly are, where their own words do not say. */
  readonly usual: SeatStatus;
  readonly byElection: boolean;
  readonly electoral: boolean;
}

type Paragraphs = readonly (readonly Sign[])[];

/** The subject of an article, from the signs of all its paragraphs; the first paragraph is taken for the headline. */
export function subjectOf(source: Source, paragraphs: Paragraphs): Subject {
  const poll = new Poll();
  for (let index = 0; index < paragraphs.length; index++) {
    const signs = paragraphs[index]!;
    for (let at = 0; at < signs.length; at++) poll.hear(signs, at, index === 0);
  }
  const place = poll.places.best();
  countHouses(paragraphs, place, poll.houses);
  const house = poll.houses.best() ?? (place === undefined ? undefined : 'assembly');
  const national = house === 'lok-sabha' || house === 'rajya-sabha';
  const dominant =
    place !== undefined &&
    poll.places.of(place) * 2 >= poll.places.sum &&
    (!national || poll.headlinePlaces.has(place));
  const year = source.publishedAt ? String(source.publishedAt.year) : undefined;
  return {
    party: headlineParty(paragraphs),
    place: dominant ? place : undefined,
    house,
    year,
    previousYear: lastBefore(poll.years, year),
    usual: usualOf(paragraphs),
    byElection: poll.byElection >= 3,
    electoral: poll.electoral >= ELECTORAL_WEIGHT && poll.electoral > poll.sport,
  };
}

/** The subject with another usual status. */
export function withUsual(subject: Subject, usual: SeatStatus): Subject {
  const { party, place, house, year, previousYear, byElection, electoral } = subject;
  return { party, place, house, year, previousYear, usual, byElection, electoral };
}

/** What the signs of an article speak for. */
class Poll {
  readonly places = new Votes<string>();
  readonly houses = new Votes<House>();
  readonly headlinePlaces = new Set<string>();
  readonly years = new Set<string>();
  electoral = 0;
  byElection = 0;
  sport = 0;

  hear(signs: readonly Sign[], at: number, headline: boolean): void {
    const sign = signs[at]!;
    const weight = headline ? HEADLINE_WEIGHT : 1;
    // What counts here has to count in `mayBeElectoral`.
    if (isElectoral(sign)) this.electoral += weight;
    else if (sign.kind === 'number' && isOfParty(signs, at)) this.electoral += 1;
    if (sign.sport) this.sport += 1;
    if (isByElection(sign.text)) this.byElection += weight;
    if (sign.place !== undefined) this.hearPlace(sign, sign.place, at, headline);
    if (sign.house !== undefined) {
      const next = signAt(signs, at + 1);
      const strong = sign.house === 'local' || next.electoral || next.after?.status === 'polled';
      this.houses.add(sign.house, strong ? 2 * weight : weight);
    }
    if (sign.kind === 'year') this.years.add(sign.year!);
  }

  private hearPlace(sign: Sign, place: string, at: number, headline: boolean): void {
    if (place === 'भारत') return;
    const state = sign.placeKind === 'state' || sign.placeKind === 'country' || sign.kind !== 'place';
    // A dateline says where the reporter sits.
    if (state && (at > 0 || headline)) this.places.add(place, headline ? HEADLINE_WEIGHT : 1);
    if (headline) this.headlinePlaces.add(place);
  }
}

function isOfParty(signs: readonly Sign[], number: number): boolean {
  return signAt(signs, leaningOf(signs, number)).kind === 'party' && followsWell(signs, number);
}

function isByElection(text: string): boolean {
  return text.startsWith('उपचुनाव') || text.startsWith('bypoll') || text === 'upchunav' || text === 'by';
}

/** Adds the houses that the numbers of the article speak for, as sizes and as counts of parties. */
function countHouses(paragraphs: Paragraphs, place: string | undefined, houses: Votes<House>): void {
  for (const signs of paragraphs)
    for (let at = 0; at < signs.length; at++) {
      const { kind, count } = signs[at]!;
      if (kind !== 'number' || count === undefined || count < 20) continue;
      if (place !== undefined && signAt(signs, leaningOf(signs, at)).kind === 'party') {
        const few = mostSeats(place, 'lok-sabha') ?? 0;
        const many = mostSeats(place, 'assembly') ?? 0;
        if (count > few && count <= many) houses.add('assembly', 1);
      }
      for (const house of housesOfSize(place, count)) houses.add(house, 2);
    }
}

function headlineParty(paragraphs: Paragraphs): string | undefined {
  let party: string | undefined;
  for (const sign of paragraphs[0] ?? []) {
    if (sign.kind !== 'party') continue;
    if (party !== undefined && party !== sign.party) return undefined;
    party = sign.party;
  }
  return party;
}

/** The last of the years before `year`. */
function lastBefore(years: ReadonlySet<string>, year: string | undefined): string | undefined {
  let last: string | undefined;
  if (year === undefined) return last;
  for (const known of years) if (known < year && (last === undefined || Number(known) > Number(last))) last = known;
  return last;
}

/** The kind of report, from the status words of its headline and lead. */
function usualOf(paragraphs: Paragraphs): SeatStatus {
  const votes = new Votes<SeatStatus>();
  for (let index = 0; index < 2 && index < paragraphs.length; index++) {
    const seen = new Set<SeatStatus>();
    for (const { before, after } of paragraphs[index]!) {
      if (before && !before.weak && before.status !== 'pass') seen.add(before.status);
      if (after && !after.weak && after.status !== 'pass') seen.add(after.status);
    }
    for (const status of seen) votes.add(status, index === 0 ? HEADLINE_WEIGHT : 1);
  }
  for (const status of ['projected', 'leading', 'contested'] as const)
    if (votes.of(status) > votes.of('won') && votes.of(status) >= HEADLINE_WEIGHT) return status;
  return 'won';
}
