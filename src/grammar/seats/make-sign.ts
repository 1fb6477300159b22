import type { Sense, Sign, SignKind } from './sign.ts';

/** A sign that is still being put together. */
export type Draft = { -readonly [Field in keyof Sign]: Sign[Field] };

/** A sense that is still being put together. */
export type DraftSense = { -readonly [Field in keyof Sense]: Sense[Field] };

/** A sense that says nothing. */
export function emptySense(): DraftSense {
  return {
    noise: undefined,
    elsewhere: undefined,
    electoral: undefined,
    pollster: undefined,
    clock: undefined,
    yearBehind: undefined,
    yearBefore: undefined,
    ballot: undefined,
    sport: undefined,
    area: undefined,
    phase: undefined,
    emblem: undefined,
  };
}

/**
 * A sign that says the same of other tokens, the first of them `text`. All signs are made here, as objects of one shape: that
 * is what engines read fast, and they are made by the thousand.
 */
export function copySign(sign: Sign, text: string, first: number, last: number): Draft {
  return {
    kind: sign.kind,
    first,
    last,
    text,
    count: sign.count,
    min: sign.min,
    max: sign.max,
    each: sign.each,
    spelled: sign.spelled,
    collective: sign.collective,
    yearLike: sign.yearLike,
    party: sign.party,
    leads: sign.leads,
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
    city: sign.city,
    sense: sign.sense,
  };
}

const NO_SENSE: Sense = emptySense();

/** A sign that says nothing but its kind. */
export function blankSign(kind: SignKind, text: string, first: number, last: number): Draft {
  return {
    kind,
    first,
    last,
    text,
    count: undefined,
    min: undefined,
    max: undefined,
    each: undefined,
    spelled: undefined,
    collective: undefined,
    yearLike: undefined,
    party: undefined,
    leads: undefined,
    ambiguous: undefined,
    place: undefined,
    placeKind: undefined,
    foreign: undefined,
    year: undefined,
    house: undefined,
    after: undefined,
    before: undefined,
    gap: undefined,
    light: undefined,
    city: undefined,
    sense: NO_SENSE,
  };
}
