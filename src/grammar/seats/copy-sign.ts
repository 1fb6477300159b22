import type { Sign } from './sign.ts';

/** A sign with each of its fields, whether or not it says anything. */
type Even = { readonly [Field in keyof Required<Sign>]: Sign[Field] | undefined };

/** A sign that says the same of other tokens. All have one shape, as signs are copied by the thousand. */
export function copySign(sign: Omit<Sign, 'first' | 'last'>, first: number, last: number): Sign {
  const copy: Even = {
    kind: sign.kind,
    first,
    last,
    count: sign.count,
    min: sign.min,
    max: sign.max,
    each: sign.each,
    spelled: sign.spelled,
    collective: sign.collective,
    yearLike: sign.yearLike,
    party: sign.party,
    leads: sign.leads,
    emblem: sign.emblem,
    ambiguous: sign.ambiguous,
    place: sign.place,
    placeKind: sign.placeKind,
    foreign: sign.foreign,
    year: sign.year,
    house: sign.house,
    after: sign.after,
    before: sign.before,
    gap: sign.gap,
    light: sign.light,
    noise: sign.noise,
    elsewhere: sign.elsewhere,
    electoral: sign.electoral,
    pollster: sign.pollster,
    clock: sign.clock,
    yearBehind: sign.yearBehind,
    yearBefore: sign.yearBefore,
    ballot: sign.ballot,
    sport: sign.sport,
    area: sign.area,
    phase: sign.phase,
    city: sign.city,
  };
  return copy as Sign;
}
