import type { OrganizationRecord, PartyRecord, PersonRecord, PlaceRecord } from '../document.ts';
import type { Entity, OrganizationEntity, PartyEntity, PersonEntity, PlaceEntity } from '../entity.ts';
import { FewByKey } from './few-by-key.ts';

export interface Things {
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
  readonly parties: readonly PartyRecord[];
  readonly organizations: readonly OrganizationRecord[];
}

/** A record under construction. Fields without a value stay absent. */
type Draft<T> = Omit<{ -readonly [K in keyof T]: T[K] }, 'mentions'> & { mentions: number[] };

/** One record a real-world thing, in the order of first mention. */
export function collectThings(entities: readonly Entity[]): Things {
  const people = new People();
  const places = new Places();
  const parties = new FewByKey<Draft<PartyRecord>>();
  const organizations = new FewByKey<Draft<OrganizationRecord>>();
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]!;
    if (entity.type === 'person') people.add(entity, index);
    else if (entity.type === 'place') places.add(entity, index);
    else if (entity.type === 'party') {
      const known = parties.get(entity.id);
      if (known) known.mentions.push(index);
      else parties.add(entity.id, partyRecord(entity, index));
    } else if (entity.type === 'organization') {
      const known = organizations.get(entity.name);
      if (known) known.mentions.push(index);
      else organizations.add(entity.name, organizationRecord(entity, index));
    }
  }
  return {
    people: people.records(),
    places: places.records,
    parties: parties.values,
    organizations: organizations.values,
  };
}

function partyRecord({ id, name, alliance, english }: PartyEntity, index: number): Draft<PartyRecord> {
  if (english === undefined) return { id, name, alliance, mentions: [index] };
  return { id, name, alliance, english, mentions: [index] };
}

function organizationRecord({ name, english }: OrganizationEntity, index: number): Draft<OrganizationRecord> {
  return english === undefined ? { name, mentions: [index] } : { name, english, mentions: [index] };
}

/** What the mentions of a person say together: the first party and id that the text binds hold for the person. */
interface Gathered {
  readonly name: string;
  party: string | undefined;
  wikidata: string | undefined;
  titles: Set<string> | undefined;
  readonly mentions: number[];
}

class People {
  private readonly byName = new FewByKey<Gathered>();

  add({ name, party, wikidata, titles }: PersonEntity, index: number): void {
    let known = this.byName.get(name);
    if (known === undefined) {
      known = { name, party, wikidata, titles: undefined, mentions: [] };
      this.byName.add(name, known);
    }
    known.party ??= party;
    known.wikidata ??= wikidata;
    known.mentions.push(index);
    if (titles.length === 0) return;
    known.titles ??= new Set();
    for (let at = 0; at < titles.length; at++) known.titles.add(titles[at]!);
  }

  records(): PersonRecord[] {
    const records: PersonRecord[] = [];
    for (const { name, party, wikidata, titles, mentions } of this.byName.values) {
      if (party === undefined && wikidata === undefined) {
        records.push({ name, titles: titles === undefined ? [] : [...titles], mentions });
        continue;
      }
      const record = { name } as Draft<PersonRecord>;
      if (party !== undefined) record.party = party;
      if (wikidata !== undefined) record.wikidata = wikidata;
      record.titles = titles === undefined ? [] : [...titles];
      record.mentions = mentions;
      records.push(record);
    }
    return records;
  }
}

/** Places of one name are told apart by kind and by the state or country that they lie in. */
class Places {
  readonly records: Draft<PlaceRecord>[] = [];
  private readonly byName = new FewByKey<Draft<PlaceRecord>[]>();

  add(place: PlaceEntity, index: number): void {
    const namesakes = this.byName.get(place.name);
    const known = namesakes && sameIn(namesakes, place);
    if (known !== undefined) {
      known.mentions.push(index);
      return;
    }
    const record = placeRecord(place, index);
    this.records.push(record);
    if (namesakes) namesakes.push(record);
    else this.byName.add(place.name, [record]);
  }
}

function sameIn(namesakes: readonly Draft<PlaceRecord>[], place: PlaceEntity): Draft<PlaceRecord> | undefined {
  for (const record of namesakes) {
    if (record.kind === place.kind && regionOf(record) === regionOf(place)) return record;
  }
  return undefined;
}

function regionOf({ state, country }: Pick<PlaceRecord, 'state' | 'country'>): string {
  return state ?? country ?? '';
}

function placeRecord({ name, kind, english, code, state, country }: PlaceEntity, index: number): Draft<PlaceRecord> {
  const mentions = [index];
  // Most places have these fields: a record written at once is quicker to make and to read.
  if (english !== undefined && country !== undefined) {
    if (state === undefined && code !== undefined) return { name, kind, english, code, country, mentions };
    if (state !== undefined && code !== undefined) return { name, kind, english, code, state, country, mentions };
    if (state !== undefined) return { name, kind, english, state, country, mentions };
  }
  const record = { name, kind } as Draft<PlaceRecord>;
  if (english !== undefined) record.english = english;
  if (code !== undefined) record.code = code;
  if (state !== undefined) record.state = state;
  if (country !== undefined) record.country = country;
  record.mentions = mentions;
  return record;
}
