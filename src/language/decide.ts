import type { Language } from '../document.ts';
import { exp } from '../exponential.ts';
import type { Evidence } from './evidence.ts';
import { logOdds } from './profile.ts';
import { profiles } from './profiles.ts';
import { ARABIC_SCRIPT, DEVANAGARI_SCRIPT, LATIN_SCRIPT, NO_SCRIPT, scripts } from './scripts.ts';

/** What is to be expected before reading, by language code, in log odds; 0 where nothing is said. */
export type Prior = ReadonlyMap<string, number>;

const NOTHING_EXPECTED: Prior = new Map();
/** The odds of the profile are too timid on whole paragraphs. */
const SHARPNESS = 1.4;
/** Between near ties Hindi wins: this library reads Hindi news. */
const HINDI_FIRST = 0.4;
/** Below this a language of its script is too close to call. */
const TOO_CLOSE = 0.4;
/** In Latin letters names alone look like either language. */
const TOO_CLOSE_LATIN = 0.6;
/** One step of a frequent word in Latin letters, in log odds. */
const WORD_STEP = 0.7;
/** Words of other languages must outweigh this much. */
const OTHER_LATIN = -3;
/** So many words in Latin letters, and not one that English or Hindi uses often. */
const LONG_AND_UNKNOWN = 9;
const FEWEST_LETTERS = 2;
const NAME_WEIGHT = 0.5;

/** The likeliest language of a script and the next one; undefined where there is only one. */
interface Ranked {
  readonly code: string;
  readonly probability: number;
  readonly next: string | undefined;
  readonly nextProbability: number;
}

/** Scratch: what each script weighs. */
const weights = new Float64Array(scripts.length);

/** The language of what was read. A mixed paragraph takes the language of most of its words. */
export function decide(evidence: Evidence, prior: Prior = NOTHING_EXPECTED): Language {
  const { words, letters } = evidence;
  const shares = scriptShares(letters);
  weights.set(words);
  weights[LATIN_SCRIPT] = latinWeight(evidence);
  const first = indexOfMost(weights);
  const all = sumOf(weights);
  if (all === 0) return { code: 'und-Zyyy', confidence: 0, scripts: shares, mixed: 0 };
  const share = weights[first]! / all;
  weights[first] = 0;
  const second = indexOfMost(weights);
  const odds = (1 - share) / share;
  // No power: its last bit differs between engines.
  const inScript = 1 / (1 + odds * odds * odds);
  const best = rank(evidence, first, prior);
  const script = scripts[first]!.code;
  const close = first === LATIN_SCRIPT ? TOO_CLOSE_LATIN : TOO_CLOSE;
  const undecided = best.probability < close || (letters[first]! < FEWEST_LETTERS && prior.size === 0);
  const code = undecided ? `und-${script}` : best.code;
  const runnerUp = undecided ? best.code : runnerUpOf(best, inScript, second);
  const confidence = undecided ? 0 : best.probability * inScript;
  const mixed = mixedShare(evidence, first, code);
  if (runnerUp === undefined) return { code, confidence, scripts: shares, mixed };
  return { code, confidence, runnerUp, scripts: shares, mixed };
}

function sumOf(numbers: Float64Array | Int32Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) sum += numbers[at]!;
  return sum;
}

/**
 * What the words in Latin letters count beside those of another script. Names of parties and brands are at home in
 * every language; where no frequent word stands among them, the rest is taken for names as well.
 */
function latinWeight({ words, capitals, latinWords: { english, hindi, other } }: Evidence): number {
  const weight = words[LATIN_SCRIPT]! - capitals * (1 - NAME_WEIGHT);
  return english + hindi + other === 0 ? weight * NAME_WEIGHT : weight;
}

/** The languages that are written in a script. */
function rank(evidence: Evidence, script: number, prior: Prior): Ranked {
  if (script === DEVANAGARI_SCRIPT) {
    const { devanagari } = profiles();
    const odds = logOdds(devanagari, evidence.devanagari.steps, evidence.devanagari.grams);
    for (let label = 0; label < odds.length; label++) odds[label]! *= SHARPNESS;
    odds[0]! += HINDI_FIRST;
    return likeliest(devanagari.codes, odds, prior);
  }
  if (script === LATIN_SCRIPT) return rankLatin(evidence, prior);
  const { code, language } = scripts[script]!;
  if (script === ARABIC_SCRIPT) {
    const { urdu, other } = evidence.arabic;
    const odds = Math.min(urdu, 8) - Math.min(other, 8) + (prior.get('urd-Arab') ?? 0) + 1;
    return likeliest(ARABIC_CODES, Float64Array.of(odds, 0), NOTHING_EXPECTED);
  }
  return { code: `${language}-${code}`, probability: 1, next: undefined, nextProbability: 0 };
}

const ARABIC_CODES: readonly string[] = ['urd-Arab', 'und-Arab'];

function rankLatin(evidence: Evidence, prior: Prior): Ranked {
  const { latin } = profiles();
  const odds = logOdds(latin, evidence.latin.steps, evidence.latin.grams);
  const { english, hindi, other } = evidence.latinWords;
  const words = evidence.words[LATIN_SCRIPT]!;
  const strange = words >= LONG_AND_UNKNOWN && english + hindi === 0 ? 6 : 0;
  const all = Float64Array.of(
    odds[0]! + english * WORD_STEP,
    odds[1]! + hindi * WORD_STEP,
    OTHER_LATIN + other * WORD_STEP + strange,
  );
  return likeliest([...latin.codes, 'und-Latn'], all, prior);
}

/** The two likeliest of the codes, by their log odds and what is expected; of equal ones the first. Overwrites `odds`. */
function likeliest(codes: readonly string[], odds: Float64Array, prior: Prior): Ranked {
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < odds.length; label++) {
    odds[label]! += prior.get(codes[label]!) ?? 0;
    most = Math.max(most, odds[label]!);
  }
  for (let label = 0; label < odds.length; label++) odds[label] = exp(odds[label]! - most);
  const sum = sumOf(odds);
  const best = indexOfMost(odds);
  const probability = odds[best]! / sum;
  odds[best] = -1;
  const next = indexOfMost(odds);
  return { code: codes[best]!, probability, next: codes[next]!, nextProbability: odds[next]! / sum };
}

function runnerUpOf({ next, nextProbability }: Ranked, inScript: number, second: number): string | undefined {
  if (second !== NO_SCRIPT && (next === undefined || 1 - inScript > nextProbability)) {
    const { code, language } = scripts[second]!;
    return second === LATIN_SCRIPT ? 'eng-Latn' : `${language}-${code}`;
  }
  return next;
}

/** Share of the words that are not in `code`. */
function mixedShare({ words, known }: Evidence, script: number, code: string): number {
  const total = sumOf(words);
  const foreign = code === 'eng-Latn' ? known.hindi : code === 'hin-Latn' ? known.english : 0;
  return (total - words[script]! + foreign) / total;
}

function scriptShares(letters: Int32Array): Record<string, number> {
  let total = 0;
  const present: number[] = [];
  for (let script = 1; script < letters.length; script++) {
    if (letters[script] === 0) continue;
    total += letters[script]!;
    present.push(script);
  }
  present.sort((a, b) => letters[b]! - letters[a]! || a - b);
  const shares: Record<string, number> = {};
  for (const script of present) shares[scripts[script]!.code] = letters[script]! / total;
  return shares;
}

/** The index of the largest number, the first of them. */
function indexOfMost(numbers: Float64Array): number {
  let most = 0;
  for (let index = 1; index < numbers.length; index++) if (numbers[index]! > numbers[most]!) most = index;
  return most;
}
