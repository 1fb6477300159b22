import { ByteReader } from '../bytes.ts';
import devanagariBytes from './devanagari-bytes.ts?built';
import latinBytes from './latin-bytes.ts?built';
import latinWordsBytes from './latin-words-bytes.ts?built';
import { openProfile, type Profile, readWeightTable } from './profile.ts';
import type { WeightTable } from './weights.ts';

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
    opened.devanagari ??= openProfile(devanagariBytes());
    return opened.devanagari;
  },
  get latin() {
    opened.latin ??= openProfile(latinBytes());
    return opened.latin;
  },
  get latinWords() {
    opened.latinWords ??= readWeightTable(new ByteReader(latinWordsBytes()));
    return opened.latinWords;
  },
};

/** The profiles, each opened when it is first asked for. */
export function profiles(): Profiles {
  return PROFILES;
}
