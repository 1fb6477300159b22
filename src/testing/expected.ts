import type {
  DateEntity,
  Entity,
  EntityBase,
  EntityType,
  OrganizationEntity,
  PartyEntity,
  PersonEntity,
  PlaceEntity,
  SeatsEntity,
} from '../entity.ts';
import { type Annotation, parseAnnotated } from './annotated.ts';

/** What a test says of a record: its type and any further fields; the fields left out may be anything. */
export type Expected<E extends Entity> = { readonly type: E['type'] } & Partial<Omit<E, 'type'>>;

/** What a test says of any record. */
export type ExpectedEntity =
  | Expected<PersonEntity>
  | Expected<PlaceEntity>
  | Expected<PartyEntity>
  | Expected<OrganizationEntity>
  | Expected<DateEntity>
  | Expected<SeatsEntity>;

/** Keys of the notation whose field has another name: `ref` of a person is its `name`. */
const FIELD_OF: Readonly<Partial<Record<EntityType, Readonly<Record<string, string>>>>> = { person: { ref: 'name' } };
const NUMBERS: readonly string[] = ['count', 'min', 'max'];

/**
 * The records that an annotated text asks for, in text order, each with `type`, `text`, `start`, `end` and the fields its mark names:
 * `expect(analyze(text).entities).toMatchObject(expectedEntities(annotated))`.
 */
export function expectedEntities(annotated: string): readonly ExpectedEntity[] {
  return parseAnnotated(annotated).annotations.map(expectedOf);
}

/** The record that one mark asks for. */
export function expectedOf({ type, surface, start, end, fields }: Annotation): ExpectedEntity {
  const named = Object.entries(fields).map(([key, value]): [string, unknown] => [
    FIELD_OF[type]?.[key] ?? key,
    NUMBERS.includes(key) ? Number(value) : value,
  ]);
  return { type, text: surface, start, end, ...Object.fromEntries(named) } as unknown as ExpectedEntity;
}

type Fields<E extends EntityBase & { readonly type: EntityType }> = Partial<Omit<E, 'type' | 'text'>>;

/** A person as the text writes it: `person('खड़गे', { name: 'मल्लिकार्जुन खड़गे', party: 'INC' })`. */
export function person(text: string, fields: Fields<PersonEntity> = {}): Expected<PersonEntity> {
  return { type: 'person', text, ...fields };
}

/** A place as the text writes it: `place('एमपी', { name: 'मध्य प्रदेश', code: 'IN-MP' })`. */
export function place(text: string, fields: Fields<PlaceEntity> = {}): Expected<PlaceEntity> {
  return { type: 'place', text, ...fields };
}

/** A party as the text writes it: `party('भाजपा', { id: 'BJP' })`. */
export function party(text: string, fields: Fields<PartyEntity> = {}): Expected<PartyEntity> {
  return { type: 'party', text, ...fields };
}

/** An organization as the text writes it: `organization('चुनाव आयोग')`. */
export function organization(text: string, fields: Fields<OrganizationEntity> = {}): Expected<OrganizationEntity> {
  return { type: 'organization', text, ...fields };
}

/** A date as the text writes it: `date('3 दिसंबर', { value: '2023-12-03' })`. */
export function date(text: string, fields: Fields<DateEntity> = {}): Expected<DateEntity> {
  return { type: 'date', text, ...fields };
}

/** A seat count as the text writes it: `seats('115 सीटों', { count: 115, party: 'BJP', status: 'won' })`. */
export function seats(text: string, fields: Fields<SeatsEntity> = {}): Expected<SeatsEntity> {
  return { type: 'seats', text, ...fields };
}

/** Whether the record has every field that the test names, with an equal value. */
export function meets(entity: Entity, expected: ExpectedEntity): boolean {
  return missed(entity, expected).length === 0;
}

/** The fields that the test names and the record does not have, as `field: «got», not «wanted»`. */
export function missed(entity: Entity, expected: ExpectedEntity): string[] {
  const record = entity as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(expected)
    .filter(([field, wanted]) => wanted !== undefined && !same(record[field], wanted))
    .map(([field, wanted]) => `${field}: ${show(record[field])}, not ${show(wanted)}`);
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => item === b[at]);
  return a === b;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? `[${value.map(show).join(', ')}]` : `«${String(value)}»`;
}
