import givenNames from '../gazetteer/data/people/given-names.tsv?lazy';
import surnames from '../gazetteer/data/people/surnames.tsv?lazy';
import postpositions from '../lexicon/postpositions.tsv';
import titles from '../lexicon/titles.tsv';
import { tableColumn, tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import { hashText } from './hash.ts';

/** What is known of a folded word without its context; every class is a small integer, 0 for none. */
export interface WordClasses {
  coarse(folded: string): number;
  fine(folded: string): number;
  /** Given name × surname, each in three steps of how common it is. */
  namePart(folded: string): number;
  cue(folded: string): number;
}

/** Cue classes. */
export const CUE = { none: 0, title: 1, agent: 2, locative: 3, genitive: 4, other: 5 } as const;

/** Fine clusters lie in coarse ones: coarse = 1 + (fine − 1) / this. */
export const FINE_PER_COARSE = 16;

/** Classes from the learned clusters (hash of the folded word → fine cluster) and the tables. */
export function openClasses(clusters: Pick<ReadonlyMap<number, number>, 'get'>): WordClasses {
  const given = readNames(givenNames());
  const surname = readNames(surnames());
  const cues = readCues();
  return {
    coarse: folded => coarseOf(clusters.get(hashText(folded)) ?? 0),
    fine: folded => clusters.get(hashText(folded)) ?? 0,
    namePart: folded => (given.get(folded) ?? 0) * 4 + (surname.get(folded) ?? 0),
    cue: folded => cues.get(folded) ?? CUE.none,
  };
}

function coarseOf(fine: number): number {
  return fine === 0 ? 0 : 1 + Math.floor((fine - 1) / FINE_PER_COARSE);
}

function readNames(table: string): Map<string, number> {
  const steps = new Map<string, number>();
  for (const [name = '', english = '-', count] of tableRows(table)) {
    const step = commonness(Number(count));
    for (const word of [name, english]) {
      const key = fold(word.endsWith('?') ? word.slice(0, -1) : word);
      if (word !== '-' && (steps.get(key) ?? 0) < step) steps.set(key, step);
    }
  }
  return steps;
}

function commonness(count: number): number {
  return count >= 12 ? 3 : count >= 3 ? 2 : 1;
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
