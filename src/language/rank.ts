import { exp } from '../exponential.ts';
import type { Evidence, ScriptCount } from './evidence.ts';
import { profileOdds } from './profile.ts';
import { profiles } from './profiles.ts';
import { ARABIC_SCRIPT, DEVANAGARI_SCRIPT, LATIN_SCRIPT, scripts } from './scripts.ts';
import { MOST_WIDTH } from './weights.ts';

/** What is to be expected before reading, by language code, in log odds; 0 where nothing is said. */
export type Prior = ReadonlyMap<string, number>;

export const NOTHING_EXPECTED: Prior = new Map();
/** The odds of the profile are too timid on whole paragraphs. */
const SHARPNESS = 1.4;
/** Between near ties Hindi wins: this library reads Hindi news. */
const HINDI_FIRST = 0.4;
/** One step of a frequent word in Latin letters, in log odds. */
const WORD_STEP = 0.7;
/** Words of other languages must outweigh this much. */
const OTHER_LATIN = -3;
/** So many words in Latin letters, and not one that English or Hindi uses often. */
const LONG_AND_UNKNOWN = 9;

/** The likeliest language of a script and the next one; undefined where there is only one. */
export interface Ranked {
  readonly code: string;
  readonly probability: number;
  readonly next: string | undefined;
  readonly nextProbability: number;
}

/** Scratch: the log odds of the languages of one script. */
const odds = new Float64Array(MOST_WIDTH + 1);

/** The languages that are written in a script. */
export function rank(evidence: Evidence, { script, words }: ScriptCount, prior: Prior): Ranked {
  if (script === DEVANAGARI_SCRIPT) return rankDevanagari(evidence, prior);
  if (script === LATIN_SCRIPT) return rankLatin(evidence, words, prior);
  if (script === ARABIC_SCRIPT) return rankArabic(evidence, prior);
  const { code, language } = scripts[script]!;
  return { code: `${language}-${code}`, probability: 1, next: undefined, nextProbability: 0 };
}

function rankDevanagari({ devanagari: { steps, grams } }: Evidence, prior: Prior): Ranked {
  const profile = profiles().devanagari;
  profileOdds(profile, steps, grams, odds);
  for (let label = 0; label < profile.codes.length; label++) odds[label]! *= SHARPNESS;
  odds[0]! += HINDI_FIRST;
  return likeliest(profile.codes, prior);
}

function rankLatin({ latin: { steps, grams }, latinWords }: Evidence, words: number, prior: Prior): Ranked {
  const { english, hindi, other } = latinWords;
  const strange = words >= LONG_AND_UNKNOWN && english + hindi === 0 ? 6 : 0;
  const profile = profiles().latin;
  profileOdds(profile, steps, grams, odds);
  odds[0]! += english * WORD_STEP;
  odds[1]! += hindi * WORD_STEP;
  odds[2] = OTHER_LATIN + other * WORD_STEP + strange;
  return likeliest([...profile.codes, 'und-Latn'], prior);
}

const ARABIC_CODES: readonly string[] = ['urd-Arab', 'und-Arab'];

function rankArabic({ arabic: { urdu, other } }: Evidence, prior: Prior): Ranked {
  odds[0] = Math.min(urdu, 8) - Math.min(other, 8) + (prior.get('urd-Arab') ?? 0) + 1;
  odds[1] = 0;
  return likeliest(ARABIC_CODES, NOTHING_EXPECTED);
}

/** The two likeliest of the codes, by their `odds` and what is expected; of equal ones the first. Overwrites `odds`. */
function likeliest(codes: readonly string[], prior: Prior): Ranked {
  const { length } = codes;
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < length; label++) {
    if (prior.size > 0) odds[label]! += prior.get(codes[label]!) ?? 0;
    most = Math.max(most, odds[label]!);
  }
  let sum = 0;
  for (let label = 0; label < length; label++) {
    odds[label] = exp(odds[label]! - most);
    sum += odds[label]!;
  }
  const best = indexOfMost(length);
  const probability = odds[best]! / sum;
  odds[best] = -1;
  const next = indexOfMost(length);
  return { code: codes[best]!, probability, next: codes[next]!, nextProbability: odds[next]! / sum };
}

/** The index of the largest of the first `length` odds, the first of them. */
function indexOfMost(length: number): number {
  let most = 0;
  for (let index = 1; index < length; index++) if (odds[index]! > odds[most]!) most = index;
  return most;
}
