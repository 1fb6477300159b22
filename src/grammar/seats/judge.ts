import type { SeatStatus } from '../../entity.ts';
import type { Features } from './features.ts';

/** What a judge says, and by which scores where it departs from the rules: `BJP 2.9, INC 1.1`. */
export interface Verdict<Value> {
  readonly value: Value;
  readonly scores: string | undefined;
}

/** Tells the features of an example. */
export type Describe = (features: Features) => void;

/** A party that a count may belong to, or nobody, with what speaks for it. */
export interface PartyOption {
  readonly party: string | undefined;
  readonly describe: Describe;
}

/** Decides what the rules leave open or get wrong, from features of a count; see `training/seats.ts`. */
export interface Judge {
  /** True for a number that counts seats though no rule says so. `first`: its token. */
  readonly isCount: (describe: Describe, first: number) => boolean;
  /** The party of a count which the rules gave to `given`. */
  readonly party: (
    options: readonly PartyOption[],
    given: string | undefined,
    first: number,
  ) => Verdict<string | undefined>;
  /** The status of a count to which the rules gave `given`. */
  readonly status: (describe: Describe, given: SeatStatus, first: number) => Verdict<SeatStatus>;
}
