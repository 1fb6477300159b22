import { readNumbers } from '../by-hash.ts';
import { ByteReader } from '../bytes.ts';
import postpositions from '../lexicon/postpositions.tsv';
import titles from '../lexicon/titles.tsv';
import { tableColumn, tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import nameBytes from './name-bytes.ts?built';

/** What is known of a folded word without its context; every class is a small integer, 0 for none. */
export interface WordClasses {
  /** The word's cluster, by the hash of its folded form. */
  fine(hash: number): number;
  /** Given name × surname, each in three steps of how common it is; by the hash of the folded form. */
  namePart(hash: number): number;
  cue(folded: string): number;
}

/** Cue classes. */
export const CUE = { none: 0, title: 1, agent: 2, locative: 3, genitive: 4, other: 5 } as const;

/** Fine clusters lie in coarse ones: coarse = 1 + (fine − 1) / this. */
export const FINE_PER_COARSE = 16;

/** Classes from the learned clusters (hash of the folded word → fine cluster) and the tables. */
export function openClasses(clusters: Pick<ReadonlyMap<number, number>, 'get'>): WordClasses {
  const names = readNumbers(new ByteReader(nameBytes()));
  const cues = readCues();
  return {
    fine: hash => clusters.get(hash) ?? 0,
    namePart: hash => names.get(hash),
    cue: folded => cues.get(folded) ?? CUE.none,
  };
}

/** The coarse cluster that a fine one lies in. */
export function coarseOf(fine: number): number {
  return fine === 0 ? 0 : 1 + Math.floor((fine - 1) / FINE_PER_COARSE);
}

function readCues(): Map<string, number> {
  const cues = new Map<string, number>();
  // Of a title in several words the last one stands before the name.
  for (const title of tableColumn(titles)) cues.set(fold(title.slice(title.lastIndexOf(' ') + 1)), CUE.title);
  for (const [word = '', role] of tableRows(postpositions)) {
    cues.set(word, role === 'agent' || role === 'locative' || role === 'genitive' ? CUE[role] : CUE.other);
  }
  return cues;
}
