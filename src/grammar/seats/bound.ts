import type { Candidate } from './candidate.ts';
import type { Field, Owner } from './owner.ts';
import type { Setting } from './setting.ts';

/** The counts of a paragraph, with what is known of each: lists of the same length. */
export interface Bound {
  readonly field: Field;
  readonly candidates: readonly Candidate[];
  readonly settings: readonly Setting[];
  readonly owners: readonly Owner[];
}
