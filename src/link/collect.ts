import type { OrganizationRecord, PartyRecord, PersonRecord, PlaceRecord } from '../document.ts';
import type { Entity } from '../entity.ts';

export interface Things {
  readonly people: readonly PersonRecord[];
  readonly places: readonly PlaceRecord[];
  readonly parties: readonly PartyRecord[];
  readonly organizations: readonly OrganizationRecord[];
}

/** One record a real-world thing, in the order of first mention. */
export function collectThings(entities: readonly Entity[]): Things {
  const people = new Map<
    string,
    { record: Omit<PersonRecord, 'titles' | 'mentions'>; titles: Set<string>; mentions: number[] }
  >();
  const places = new Map<string, PlaceRecord & { mentions: number[] }>();
  const parties = new Map<string, PartyRecord & { mentions: number[] }>();
  const organizations = new Map<string, OrganizationRecord & { mentions: number[] }>();
  for (const [index, entity] of entities.entries()) {
    if (entity.type === 'person') {
      const { name, party, wikidata } = entity;
      const known = people.get(name) ?? { record: { name }, titles: new Set<string>(), mentions: [] };
      // The first party and id that the text binds hold for the person.
      known.record = {
        ...known.record,
        ...(known.record.party === undefined && party !== undefined ? { party } : {}),
        ...(known.record.wikidata === undefined && wikidata !== undefined ? { wikidata } : {}),
      };
      for (const title of entity.titles) known.titles.add(title);
      known.mentions.push(index);
      people.set(name, known);
    } else if (entity.type === 'place') {
      const { name, kind, english, code, state, country } = entity;
      const record = { name, kind, ...defined({ english, code, state, country }), mentions: [] };
      add(places, `${kind}/${state ?? country ?? ''}/${name}`, record, index);
    } else if (entity.type === 'party') {
      const { id, name, alliance, english } = entity;
      add(parties, id, { id, name, alliance, ...defined({ english }), mentions: [] }, index);
    } else if (entity.type === 'organization') {
      add(
        organizations,
        entity.name,
        { name: entity.name, ...defined({ english: entity.english }), mentions: [] },
        index,
      );
    }
  }
  return {
    people: [...people.values()].map(({ record, titles, mentions }) => ({ ...record, titles: [...titles], mentions })),
    places: [...places.values()],
    parties: [...parties.values()],
    organizations: [...organizations.values()],
  };
}

function add<T extends { mentions: number[] }>(things: Map<string, T>, key: string, record: T, index: number): void {
  const known = things.get(key) ?? record;
  known.mentions.push(index);
  things.set(key, known);
}

function defined<K extends string>(fields: Record<K, string | undefined>): { [P in K]?: string } {
  const kept: { [P in K]?: string } = {};
  for (const key of Object.keys(fields) as K[]) {
    const value = fields[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
