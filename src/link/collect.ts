import { defined } from '../defined.ts';
import type { OrganizationRecord, PartyRecord, PersonRecord, PlaceRecord } from '../document.ts';
import type { Entity, PersonEntity, PlaceEntity } from '../entity.ts';

export interface Things {
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
  readonly parties: readonly PartyRecord[];
  readonly organizations: readonly OrganizationRecord[];
}

/** One record a real-world thing, in the order of first mention. */
export function collectThings(entities: readonly Entity[]): Things {
  const people = new Map<string, Gathered>();
  const places = new Map<string, Counted<PlaceRecord>>();
  const parties = new Map<string, Counted<PartyRecord>>();
  const organizations = new Map<string, Counted<OrganizationRecord>>();
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]!;
    if (entity.type === 'person') gather(people, entity, index);
    else if (entity.type === 'place') {
      const { name, kind, state, country } = entity;
      count(places, `${kind}/${state ?? country ?? ''}/${name}`, index, () => placeRecord(entity));
    } else if (entity.type === 'party') {
      const { id, name, alliance, english } = entity;
      count(parties, id, index, () => ({ id, name, alliance, ...defined({ english }), mentions: [] }));
    } else if (entity.type === 'organization') {
      const { name, english } = entity;
      count(organizations, name, index, () => ({ name, ...defined({ english }), mentions: [] }));
    }
  }
  return {
    people: Array.from(people.values(), personRecord),
    places: [...places.values()],
    parties: [...parties.values()],
    organizations: [...organizations.values()],
  };
}

type Counted<T> = T & { readonly mentions: number[] };

function count<T extends { readonly mentions: number[] }>(
  things: Map<string, T>,
  key: string,
  index: number,
  make: () => T,
): void {
  let known = things.get(key);
  if (!known) {
    known = make();
    things.set(key, known);
  }
  known.mentions.push(index);
}

/** What the mentions of a person say together: the first party and id that the text binds hold for the person. */
interface Gathered {
  readonly name: string;
  party: string | undefined;
  wikidata: string | undefined;
  readonly titles: Set<string>;
  readonly mentions: number[];
}

function gather(people: Map<string, Gathered>, { name, party, wikidata, titles }: PersonEntity, index: number): void {
  let known = people.get(name);
  if (!known) {
    known = { name, party: undefined, wikidata: undefined, titles: new Set(), mentions: [] };
    people.set(name, known);
  }
  known.party ??= party;
  known.wikidata ??= wikidata;
  for (const title of titles) known.titles.add(title);
  known.mentions.push(index);
}

function personRecord({ name, party, wikidata, titles, mentions }: Gathered): PersonRecord {
  return { name, ...defined({ party, wikidata }), titles: [...titles], mentions };
}

function placeRecord({ name, kind, english, code, state, country }: PlaceEntity): Counted<PlaceRecord> {
  return { name, kind, ...defined({ english, code, state, country }), mentions: [] };
}
