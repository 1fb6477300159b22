import type { NamePart } from './name-key.ts';

/** A person mention as its name parts. */
export interface NameForm {
  readonly index: number;
  readonly latin: boolean;
  readonly parts: readonly NamePart[];
  /** Ids of the public figures that go by this form. */
  readonly figures: readonly string[];
}
