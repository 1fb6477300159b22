import { gazetteerFinder } from './gazetteer/finder.ts';
import { dateFinder } from './grammar/date/finder.ts';
import { seatFinder } from './grammar/seats/finder.ts';
import type { Finder } from './source.ts';
import { taggerFinder } from './tagger/finder.ts';

/** Names of the finders, by which `createAnalyzer({ finders })` switches them. */
export type FinderName = 'dates' | 'gazetteer' | 'seats' | 'tagger';

/** Every finder. They are siblings: their order changes nothing. */
export const FINDERS: Readonly<Record<FinderName, Finder>> = {
  dates: dateFinder,
  gazetteer: gazetteerFinder,
  seats: seatFinder,
  tagger: taggerFinder,
};
