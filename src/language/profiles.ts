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

const opened: Partial<{ -readonly [K in keyof Profiles]: Profiles[K] }> = {};

const PROFILES: Profiles = {
  get devanagari() {
    opened.devanagari ??= openProfile(devanagariTable(), DEVANAGARI_BASE);
    return opened.devanagari;
  },
  get latin() {
    opened.latin ??= openProfile(latinTable(), LATIN_BASE);
    return opened.latin;
  },
  get latinWords() {
    opened.latinWords ??= openWords(wordTable());
    return opened.latinWords;
  },
};

/** The profiles, each opened when it is first asked for. */
export function profiles(): Profiles {
  return PROFILES;
}

function openWords(text: string): WeightTable {
  const rows = tableRows(text).map(
    ([word, ...weights]) =>
      [gramKey(EDGE_SIGN + word! + EDGE_SIGN, LATIN_BASE), weights.map(weight => Number(weight))] as const,
  );
  return makeWeightTable(rows);
}
