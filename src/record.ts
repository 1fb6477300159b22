import type { Entity, EntityBase, OrganizationEntity, PartyEntity, PersonEntity, PlaceEntity } from './entity.ts';
import type { LinkedMention, LinkedOrganization, LinkedParty, LinkedPerson, LinkedPlace } from './link/linked.ts';

/** A record under construction. Fields without a value stay absent: each is set where it has one, so that shapes are few. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** The record of a mention: the fields of its type behind those of all. */
export function toEntity(base: EntityBase, linked: LinkedMention): Entity {
  const { type, date, seats } = linked.mention;
  if (type === 'person') return personEntity(base, linked.person!);
  if (type === 'place') return placeEntity(base, linked.place!);
  if (type === 'party') return partyEntity(base, linked.party!);
  if (type === 'organization') return organizationEntity(base, linked.organization!);
  const { text, start, end, paragraph, sentence, confidence, evidence } = base;
  if (type === 'date') {
    const unread = { grain: 'day' as const, relative: false, implied: [] };
    return Object.assign({ type, text, start, end, paragraph, sentence, confidence, evidence }, date ?? unread);
  }
  const unread = { status: 'held' as const };
  return Object.assign({ type, text, start, end, paragraph, sentence, confidence, evidence }, seats ?? unread);
}

function personEntity(base: EntityBase, person: LinkedPerson): PersonEntity {
  const { text, start, end, paragraph, sentence, confidence, evidence } = base;
  const { name, titles, honorific, party, wikidata } = person;
  const entity: Draft<PersonEntity> = {
    type: 'person',
    text,
    start,
    end,
    paragraph,
    sentence,
    confidence,
    evidence,
    name,
    titles,
  };
  if (honorific !== undefined) entity.honorific = honorific;
  if (party !== undefined) entity.party = party;
  if (wikidata !== undefined) entity.wikidata = wikidata;
  return entity;
}

function placeEntity(base: EntityBase, place: LinkedPlace): PlaceEntity {
  const { text, start, end, paragraph, sentence, confidence, evidence } = base;
  const { name, kind, english, code, state, country } = place;
  const entity: Draft<PlaceEntity> = {
    type: 'place',
    text,
    start,
    end,
    paragraph,
    sentence,
    confidence,
    evidence,
    name,
    kind,
  };
  if (english !== undefined) entity.english = english;
  if (code !== undefined) entity.code = code;
  if (state !== undefined) entity.state = state;
  if (country !== undefined) entity.country = country;
  return entity;
}

function partyEntity(base: EntityBase, party: LinkedParty): PartyEntity {
  const { text, start, end, paragraph, sentence, confidence, evidence } = base;
  const { id, name, alliance, english } = party;
  const entity: Draft<PartyEntity> = {
    type: 'party',
    text,
    start,
    end,
    paragraph,
    sentence,
    confidence,
    evidence,
    id,
    name,
    alliance,
  };
  if (english !== undefined) entity.english = english;
  return entity;
}

function organizationEntity(base: EntityBase, organization: LinkedOrganization): OrganizationEntity {
  const { text, start, end, paragraph, sentence, confidence, evidence } = base;
  const { name, english } = organization;
  const entity: Draft<OrganizationEntity> = {
    type: 'organization',
    text,
    start,
    end,
    paragraph,
    sentence,
    confidence,
    evidence,
    name,
  };
  if (english !== undefined) entity.english = english;
  return entity;
}
