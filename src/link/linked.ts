import type { PlaceKind } from '../entity.ts';
import type { Mention } from '../mention.ts';

/** What linking found out about a person mention. */
export interface LinkedPerson {
  /** The fullest form of the name in the article. */
  readonly name: string;
  readonly titles: readonly string[];
  readonly honorific?: string;
  readonly party?: string;
  readonly wikidata?: string;
}

/** Which place of the world a place mention means. */
export interface LinkedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly english?: string;
  readonly code?: string;
  readonly state?: string;
  readonly country?: string;
}

export interface LinkedParty {
  readonly id: string;
  readonly name: string;
  readonly alliance: boolean;
  readonly english?: string;
}

export interface LinkedOrganization {
  readonly name: string;
  readonly english?: string;
}

/** What the rest of the article says about a mention; one of these, or none. */
export interface LinkedFacts {
  readonly person?: LinkedPerson | undefined;
  readonly place?: LinkedPlace | undefined;
  readonly party?: LinkedParty | undefined;
  readonly organization?: LinkedOrganization | undefined;
}

/** A resolved mention with what the rest of the article says about it. */
export interface LinkedMention extends Mention, LinkedFacts {}
