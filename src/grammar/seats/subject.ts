import type { House, SeatStatus } from '../../entity.ts';
import type { Source } from '../../source.ts';
import { leaningOf } from './clause.ts';
import { housesOfSize, mostSeats } from './house-size.ts';
import { ELECTORAL_WEIGHT, HEADLINE_WEIGHT } from './occasion.ts';
import type { Sign } from './sign.ts';
import { followsWell } from './whole.ts';
import { isElectoral } from './word.ts';

/** What an article is about: inherited by every count whose own words say nothing. */
export interface Subject {
  readonly place?: string;
  readonly house?: House;
  /** The one party that the headline names. */
  readonly party?: string;
  /** Year of the article's election, from the headline or the day of publication. */
  readonly year?: string;
  /** Year of the last election before it, as far as the article says. */
  readonly previousYear?: string;
  /** What the counts of the article mostly are, where their own words do not say. */
  readonly usual: SeatStatus;
  readonly byElection: boolean;
  readonly electoral: boolean;
}

function best<K>(votes: ReadonlyMap<K, number>): [K, number] | undefined {
  let winner: [K, number] | undefined;
  for (const entry of votes) if (!winner || entry[1] > winner[1]) winner = entry;
  return winner;
}

/** The subject of an article, from the signs of all its paragraphs; the first paragraph is taken for the headline. */
export function subjectOf(source: Source, paragraphs: readonly (readonly Sign[])[]): Subject {
  const places = new Map<string, number>();
  const cities = new Map<string, number>();
  const houses = new Map<House, number>();
  const headlinePlaces = new Set<string>();
  const years = new Map<string, number>();
  let electoral = 0;
  let byElection = 0;
  let sport = 0;
  paragraphs.forEach((signs, index) => {
    const weight = index === 0 ? HEADLINE_WEIGHT : 1;
    signs.forEach((sign, at) => {
      const text = source.tokens[sign.first]?.folded ?? '';
      // What counts here has to count in `mayBeElectoral`.
      if (isElectoral(sign)) electoral += weight;
      else if (sign.kind === 'number' && signs[leaningOf(signs, at)]?.kind === 'party' && followsWell(signs, at))
        electoral += 1;
      if (sign.sport) sport += 1;
      if (text.startsWith('उपचुनाव') || text.startsWith('bypoll') || text === 'upchunav' || text === 'by')
        byElection += weight;
      if (sign.place !== undefined && sign.place !== 'भारत') {
        const state = sign.placeKind === 'state' || sign.placeKind === 'country' || sign.kind !== 'place';
        const votes = state ? places : cities;
        // A dateline says where the reporter sits.
        if (at > 0 || index === 0) votes.set(sign.place, (votes.get(sign.place) ?? 0) + weight);
        if (index === 0) headlinePlaces.add(sign.place);
      }
      if (sign.house) {
        const next = signs[at + 1];
        const strong = sign.house === 'local' || next?.electoral || next?.after?.status === 'polled' ? 2 : 1;
        houses.set(sign.house, (houses.get(sign.house) ?? 0) + weight * strong);
      }
      if (sign.kind === 'year') years.set(sign.year!, (years.get(sign.year!) ?? 0) + weight);
    });
  });
  const place = best(places);
  for (const signs of paragraphs) {
    for (const [at, sign] of signs.entries()) {
      if (sign.kind !== 'number' || sign.count === undefined || sign.count < 20) continue;
      if (place && signs[leaningOf(signs, at)]?.kind === 'party') {
        const [few = 0, many = 0] = [mostSeats(place[0], 'lok-sabha'), mostSeats(place[0], 'assembly')];
        if (sign.count > few && sign.count <= many) houses.set('assembly', (houses.get('assembly') ?? 0) + 1);
      }
      for (const house of housesOfSize(place?.[0], sign.count)) houses.set(house, (houses.get(house) ?? 0) + 2);
    }
  }
  const house = best(houses)?.[0] ?? (place ? 'assembly' : undefined);
  const total = [...places.values()].reduce((sum, votes) => sum + votes, 0);
  const dominant =
    place &&
    place[1] * 2 >= total &&
    ((house !== 'lok-sabha' && house !== 'rajya-sabha') || headlinePlaces.has(place[0]));
  const year = source.publishedAt ? String(source.publishedAt.year) : undefined;
  const previousYear = best(
    new Map(
      [...years].filter(([known]) => year !== undefined && known < year).map(([known]) => [known, Number(known)]),
    ),
  )?.[0];
  const headlineParties = new Set((paragraphs[0] ?? []).filter(sign => sign.kind === 'party').map(sign => sign.party!));
  return {
    ...(headlineParties.size === 1 ? { party: [...headlineParties][0]! } : {}),
    ...(dominant ? { place: place[0] } : {}),
    ...(house ? { house } : {}),
    ...(year ? { year } : {}),
    ...(previousYear ? { previousYear } : {}),
    usual: usualOf(paragraphs),
    byElection: byElection >= 3,
    electoral: electoral >= ELECTORAL_WEIGHT && electoral > sport,
  };
}

/** The kind of report, from the status words of its headline and lead. */
function usualOf(paragraphs: readonly (readonly Sign[])[]): SeatStatus {
  const votes = new Map<SeatStatus, number>();
  paragraphs.slice(0, 2).forEach((signs, index) => {
    const weight = index === 0 ? HEADLINE_WEIGHT : 1;
    const seen = new Set<SeatStatus>();
    for (const sign of signs) {
      for (const cue of [sign.before, sign.after]) {
        if (!cue || cue.weak || cue.status === 'pass' || seen.has(cue.status)) continue;
        seen.add(cue.status);
        votes.set(cue.status, (votes.get(cue.status) ?? 0) + weight);
      }
    }
  });
  const of = (status: SeatStatus): number => votes.get(status) ?? 0;
  if (of('projected') > of('won') && of('projected') >= HEADLINE_WEIGHT) return 'projected';
  if (of('leading') > of('won') && of('leading') >= HEADLINE_WEIGHT) return 'leading';
  if (of('contested') > of('won') && of('contested') >= HEADLINE_WEIGHT) return 'contested';
  return 'won';
}
