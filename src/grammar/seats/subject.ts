import type { House, SeatStatus } from '../../entity.ts';
import type { Source } from '../../source.ts';
import { leaningOf } from './clause.ts';
import { housesOfSize, mostSeats } from './house-size.ts';
import { ELECTORAL_WEIGHT, HEADLINE_WEIGHT } from './occasion.ts';
import { type Row, signAt } from './row.ts';
import type { Sign } from './sign.ts';
import { Votes } from './votes.ts';
import { followsWell } from './whole.ts';
import { isElectoral } from './word-terminal.ts';

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

/** The subject of an article, from the signs of all its paragraphs; the first paragraph is taken for the headline. */
export function subjectOf(source: Source, rows: readonly Row[]): Subject {
  const poll = new Poll();
  for (let index = 0; index < rows.length; index++) poll.hear(rows[index]!, index === 0);
  const place = poll.places.best();
  countHouses(rows, place, poll.houses);
  const house = poll.houses.best() ?? (place === undefined ? undefined : 'assembly');
  const national = house === 'lok-sabha' || house === 'rajya-sabha';
  const dominant =
    place !== undefined &&
    poll.places.of(place) * 2 >= poll.places.sum &&
    (!national || poll.headlinePlaces.has(place));
  const year = source.publishedAt ? String(source.publishedAt.year) : undefined;
  return {
    party: headlineParty(rows),
    place: dominant ? place : undefined,
    house,
    year,
    previousYear: lastBefore(poll.years, year),
    usual: usualOf(rows),
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

  /** What counts here as electoral has to count in `mayBeElectoral`. */
  hear({ signs, numbers }: Row, headline: boolean): void {
    const weight = headline ? HEADLINE_WEIGHT : 1;
    for (let at = 0; at < signs.length; at++) {
      const sign = signs[at]!;
      if (isElectoral(sign)) this.electoral += weight;
      if (sign.sense.sport) this.sport += 1;
      if (isByElection(sign.text)) this.byElection += weight;
      if (sign.place !== undefined) this.hearPlace(sign, sign.place, at, headline);
      if (sign.house !== undefined) this.houses.add(sign.house, isStrong(signs, at) ? 2 * weight : weight);
      if (sign.year !== undefined) this.years.add(sign.year);
    }
    for (const at of numbers) if (isOfParty(signs, at)) this.electoral += 1;
  }

  private hearPlace(sign: Sign, place: string, at: number, headline: boolean): void {
    if (place === 'भारत') return;
    const state = sign.placeKind === 'state' || sign.placeKind === 'country' || sign.kind !== 'place';
    // A dateline says where the reporter sits.
    if (state && (at > 0 || headline)) this.places.add(place, headline ? HEADLINE_WEIGHT : 1);
    if (headline) this.headlinePlaces.add(place);
  }
}

/** The house is the article's, not one that it speaks of by the way. */
function isStrong(signs: readonly Sign[], at: number): boolean {
  const next = signAt(signs, at + 1);
  return signs[at]!.house === 'local' || next.sense.electoral === true || next.after?.status === 'polled';
}

function isOfParty(signs: readonly Sign[], number: number): boolean {
  return signAt(signs, leaningOf(signs, number)).kind === 'party' && followsWell(signs, number);
}

function isByElection(text: string): boolean {
  const head = text.charAt(0);
  if (head !== 'उ' && head !== 'b' && head !== 'u') return false;
  return text.startsWith('उपचुनाव') || text.startsWith('bypoll') || text === 'upchunav' || text === 'by';
}

/** Adds the houses that the numbers of the article speak for, as sizes and as counts of parties. */
function countHouses(rows: readonly Row[], place: string | undefined, houses: Votes<House>): void {
  for (const { signs, numbers } of rows)
    for (const at of numbers) {
      const { count } = signs[at]!;
      if (count === undefined || count < 20) continue;
      if (place !== undefined && signAt(signs, leaningOf(signs, at)).kind === 'party') {
        const few = mostSeats(place, 'lok-sabha') ?? 0;
        const many = mostSeats(place, 'assembly') ?? 0;
        if (count > few && count <= many) houses.add('assembly', 1);
      }
      for (const house of housesOfSize(place, count)) houses.add(house, 2);
    }
}

function headlineParty(rows: readonly Row[]): string | undefined {
  let party: string | undefined;
  for (const sign of rows[0]?.signs ?? []) {
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
function usualOf(rows: readonly Row[]): SeatStatus {
  const votes = new Votes<SeatStatus>();
  for (let index = 0; index < 2 && index < rows.length; index++) {
    const seen = new Set<SeatStatus>();
    for (const { before, after } of rows[index]!.signs) {
      if (before && !before.weak && before.status !== 'pass') seen.add(before.status);
      if (after && !after.weak && after.status !== 'pass') seen.add(after.status);
    }
    for (const status of seen) votes.add(status, index === 0 ? HEADLINE_WEIGHT : 1);
  }
  for (const status of ['projected', 'leading', 'contested'] as const)
    if (votes.of(status) > votes.of('won') && votes.of(status) >= HEADLINE_WEIGHT) return status;
  return 'won';
}
