import type { PlaceKind } from '../entity.ts';
import { KhabarError } from '../error.ts';
import { entryOf, type GazetteerEntry, type GazetteerType } from './entry.ts';
import type { GazetteerRow } from './row.ts';

/** A thing of your own. `aliases` are all further names it goes by; a trailing `?` says "only where the context supports it". */
export interface UserEntry {
  readonly name: string;
  readonly english?: string;
  readonly aliases?: readonly string[];
}

export interface UserPerson extends UserEntry {
  readonly party?: string;
  readonly wikidata?: string;
}

export interface UserPlace extends UserEntry {
  readonly kind: PlaceKind;
  readonly code?: string;
  /** ISO 3166-2 code of the Indian state, or ISO 3166-1 code of the country. */
  readonly parent?: string;
}

export interface UserParty extends UserEntry {
  readonly id: string;
  /** Ids of the members, for an alliance. */
  readonly members?: readonly string[];
}

/** Names of your own, which win over the built-in ones. */
export interface UserGazetteer {
  readonly people?: readonly UserPerson[];
  readonly places?: readonly UserPlace[];
  readonly parties?: readonly UserParty[];
  readonly organizations?: readonly UserEntry[];
  /** Short form → the name or party id of a thing in your lists or the built-in ones. */
  readonly abbreviations?: Readonly<Record<string, string>>;
}

/** The user's rows; an abbreviation may stand for one of `builtIn`. Throws `KhabarError` `GAZETTEER_INVALID` for a row without a name or an abbreviation of nothing. */
export function userRows(gazetteer: UserGazetteer, builtIn: () => Iterable<GazetteerEntry>): GazetteerRow[] {
  const rows: GazetteerRow[] = [];
  const add = (
    type: GazetteerType,
    entry: UserEntry,
    fields: Partial<GazetteerEntry> & { readonly id?: string },
  ): void => {
    if (typeof entry.name !== 'string' || entry.name.trim() === '') {
      throw new KhabarError('GAZETTEER_INVALID', `gazetteer: a ${type} without a name`);
    }
    const { name, english, aliases = [] } = entry;
    const row = entryOf({ type, name, user: true, english, ...fields, id: fields.id ?? name });
    rows.push({ entry: row, surfaces: [name, ...(english !== undefined ? [english] : []), ...aliases] });
  };
  for (const person of gazetteer.people ?? [])
    add('person', person, { party: person.party, wikidata: person.wikidata });
  for (const place of gazetteer.places ?? []) {
    add('place', place, {
      kind: place.kind,
      parents: place.parent === undefined ? [] : [place.parent],
      code: place.code,
    });
  }
  for (const party of gazetteer.parties ?? []) {
    if (typeof party.id !== 'string' || party.id === '')
      throw new KhabarError('GAZETTEER_INVALID', 'gazetteer: a party without an id');
    add('party', party, { id: party.id, members: party.members });
  }
  for (const organization of gazetteer.organizations ?? []) add('organization', organization, {});
  return [...rows, ...abbreviationRows(gazetteer.abbreviations ?? {}, rows, builtIn)];
}

function abbreviationRows(
  abbreviations: Readonly<Record<string, string>>,
  rows: readonly GazetteerRow[],
  builtIn: () => Iterable<GazetteerEntry>,
): GazetteerRow[] {
  const wanted = Object.entries(abbreviations);
  if (wanted.length === 0) return [];
  const known = [...rows.map(({ entry }) => entry), ...builtIn()];
  return wanted.map(([short, full]) => {
    const entry = known.find(({ name, id, english }) => name === full || id === full || english === full);
    if (!entry)
      throw new KhabarError(
        'GAZETTEER_INVALID',
        `gazetteer: the abbreviation «${short}» stands for «${full}», which no row names`,
      );
    return { entry: entryOf({ ...entry, user: true }), surfaces: [short] };
  });
}
