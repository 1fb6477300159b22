import type { PlaceKind } from '../entity.ts';
import type { Mention } from '../mention.ts';

// Each field is always there, so that engines see one shape; what is not known is undefined.

/** What linking found out about a person mention. */
export interface LinkedPerson {
  /** The fullest form of the name in the article. */
  readonly name: string;
  readonly titles: readonly string[];
  readonly honorific: string | undefined;
  readonly party: string | undefined;
  readonly wikidata: string | undefined;
}

/** Which place of the world a place mention means. */
export interface LinkedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly english: string | undefined;
  readonly code: string | undefined;
  readonly state: string | undefined;
  readonly country: string | undefined;
}

export interface LinkedParty {
  readonly id: string;
  readonly name: string;
  readonly alliance: boolean;
  readonly english: string | undefined;
}

export interface LinkedOrganization {
  readonly name: string;
  readonly english: string | undefined;
}

/** A resolved mention with what the rest of the article says about it: one of these, or none. */
export interface LinkedMention {
  readonly mention: Mention;
  readonly person: LinkedPerson | undefined;
  readonly place: LinkedPlace | undefined;
  readonly party: LinkedParty | undefined;
  readonly organization: LinkedOrganization | undefined;
}
