import { lowerBound } from '../lower-bound.ts';
import type { GazetteerMatch } from './entry.ts';

/** The index of the first match that begins at the token `first` or behind it. Matches stand in text order. */
export function matchIndex(matches: readonly GazetteerMatch[], first: number): number {
  return lowerBound(matches.length, at => matches[at]!.first < first);
}

/** The first match of exactly the span's tokens and type. */
export function matchAt(
  matches: readonly GazetteerMatch[],
  first: number,
  last: number,
  type: string,
): GazetteerMatch | undefined {
  for (let at = matchIndex(matches, first); at < matches.length && matches[at]!.first === first; at++) {
    const match = matches[at]!;
    if (match.last === last && match.type === type) return match;
  }
  return undefined;
}
