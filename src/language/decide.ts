import type { Language } from '../document.ts';
import type { Evidence } from './evidence.ts';
import { NOTHING_EXPECTED, type Prior, type Ranked, rank } from './rank.ts';
import { LATIN_SCRIPT, NO_SCRIPT, scripts } from './scripts.ts';

/** Below this a language of its script is too close to call. */
const TOO_CLOSE = 0.4;
/** In Latin letters names alone look like either language. */
const TOO_CLOSE_LATIN = 0.6;
const FEWEST_LETTERS = 2;
const NAME_WEIGHT = 0.5;

/** What was read of a paragraph, with what of it is the same whatever is expected. */
export interface Weighed {
  readonly evidence: Evidence;
  /** The scripts of most words, `NO_SCRIPT` where there are none. */
  readonly first: number;
  readonly second: number;
  /** How sure the first one is. */
  readonly inScript: number;
  /** Share of the letters by script, largest first. */
  readonly scripts: Readonly<Record<string, number>>;
}

/** Scratch: what each script weighs. */
const weights = new Float64Array(scripts.length);

/** Which scripts a paragraph is in. */
export function weigh(evidence: Evidence): Weighed {
  const { words, letters } = evidence;
  let all = 0;
  for (let script = 0; script < words.length; script++) {
    weights[script] = script === LATIN_SCRIPT ? latinWeight(evidence) : words[script]!;
    all += weights[script]!;
  }
  const first = heaviest();
  const share = weights[first]! / all;
  weights[first] = 0;
  const odds = (1 - share) / share;
  // No power: its last bit differs between engines.
  return { evidence, first, second: heaviest(), inScript: 1 / (1 + odds * odds * odds), scripts: sharesOf(letters) };
}

/** The language of what was read. A mixed paragraph takes the language of most of its words. */
export function decide(
  { evidence, first, second, inScript, scripts: shares }: Weighed,
  prior: Prior = NOTHING_EXPECTED,
): Language {
  if (first === NO_SCRIPT) return { code: 'und-Zyyy', confidence: 0, scripts: shares, mixed: 0 };
  const best = rank(evidence, first, prior);
  const close = first === LATIN_SCRIPT ? TOO_CLOSE_LATIN : TOO_CLOSE;
  const undecided = best.probability < close || (evidence.letters[first]! < FEWEST_LETTERS && prior.size === 0);
  const code = undecided ? `und-${scripts[first]!.code}` : best.code;
  const runnerUp = undecided ? best.code : runnerUpOf(best, inScript, second);
  const confidence = undecided ? 0 : best.probability * inScript;
  const mixed = mixedShare(evidence, first, code);
  if (runnerUp === undefined) return { code, confidence, scripts: shares, mixed };
  return { code, confidence, runnerUp, scripts: shares, mixed };
}

/**
 * What the words in Latin letters count beside those of another script. Names of parties and brands are at home in
 * every language; where no frequent word stands among them, the rest is taken for names as well.
 */
function latinWeight({ words, capitals, latinWords: { english, hindi, other } }: Evidence): number {
  const weight = words[LATIN_SCRIPT]! - capitals * (1 - NAME_WEIGHT);
  return english + hindi + other === 0 ? weight * NAME_WEIGHT : weight;
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
  let total = 0;
  for (let at = 0; at < words.length; at++) total += words[at]!;
  const foreign = code === 'eng-Latn' ? known.hindi : code === 'hin-Latn' ? known.english : 0;
  return (total - words[script]! + foreign) / total;
}

function sharesOf(letters: Int32Array): Record<string, number> {
  let total = 0;
  const present: number[] = [];
  for (let script = 1; script < letters.length; script++) {
    if (letters[script] === 0) continue;
    total += letters[script]!;
    present.push(script);
  }
  if (present.length > 1) present.sort((a, b) => letters[b]! - letters[a]! || a - b);
  const shares: Record<string, number> = {};
  for (const script of present) shares[scripts[script]!.code] = letters[script]! / total;
  return shares;
}

/** The script of the greatest weight, the first of them. */
function heaviest(): number {
  let most = 0;
  for (let script = 1; script < weights.length; script++) if (weights[script]! > weights[most]!) most = script;
  return most;
}
