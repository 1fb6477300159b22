import type { House } from '../../entity.ts';
import type { Source } from '../../source.ts';
import type { Sign } from './sign.ts';

/** What an article is about: inherited by every count whose own words say nothing. */
export interface Subject {
  readonly place?: string;
  readonly house?: House;
  /** Year of the article's election, from the headline or the day of publication. */
  readonly year?: string;
  readonly byElection: boolean;
  readonly electoral: boolean;
}

const HEADLINE_WEIGHT = 3;

function best<K>(votes: ReadonlyMap<K, number>): [K, number] | undefined {
  let winner: [K, number] | undefined;
  for (const entry of votes) if (!winner || entry[1] > winner[1]) winner = entry;
  return winner;
}

/** The subject of an article, from the signs of all its paragraphs; the first paragraph is taken for the headline. */
export function subjectOf(source: Source, paragraphs: readonly (readonly Sign[])[]): Subject {
  const places = new Map<string, number>();
  const houses = new Map<House, number>();
  const headlinePlaces = new Set<string>();
  const years = new Map<string, number>();
  let electoral = 0;
  let byElection = 0;
  paragraphs.forEach((signs, index) => {
    const weight = index === 0 ? HEADLINE_WEIGHT : 1;
    signs.forEach((sign, at) => {
      const text = source.tokens[sign.first]?.folded ?? '';
      if (sign.electoral || sign.kind === 'seat') electoral += weight;
      if (text.startsWith('उपचुनाव') || text.startsWith('bypoll')) byElection += weight;
      if (sign.kind === 'place' && (sign.placeKind === 'state' || sign.placeKind === 'country')) {
        if (sign.place === 'भारत') return;
        places.set(sign.place!, (places.get(sign.place!) ?? 0) + weight);
        if (index === 0) headlinePlaces.add(sign.place!);
      }
      if (sign.house) {
        const next = signs[at + 1];
        const strong = sign.house === 'local' || next?.electoral || next?.after?.status === 'polled' ? 2 : 1;
        houses.set(sign.house, (houses.get(sign.house) ?? 0) + weight * strong);
      }
      if (sign.kind === 'year') years.set(sign.year!, (years.get(sign.year!) ?? 0) + weight);
    });
  });
  const house = best(houses)?.[0];
  const place = best(places);
  const total = [...places.values()].reduce((sum, votes) => sum + votes, 0);
  const dominant = place && place[1] * 2 >= total && (house !== 'lok-sabha' || headlinePlaces.has(place[0]));
  const year = source.publishedAt ? String(source.publishedAt.year) : undefined;
  return {
    ...(dominant ? { place: place[0] } : {}),
    ...(house ? { house } : {}),
    ...(year ? { year } : {}),
    byElection: byElection >= 3,
    electoral: electoral >= 2,
  };
}
