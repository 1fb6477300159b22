import type { House, SeatStatus } from '../../entity.ts';
import type { SeatNumber } from './number.ts';

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
  | 'word';

/** A word that speaks for a status where the number stands on the given side of it. */
export interface StatusCue {
  readonly status: SeatStatus | 'pass';
  readonly weak: boolean;
}

/** What one or more tokens say to the seat grammar. A paragraph is read as a row of signs. */
export interface Sign extends SeatNumber {
  readonly kind: SignKind;
  /** Token index of the first token. */
  readonly first: number;
  readonly party?: string;
  /** A person: id of the party that is theirs. */
  readonly leads?: string;
  /** A party's symbol that is an ordinary word too: id of the party that it is in a list of them. */
  readonly emblem?: string;
  readonly ambiguous?: boolean;
  readonly place?: string;
  readonly placeKind?: string;
  readonly foreign?: boolean;
  readonly year?: string;
  readonly house?: House;
  /** Status cues that the sign gives to a number before it (`after`) and behind it (`before`). */
  readonly after?: StatusCue;
  readonly before?: StatusCue;
  /** May stand between a number and its seat noun. */
  readonly gap?: boolean;
  /** May stand between a party and its number. */
  readonly light?: boolean;
  readonly noise?: boolean;
  /** Speaks of seats in colleges, trains and the like. */
  readonly elsewhere?: boolean;
  readonly electoral?: boolean;
  readonly pollster?: boolean;
  /** A word of the clock: the number before it is a time. */
  readonly clock?: boolean;
  /** Four digits behind the word, or before it, name a year: साल 2018, 2018 में. */
  readonly yearBehind?: boolean;
  readonly yearBefore?: boolean;
  /** Votes: no seats are counted in its sentence without a noun. */
  readonly ballot?: boolean;
  /** A word of matches, where numbers count runs. */
  readonly sport?: boolean;
  /** A noun behind the name of an area: जिले, संभाग. */
  readonly area?: boolean;
  /** One phase of an election. */
  readonly phase?: boolean;
  /** A place that is also a city: may be a dateline. */
  readonly city?: boolean;
}
