import type { Column } from './column.ts';
import type { Sign } from './sign.ts';

export type OwnerRule =
  | 'party-before'
  | 'party-after'
  | 'party-of-clause'
  | 'party-by-participle'
  | 'party-by-pronoun'
  | 'party-by-leader'
  | 'party-by-order'
  | 'party-by-column'
  | 'party-carried'
  | 'party-shared'
  | 'learned-party'
  | 'party-none';

/** Whose count it is. `shared`: several parties have it together, so it is no single party's. */
export interface Owner {
  readonly party: string | undefined;
  readonly shared: boolean;
  /** Index of the party's sign; -1 where it was carried over. */
  readonly at: number;
  readonly rule: OwnerRule;
  /** Scores of the parties, where a judge chose among them. */
  readonly scores: string | undefined;
}

/** Nobody's. */
export const NO_OWNER: Owner = ownerOf(undefined, -1, 'party-none');

export function ownerOf(party: string | undefined, at: number, rule: OwnerRule, scores?: string): Owner {
  return { party, shared: false, at, rule, scores };
}

/** Of several parties, none by itself. */
export function sharedOwner(at: number, rule: OwnerRule): Owner {
  return { party: undefined, shared: true, at, rule, scores: undefined };
}

/** What binding needs to know of one paragraph. */
export interface Field {
  readonly signs: readonly Sign[];
  /** Indexes of the numbers that count seats. */
  readonly numbers: ReadonlySet<number>;
  /** Parties that stand right before a number and so are its own. */
  readonly reserved: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, Column>;
  /** Numbers that are all the seats of a house or area, and so no party's. */
  readonly wholes: ReadonlySet<number>;
}

export function isParty(sign: Sign): sign is Sign & { readonly party: string } {
  return sign.kind === 'party' && sign.party !== undefined;
}
