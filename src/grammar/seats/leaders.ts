import { formatDay } from '../../calendar.ts';
import type { Source } from '../../source.ts';
import { partyAt } from './party-of-day.ts';

/** A name part shorter than this stands for too many people. */
const SHORTEST = 3;

/** Parts of the names of the politicians that the article names in full → their party: जगन where जगन मोहन रेड्डी was named. */
export function leadersOf({ tokens, matches, publishedAt }: Source): ReadonlyMap<string, string> {
  const leaders = new Map<string, string>();
  const shared = new Set<string>();
  const day = publishedAt && formatDay(publishedAt);
  for (const match of matches) {
    if (match.type !== 'person' || match.ambiguous || match.last - match.first < 2) continue;
    const known = match.entries[0]?.party;
    const party = known && partyAt(known, day);
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
