import { tableRows } from '../table.ts';
import devanagariTable from './devanagari.tsv?lazy';
import { DEVANAGARI_BASE, LATIN_BASE } from './grams.ts';
import latinTable from './latin.tsv?lazy';
import wordTable from './latin-words.tsv?lazy';
import { openProfile, type Profile } from './profile.ts';
import { EDGE_SIGN, gramKey, makeWeightTable, type WeightTable } from './weights.ts';

/** All that is known of the languages' words, opened. */
export interface Profiles {
  readonly devanagari: Profile;
  readonly latin: Profile;
  /** English, romanised Hindi, other: what a frequent word in Latin letters speaks for. */
  readonly latinWords: WeightTable;
}

let opened: Profiles | undefined;

/** The profiles, opened at the first call. */
export function profiles(): Profiles {
  opened ??= {
    devanagari: openProfile(devanagariTable(), DEVANAGARI_BASE),
    latin: openProfile(latinTable(), LATIN_BASE),
    latinWords: openWords(wordTable()),
  };
  return opened;
}

function openWords(text: string): WeightTable {
  const rows = tableRows(text).map(
    ([word, ...weights]) =>
      [gramKey(EDGE_SIGN + word! + EDGE_SIGN, LATIN_BASE), weights.map(weight => Number(weight))] as const,
  );
  return makeWeightTable(rows);
}
