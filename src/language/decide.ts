import type { Language } from '../document.ts';
import type { Evidence, ScriptCount } from './evidence.ts';
import { NOTHING_EXPECTED, type Prior, type Ranked, rank } from './rank.ts';
import { LATIN_SCRIPT, scripts } from './scripts.ts';

/** Below this a language of its script is too close to call. */
const TOO_CLOSE = 0.4;
/** In Latin letters names alone look like either language. */
const TOO_CLOSE_LATIN = 0.6;
const FEWEST_LETTERS = 2;
const NAME_WEIGHT = 0.5;

/** What was read of a paragraph, with what of it is the same whatever is expected. */
export interface Weighed {
  readonly evidence: Evidence;
  /** Number of its words. */
  readonly words: number;
  /** The scripts of most words, where there are some. */
  readonly first: ScriptCount | undefined;
  readonly second: ScriptCount | undefined;
  /** How sure the first one is. */
  readonly inScript: number;
  /** Share of the letters by script, largest first. */
  readonly shares: Readonly<Record<string, number>>;
}

/** Which scripts a paragraph is in. */
export function weigh(evidence: Evidence): Weighed {
  let words = 0;
  let all = 0;
  let first: ScriptCount | undefined;
  let second: ScriptCount | undefined;
  let most = 0;
  let next = 0;
  for (const count of evidence.counts) {
    const weight = count.script === LATIN_SCRIPT ? latinWeight(evidence, count) : count.words;
    words += count.words;
    all += weight;
    if (weight > most) {
      second = first;
      next = most;
      first = count;
      most = weight;
    } else if (weight > next) {
      second = count;
      next = weight;
    }
  }
  const share = most / all;
  const odds = (1 - share) / share;
  // No power: its last bit differs between engines.
  const inScript = 1 / (1 + odds * odds * odds);
  return { evidence, words, first, second, inScript, shares: sharesOf(evidence.counts) };
}

/** The language of what was read. A mixed paragraph takes the language of most of its words. */
export function decide(weighed: Weighed, prior: Prior = NOTHING_EXPECTED): Language {
  const { evidence, first, second, inScript, shares } = weighed;
  if (first === undefined) return { code: 'und-Zyyy', confidence: 0, scripts: shares, mixed: 0 };
  const best = rank(evidence, first, prior);
  const close = first.script === LATIN_SCRIPT ? TOO_CLOSE_LATIN : TOO_CLOSE;
  const undecided = best.probability < close || (first.letters < FEWEST_LETTERS && prior.size === 0);
  const code = undecided ? `und-${scripts[first.script]!.code}` : best.code;
  const runnerUp = undecided ? best.code : runnerUpOf(best, inScript, second);
  const confidence = undecided ? 0 : best.probability * inScript;
  const mixed = mixedShare(weighed, first, code);
  if (runnerUp === undefined) return { code, confidence, scripts: shares, mixed };
  return { code, confidence, runnerUp, scripts: shares, mixed };
}

/**
 * What the words in Latin letters count beside those of another script. Names of parties and brands are at home in
 * every language; where no frequent word stands among them, the rest is taken for names as well.
 */
function latinWeight({ capitals, latinWords: { english, hindi, other } }: Evidence, { words }: ScriptCount): number {
  const weight = words - capitals * (1 - NAME_WEIGHT);
  return english + hindi + other === 0 ? weight * NAME_WEIGHT : weight;
}

function runnerUpOf(
  { next, nextProbability }: Ranked,
  inScript: number,
  second: ScriptCount | undefined,
): string | undefined {
  if (second !== undefined && (next === undefined || 1 - inScript > nextProbability)) {
    const { code, language } = scripts[second.script]!;
    return second.script === LATIN_SCRIPT ? 'eng-Latn' : `${language}-${code}`;
  }
  return next;
}

/** Share of the words that are not in `code`. */
function mixedShare({ words, evidence: { known } }: Weighed, first: ScriptCount, code: string): number {
  const foreign = code === 'eng-Latn' ? known.hindi : code === 'hin-Latn' ? known.english : 0;
  return (words - first.words + foreign) / words;
}

function sharesOf(counts: readonly ScriptCount[]): Record<string, number> {
  const sorted = counts.length > 1 ? [...counts].sort((a, b) => b.letters - a.letters) : counts;
  let total = 0;
  for (const { letters } of counts) total += letters;
  const shares: Record<string, number> = {};
  for (const { script, letters } of sorted) shares[scripts[script]!.code] = letters / total;
  return shares;
}
