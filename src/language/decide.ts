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

interface Ranked {
  readonly code: string;
  readonly probability: number;
}

/** The language of what was read. A mixed paragraph takes the language of most of its words. */
export function decide(evidence: Evidence, prior: Prior = NOTHING_EXPECTED): Language {
  const { words, letters } = evidence;
  const shares = scriptShares(letters);
  const weights = words.slice();
  weights[LATIN_SCRIPT]! = latinWeight(evidence);
  const first = indexOfMost(weights);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return { code: 'und-Zyyy', confidence: 0, scripts: shares, mixed: 0 };
  const share = weights[first]! / all;
  weights[first] = 0;
  const second = indexOfMost(weights);
  const odds = (1 - share) / share;
  // No power: its last bit differs between engines.
  const inScript = 1 / (1 + odds * odds * odds);
  const ranked = rank(evidence, first, prior);
  const best = ranked[0]!;
  const script = scripts[first]!.code;
  const close = first === LATIN_SCRIPT ? TOO_CLOSE_LATIN : TOO_CLOSE;
  const expected = prior.size > 0;
  const undecided = best.probability < close || (letters[first]! < FEWEST_LETTERS && !expected);
  const code = undecided ? `und-${script}` : best.code;
  const runnerUp = undecided ? best.code : runnerUpOf(ranked, inScript, second);
  return {
    code,
    confidence: undecided ? 0 : best.probability * inScript,
    ...(runnerUp === undefined ? {} : { runnerUp }),
    scripts: shares,
    mixed: mixedShare(evidence, first, code),
  };
}

/**
 * What the words in Latin letters count beside those of another script. Names of parties and brands are at home in
 * every language; where no frequent word stands among them, the rest is taken for names as well.
 */
function latinWeight({ words, capitals, latinWords: [english, hindi, other] }: Evidence): number {
  const weight = words[LATIN_SCRIPT]! - capitals * (1 - NAME_WEIGHT);
  return english + hindi + other === 0 ? weight * NAME_WEIGHT : weight;
}

/** The languages that are written in a script, the likeliest first. */
function rank(evidence: Evidence, script: number, prior: Prior): Ranked[] {
  if (script === DEVANAGARI_SCRIPT) {
    const { devanagari } = profiles();
    const { steps, grams } = evidence.devanagari;
    const odds = logOdds(devanagari, steps, grams);
    return likeliest(
      devanagari.codes,
      odds.map((value, label) => value * SHARPNESS + (label === 0 ? HINDI_FIRST : 0)),
      prior,
    );
  }
  if (script === LATIN_SCRIPT) return rankLatin(evidence, prior);
  const { code, language } = scripts[script]!;
  if (script === ARABIC_SCRIPT) {
    const { urdu, other } = evidence.arabic;
    const odds = Math.min(urdu, 8) - Math.min(other, 8) + (prior.get('urd-Arab') ?? 0) + 1;
    return likeliest(['urd-Arab', 'und-Arab'], [odds, 0], NOTHING_EXPECTED);
  }
  return [{ code: `${language}-${code}`, probability: 1 }];
}

function rankLatin(evidence: Evidence, prior: Prior): Ranked[] {
  const { latin } = profiles();
  const odds = logOdds(latin, evidence.latin.steps, evidence.latin.grams);
  const [english, hindi, other] = evidence.latinWords;
  const words = evidence.words[LATIN_SCRIPT]!;
  const strange = words >= LONG_AND_UNKNOWN && english + hindi === 0 ? 6 : 0;
  return likeliest(
    [...latin.codes, 'und-Latn'],
    [odds[0]! + english * WORD_STEP, odds[1]! + hindi * WORD_STEP, OTHER_LATIN + other * WORD_STEP + strange],
    prior,
  );
}

/** Codes and log odds as probabilities, the likeliest first. */
function likeliest(codes: readonly string[], odds: readonly number[], prior: Prior): Ranked[] {
  const expected = odds.map((value, label) => value + (prior.get(codes[label]!) ?? 0));
  const most = Math.max(...expected);
  const raised = expected.map(value => exp(value - most));
  const sum = raised.reduce((total, value) => total + value, 0);
  return codes
    .map((code, label) => ({ code, probability: raised[label]! / sum }))
    .sort((a, b) => b.probability - a.probability);
}

function runnerUpOf(ranked: readonly Ranked[], inScript: number, second: number): string | undefined {
  const next = ranked[1];
  if (second !== NO_SCRIPT && (next === undefined || 1 - inScript > next.probability)) {
    const { code, language } = scripts[second]!;
    return second === LATIN_SCRIPT ? 'eng-Latn' : `${language}-${code}`;
  }
  return next?.code;
}

/** Share of the words that are not in `code`. */
function mixedShare({ words, known }: Evidence, script: number, code: string): number {
  const total = words.reduce((sum, count) => sum + count, 0);
  const foreign = code === 'eng-Latn' ? known.hindi : code === 'hin-Latn' ? known.english : 0;
  return (total - words[script]! + foreign) / total;
}

function scriptShares(letters: readonly number[]): Record<string, number> {
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

/** The index of the largest weight, the first of them; 0 where all are 0. */
function indexOfMost(weights: readonly number[]): number {
  let most = 0;
  for (let index = 1; index < weights.length; index++) if (weights[index]! > weights[most]!) most = index;
  return most;
}
