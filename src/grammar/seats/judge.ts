import type { SeatStatus } from '../../entity.ts';
import type { PartyOption } from './party-features.ts';

/** What a judge says, and by which scores where it departs from the rules: `BJP 2.9, INC 1.1`. */
export interface Verdict<Value> {
  readonly value: Value;
  readonly scores?: string;
}

/** Decides what the rules leave open or get wrong, from features of a count; see `training/seats.ts`. */
export interface Judge {
  /** True for a number that counts seats though no rule says so. `first`: its token. */
  readonly isCount: (features: () => readonly string[], first: number) => boolean;
  /** The party of a count which the rules gave to `given`. */
  readonly party: (
    options: readonly PartyOption[],
    given: string | undefined,
    first: number,
  ) => Verdict<string | undefined>;
  /** The status of a count to which the rules gave `given`. */
  readonly status: (features: () => readonly string[], given: SeatStatus, first: number) => Verdict<SeatStatus>;
}
