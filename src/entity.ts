import type { Span } from './span.ts';

/** What every record of a mention carries. `text` is the slice of the text as given. */
export interface EntityBase extends Span {
  readonly text: string;
  /** Index into `doc.paragraphs`. */
  readonly paragraph: number;
  /** Index into `doc.sentences`. */
  readonly sentence: number;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Which finder, rule or gazetteer row made the record, as `finder:what`: `gazetteer:party/BJP`, `date:day-month`. */
  readonly evidence: readonly string[];
}

export interface PersonEntity extends EntityBase {
  readonly type: 'person';
  /** The fullest form of the name in the article: खड़गे → मल्लिकार्जुन खड़गे. */
  readonly name: string;
  /** Roles next to the name, as written: मुख्यमंत्री, पीसीसी चीफ. */
  readonly titles: readonly string[];
  /** श्री, डॉ., जी … as written. */
  readonly honorific?: string;
  /** Id of the party that the text binds to the person. */
  readonly party?: string;
  /** Wikidata id, where it is certain. */
  readonly wikidata?: string;
}

export type PlaceKind = 'country' | 'state' | 'district' | 'city' | 'constituency' | 'region' | 'water' | 'other';

export interface PlaceEntity extends EntityBase {
  readonly type: 'place';
  /** Canonical Hindi name: एमपी → मध्य प्रदेश. */
  readonly name: string;
  readonly english?: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 (`IN`), ISO 3166-2 (`IN-MP`) or Local Government Directory (`LGD:412`). */
  readonly code?: string;
  /** ISO 3166-2 code of the Indian state that the place lies in. */
  readonly state?: string;
  /** ISO 3166-1 code of the country. */
  readonly country?: string;
}

export interface PartyEntity extends EntityBase {
  readonly type: 'party';
  /** The usual English abbreviation: BJP, INC, RJD. */
  readonly id: string;
  readonly name: string;
  readonly english?: string;
  /** True for an alliance of parties such as NDA. */
  readonly alliance: boolean;
}

export interface OrganizationEntity extends EntityBase {
  readonly type: 'organization';
  readonly name: string;
  readonly english?: string;
}

export type DateGrain =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** A field of a date value that came from `publishedAt` and not from the words. */
export type DateField = 'year' | 'month' | 'day';

export interface DateEntity extends EntityBase {
  readonly type: 'date';
  /** EDTF (ISO 8601-2): `2023-12-03`, `2023-11-15/2023-11-20`, `{2025-11-06,2025-11-11}`, `199X`. Absent where it cannot be known. */
  readonly value?: string;
  readonly grain: DateGrain;
  /** True for words that need `publishedAt`: आज, मंगलवार, पिछले साल. */
  readonly relative: boolean;
  readonly implied: readonly DateField[];
}

/** What a count of seats says. The weights of the learned statuses stand in this order. */
export const SEAT_STATUSES = [
  'total',
  'polled',
  'won',
  'leading',
  'contested',
  'majority',
  'held',
  'gained',
  'reduced',
  'lost',
  'projected',
  'reserved',
  'vacant',
] as const;

export type SeatStatus = (typeof SEAT_STATUSES)[number];

export type House = 'assembly' | 'lok-sabha' | 'rajya-sabha' | 'local';

export interface SeatsEntity extends EntityBase {
  readonly type: 'seats';
  /** Exact number of seats; a range has `min` and/or `max` instead. */
  readonly count?: number;
  readonly min?: number;
  readonly max?: number;
  /** Party id, `IND` for independents, `OTH` for others; absent where the count belongs to no party. */
  readonly party?: string;
  readonly status: SeatStatus;
  /** Full Hindi name of the state, region or city that the count is about. */
  readonly place?: string;
  readonly house?: House;
  /** Year of the election, where it is not the article's current one. */
  readonly year?: string;
}

/** One record a mention. */
export type Entity = PersonEntity | PlaceEntity | PartyEntity | OrganizationEntity | DateEntity | SeatsEntity;

export type EntityType = Entity['type'];
