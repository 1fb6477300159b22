import { lowerBound } from '../lower-bound.ts';
import type { GazetteerMatch } from './entry.ts';

/** The index of the first match that begins at the token `first` or behind it. Matches stand in text order. */
export function matchIndex(matches: readonly GazetteerMatch[], first: number): number {
  return lowerBound(matches.length, at => matches[at]!.first < first);
}

/** The matches that begin at the token `first`. */
export function matchesFrom(matches: readonly GazetteerMatch[], first: number): readonly GazetteerMatch[] {
  const from = matchIndex(matches, first);
  let to = from;
  while (to < matches.length && matches[to]!.first === first) to += 1;
  return matches.slice(from, to);
}

/** The first match of exactly the span's tokens and type. */
export function matchAt(
  matches: readonly GazetteerMatch[],
  first: number,
  last: number,
  type: string,
): GazetteerMatch | undefined {
  return matchesFrom(matches, first).find(match => match.last === last && match.type === type);
}
