import type { GazetteerMatch } from './entry.ts';

/** The first match of exactly the span's tokens and type. Matches stand in text order. */
export function matchAt(
  matches: readonly GazetteerMatch[],
  first: number,
  last: number,
  type: string,
): GazetteerMatch | undefined {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  for (; low < matches.length && matches[low]!.first === first; low++) {
    const match = matches[low]!;
    if (match.last === last && match.type === type) return match;
  }
  return undefined;
}
