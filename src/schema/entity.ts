import { z } from 'zod';
import {
  type DateEntity,
  type Entity,
  type OrganizationEntity,
  type PartyEntity,
  type PersonEntity,
  type PlaceEntity,
  SEAT_STATUSES,
  type SeatsEntity,
} from '../entity.ts';
import { exactly } from './exact.ts';

const index = z.int().min(0);
const seats = z.int().min(0);
const text = z.string();

const base = {
  text: text.describe('The slice of the article from start to end.'),
  start: index.describe('UTF-16 offset into the text as given, inclusive.'),
  end: index.describe('UTF-16 offset into the text as given, exclusive.'),
  paragraph: index.describe('Index into paragraphs.'),
  sentence: index.describe('Index into sentences.'),
  confidence: z.number().min(0).max(1),
  evidence: z.array(text).describe('Which finder, rule or gazetteer row made the record, as finder:what.'),
};

/** What a place can be. */
const placeKind = z.enum(['country', 'state', 'district', 'city', 'constituency', 'region', 'water', 'other']);

const house = z.enum(['assembly', 'lok-sabha', 'rajya-sabha', 'local']);

const person = z
  .object({
    ...base,
    type: z.literal('person'),
    name: text.describe('The fullest form of the name in the article.'),
    titles: z.array(text).describe('Roles next to the name, as written.'),
    honorific: text.exactOptional(),
    party: text.exactOptional().describe('Id of the party that the text binds to the person.'),
    wikidata: text.exactOptional(),
  })
  .meta({ id: 'PersonEntity' });

const place = z
  .object({
    ...base,
    type: z.literal('place'),
    name: text.describe('Canonical Hindi name.'),
    english: text.exactOptional(),
    kind: placeKind,
    code: text.exactOptional().describe('ISO 3166-1, ISO 3166-2 or Local Government Directory (LGD:412).'),
    state: text.exactOptional().describe('ISO 3166-2 code of the Indian state that the place lies in.'),
    country: text.exactOptional().describe('ISO 3166-1 code.'),
  })
  .meta({ id: 'PlaceEntity' });

const party = z
  .object({
    ...base,
    type: z.literal('party'),
    id: text.describe('The usual English abbreviation.'),
    name: text,
    english: text.exactOptional(),
    alliance: z.boolean(),
  })
  .meta({ id: 'PartyEntity' });

const organization = z
  .object({ ...base, type: z.literal('organization'), name: text, english: text.exactOptional() })
  .meta({ id: 'OrganizationEntity' });

const date = z
  .object({
    ...base,
    type: z.literal('date'),
    value: text.exactOptional().describe('EDTF (ISO 8601-2); absent where it cannot be known.'),
    grain: z.enum(['minute', 'hour', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century']),
    relative: z.boolean(),
    implied: z.array(z.enum(['year', 'month', 'day'])).describe('Fields that came from publishedAt.'),
  })
  .meta({ id: 'DateEntity' });

const seatCount = z
  .object({
    ...base,
    type: z.literal('seats'),
    count: seats.exactOptional().describe('Exact number; a range has min and/or max instead.'),
    min: seats.exactOptional(),
    max: seats.exactOptional(),
    party: text.exactOptional().describe('Party id, IND for independents, OTH for others.'),
    status: z.enum(SEAT_STATUSES),
    place: text.exactOptional(),
    house: house.exactOptional(),
    year: text.exactOptional(),
  })
  .meta({ id: 'SeatsEntity' });

export const placeKindSchema: z.ZodType<PlaceEntity['kind']> = exactly<PlaceEntity['kind']>()(placeKind);
export const houseSchema: z.ZodType<NonNullable<SeatsEntity['house']>> =
  exactly<NonNullable<SeatsEntity['house']>>()(house);
export const personEntitySchema: z.ZodType<PersonEntity> = exactly<PersonEntity>()(person);
export const placeEntitySchema: z.ZodType<PlaceEntity> = exactly<PlaceEntity>()(place);
export const partyEntitySchema: z.ZodType<PartyEntity> = exactly<PartyEntity>()(party);
export const organizationEntitySchema: z.ZodType<OrganizationEntity> = exactly<OrganizationEntity>()(organization);
export const dateEntitySchema: z.ZodType<DateEntity> = exactly<DateEntity>()(date);
export const seatsEntitySchema: z.ZodType<SeatsEntity> = exactly<SeatsEntity>()(seatCount);

/** Any mention, told apart by `type`. */
export const entitySchema: z.ZodType<Entity> = exactly<Entity>()(
  z.discriminatedUnion('type', [person, place, party, organization, date, seatCount]).meta({ id: 'Entity' }),
);
