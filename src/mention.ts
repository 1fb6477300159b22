import type { DateEntity, EntityBase, EntityType, SeatsEntity } from './entity.ts';
import type { GazetteerEntry } from './gazetteer/entry.ts';
import type { Span } from './span.ts';

/** A date as a grammar read it; see `DateEntity` for the fields. */
export type DateReading = Omit<DateEntity, keyof EntityBase | 'type'>;

/** A seat count as a grammar read it; see `SeatsEntity` for the fields. */
export type SeatReading = Omit<SeatsEntity, keyof EntityBase | 'type'>;

/**
 * What a finder proposes: a typed span of the normalized text, not yet a record.
 * `first` and `last` are token indexes, `last` exclusive; the span runs from the first token's start to the last one's end.
 */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly first: number;
  readonly last: number;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly string[];
  /** The gazetteer rows that the surface may stand for, best first. */
  readonly entries?: readonly GazetteerEntry[] | undefined;
  readonly date?: DateReading | undefined;
  readonly seats?: SeatReading | undefined;
  /** True where a row of the user's own gazetteer says so: it wins over all others. */
  readonly user?: boolean | undefined;
}

/** What a mention says besides where it stands. */
export type MentionFacts = Pick<Mention, 'type' | 'confidence' | 'evidence' | 'entries' | 'date' | 'seats' | 'user'>;

/** The same, each fact told. */
type AllFacts = { readonly [Fact in keyof Required<MentionFacts>]: Mention[Fact] };

/**
 * A mention over the tokens [first, last). All mentions are made here and in `mentionOf`, as objects of one shape: that is what
 * engines read fast, and each spread would make a shape of its own.
 */
export function mentionAt(tokens: readonly Span[], first: number, last: number, facts: MentionFacts): Mention {
  const { type, confidence, evidence, entries, date, seats, user } = facts;
  const { start } = tokens[first]!;
  const { end } = tokens[last - 1]!;
  return { type, start, end, first, last, confidence, evidence, entries, date, seats, user };
}

/** A mention with these facts that stands where the given one stands. */
export function mentionOf(place: Pick<Mention, 'start' | 'end' | 'first' | 'last'>, facts: AllFacts): Mention {
  const { start, end, first, last } = place;
  const { type, confidence, evidence, entries, date, seats, user } = facts;
  return { type, start, end, first, last, confidence, evidence, entries, date, seats, user };
}

/** The mention with other gazetteer rows. */
export function withEntries(mention: Mention, entries: Mention['entries']): Mention {
  const { type, confidence, evidence, date, seats, user } = mention;
  return mentionOf(mention, { type, confidence, evidence, entries, date, seats, user });
}
