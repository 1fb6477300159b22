import type { SegmentedToken } from '../segment/token.ts';
import { classesIn } from './terminal.ts';

/** The tokens that a pattern may look at: those of one sentence. */
export interface Reach {
  readonly tokens: readonly SegmentedToken[];
  /** Of each token, by its index. */
  readonly classes: Uint16Array;
  readonly first: number;
  /** Exclusive. */
  readonly limit: number;
  /** Added to a token's index it gives a number that no other place ever had: what `memo` knows a place by. */
  readonly base: number;
}

let places = 0;

export function reachOf(
  tokens: readonly SegmentedToken[],
  first: number,
  limit: number,
  classes: Uint16Array = classesIn(tokens, first, limit),
): Reach {
  const base = places - first;
  places += limit - first + 1;
  return { tokens, classes, first, limit, base };
}

/** The folded token at `at`, '' outside the sentence. */
export function wordAt(reach: Reach, at: number): string {
  return at >= reach.first && at < reach.limit ? reach.tokens[at]!.folded : '';
}
