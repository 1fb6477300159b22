import namesakeTable from '../lexicon/party-namesakes.tsv';
import { tableRows } from '../table.ts';
import type { GazetteerMatch } from './entry.ts';

interface Namesake {
  readonly country: string;
  readonly id: string;
}

/** Party id → the parties of that name; the one that is meant where nothing speaks for another comes first. */
const NAMESAKES: ReadonlyMap<string, readonly Namesake[]> = readNamesakes();

function readNamesakes(): ReadonlyMap<string, readonly Namesake[]> {
  const namesakes = new Map<string, Namesake[]>();
  for (const [party = '', country = '', id = ''] of tableRows(namesakeTable)) {
    namesakes.set(party, [...(namesakes.get(party) ?? []), { country, id }]);
  }
  return namesakes;
}

/** Tells the parties of one name (लेबर पार्टी) apart by the country whose places the article names most. */
export class PartyNamesakes {
  private counts: ReadonlyMap<string, number> | undefined;

  constructor(private readonly matches: readonly GazetteerMatch[]) {}

  /** The id of the namesake that the article means; the id itself where it has none. */
  meant(id: string): string {
    const namesakes = NAMESAKES.get(id);
    if (!namesakes) return id;
    this.counts ??= countCountries(this.matches);
    let meant = namesakes[0]!;
    for (const namesake of namesakes) {
      if ((this.counts.get(namesake.country) ?? 0) > (this.counts.get(meant.country) ?? 0)) meant = namesake;
    }
    return meant.id;
  }
}

function countCountries(matches: readonly GazetteerMatch[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type, ambiguous, entries } of matches) {
    const [place] = entries;
    if (type !== 'place' || ambiguous || !place) continue;
    const code = place.kind === 'country' ? place.code : place.parents?.[0];
    if (code === undefined) continue;
    const country = code.split('-')[0]!;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}
