import type { PlaceKind } from '../entity.ts';

export type GazetteerType = 'person' | 'place' | 'party' | 'organization';

/** One thing of the world: a row of a table in `data/`, or one that a user gave. */
export interface GazetteerEntry {
  readonly type: GazetteerType;
  /** Unique within its type: a party's id, else a stable key such as `district/IN-MP/भोपाल`. */
  readonly id: string;
  /** Canonical Hindi name. */
  readonly name: string;
  readonly english?: string | undefined;
  /** Places: what kind. */
  readonly kind?: PlaceKind | undefined;
  /** Places: ISO 3166-1, ISO 3166-2 or `LGD:` code. */
  readonly code?: string | undefined;
  /** Places: codes of the states or the country they lie in. */
  readonly parents?: readonly string[] | undefined;
  /** Parties: ids of the members of an alliance. */
  readonly members?: readonly string[] | undefined;
  /** People: id of the party they were last in. */
  readonly party?: string | undefined;
  /** Parties: the name stands for this id from and until these months, `YYYY` or `YYYY-MM`. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly successor?: string | undefined;
  readonly wikidata?: string | undefined;
  /** True for a row that the user gave: it wins over all others. */
  readonly user?: boolean | undefined;
}

/** An entry with every field, so that engines see one shape; what is not known is undefined. */
export function entryOf(entry: GazetteerEntry): GazetteerEntry {
  const { type, id, name, english, kind, code, parents, members, party, since, until, successor, wikidata, user } =
    entry;
  return { type, id, name, english, kind, code, parents, members, party, since, until, successor, wikidata, user };
}

/** A stretch of tokens that a gazetteer knows. `last` is exclusive. */
export interface GazetteerMatch {
  readonly first: number;
  readonly last: number;
  readonly type: GazetteerType;
  readonly entries: readonly GazetteerEntry[];
  /** True where the surface is also an ordinary word or a common name, and only its context can tell. */
  readonly ambiguous: boolean;
  /** What a mention by the first row carries. */
  readonly evidence: readonly string[];
  /** Whether the user gave the first row. */
  readonly user: boolean;
}
