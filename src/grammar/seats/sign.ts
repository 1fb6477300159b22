import type { House, SeatStatus } from '../../entity.ts';

export type SignKind =
  | 'number'
  | 'date'
  | 'year'
  | 'party'
  | 'pronoun'
  | 'shared'
  | 'place'
  | 'seat'
  | 'house'
  | 'member'
  | 'chamber'
  | 'conj'
  | 'contrast'
  | 'previous'
  | 'now'
  | 'share'
  | 'particle'
  | 'ordinal'
  | 'copula'
  | 'direction'
  | 'nation'
  | 'status'
  | 'noise'
  | 'determiner'
  | 'open'
  | 'close'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'bar'
  | 'stop'
  | 'line'
  | 'word'
  /** What stands before the first sign of a row and behind its last one. */
  | 'edge';

/** A word that speaks for a status where the number stands on the given side of it. */
export interface StatusCue {
  readonly status: SeatStatus | 'pass';
  readonly weak: boolean;
}

/** What a word says that few ask for; undefined where it says nothing. Copies of a sign share it. */
export interface Sense {
  /** A party's symbol that is an ordinary word too: id of the party that it is in a list of them. */
  readonly emblem: string | undefined;
  readonly noise: boolean | undefined;
  /** Speaks of seats in colleges, trains and the like. */
  readonly elsewhere: boolean | undefined;
  readonly electoral: boolean | undefined;
  readonly pollster: boolean | undefined;
  /** A word of the clock: the number before it is a time. */
  readonly clock: boolean | undefined;
  /** Four digits behind the word, or before it, name a year: साल 2018, 2018 में. */
  readonly yearBehind: boolean | undefined;
  readonly yearBefore: boolean | undefined;
  /** Votes: no seats are counted in its sentence without a noun. */
  readonly ballot: boolean | undefined;
  /** A word of matches, where numbers count runs. */
  readonly sport: boolean | undefined;
  /** A noun behind the name of an area: जिले, संभाग. */
  readonly area: boolean | undefined;
  /** One phase of an election. */
  readonly phase: boolean | undefined;
}

/** What one or more tokens say to the seat grammar; undefined where they say nothing. A paragraph is read as a row of signs. */
export interface Sign {
  readonly kind: SignKind;
  /** Token index of the first token. */
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** The first token, folded. */
  readonly text: string;
  readonly count: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Written `2-2` or `एक-एक`: each of several has so many. */
  readonly each: boolean | undefined;
  /** Written as a word. */
  readonly spelled: boolean | undefined;
  /** दोनों, सातों: all of them. */
  readonly collective: boolean | undefined;
  /** Four digits that may as well name a year. */
  readonly yearLike: boolean | undefined;
  readonly party: string | undefined;
  /** A person: id of the party that is theirs. */
  readonly leads: string | undefined;
  readonly ambiguous: boolean | undefined;
  readonly place: string | undefined;
  readonly placeKind: string | undefined;
  readonly foreign: boolean | undefined;
  readonly year: string | undefined;
  readonly house: House | undefined;
  /** Status cues that the sign gives to a number before it (`after`) and behind it (`before`). */
  readonly after: StatusCue | undefined;
  readonly before: StatusCue | undefined;
  /** May stand between a number and its seat noun. */
  readonly gap: boolean | undefined;
  /** May stand between a party and its number. */
  readonly light: boolean | undefined;
  /** A place that is also a city: may be a dateline. */
  readonly city: boolean | undefined;
  /** What else its word says. */
  readonly sense: Sense;
}
