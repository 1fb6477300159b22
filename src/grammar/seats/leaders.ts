import type { Source } from '../../source.ts';

/** A name part shorter than this stands for too many people. */
const SHORTEST = 3;

/** Parts of the names of the politicians that the article names in full → their party: जगन where जगन मोहन रेड्डी was named. */
export function leadersOf({ tokens, matches }: Source): ReadonlyMap<string, string> {
  const leaders = new Map<string, string>();
  const shared = new Set<string>();
  for (const match of matches) {
    if (match.type !== 'person' || match.ambiguous || match.last - match.first < 2) continue;
    const party = match.entries[0]?.party;
    for (const at of [match.first, match.last - 1]) {
      const { folded, kind } = tokens[at]!;
      if (kind !== 'word' || folded.length < SHORTEST) continue;
      if (party === undefined || (leaders.get(folded) ?? party) !== party) shared.add(folded);
      else leaders.set(folded, party);
    }
  }
  for (const name of shared) leaders.delete(name);
  return leaders;
}
