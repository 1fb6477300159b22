import type { SegmentedToken } from '../segment/token.ts';
import { AT, addressEnd, HASH } from './address.ts';
import { type ArabicLetters, countArabic } from './arabic.ts';
import { mostKeys, wordKeys } from './grams.ts';
import { GRAMS, KnownWords, keyIn, LONGEST_WORD, STEPS, UNKNOWN } from './known-words.ts';
import { profiles } from './profiles.ts';
import { ARABIC_SCRIPT, DEVANAGARI_SCRIPT, LATIN_SCRIPT, NO_SCRIPT, scriptOf, scripts } from './scripts.ts';
import { addWeights, MOST_WIDTH } from './weights.ts';

/** What the words of one paragraph say, before anything is decided. */
export interface Evidence {
  /** Letters by script index; hashtags, handles and addresses count for nothing here and below. */
  readonly letters: Int32Array;
  readonly words: Int32Array;
  readonly devanagari: Scores;
  readonly latin: Scores;
  /** What the frequent words in Latin letters speak for: English, romanised Hindi, other. */
  readonly latinWords: { english: number; hindi: number; other: number };
  /** How many words in Latin letters the table knows, as English and as romanised Hindi. */
  readonly known: { english: number; hindi: number };
  /** Words of two to five capitals: names of parties and agencies, at home in every language. */
  capitals: number;
  readonly arabic: ArabicLetters;
}

/** Sums of a profile's weights, in steps, over `grams` keys. */
interface Scores {
  readonly steps: Int32Array;
  grams: number;
}

const LONGEST_ACRONYM = 5;
/** A paragraph is known long before this many grams. */
const ENOUGH_GRAMS = 12_000;

// Scratch, so that a word makes no garbage; nothing is carried over from one paragraph to the next.
const keys = new Int32Array(mostKeys(LONGEST_WORD));
const word = new Int32Array(MOST_WIDTH);
const SEEN_WORDS = 1024;
const seen = new Int32Array(SEEN_WORDS);
const seenIn = new Int32Array(SEEN_WORDS);
let paragraph = 0;
let devanagariWords: KnownWords | undefined;

/**
 * Reads a paragraph of normalized text, [from, to), once from left to right. Linear. `tokens` are those of the text, the
 * paragraph's from index `first` on: a word that has a number is not read letter by letter.
 */
export function readEvidence(
  text: string,
  from = 0,
  to: number = text.length,
  tokens: readonly SegmentedToken[] = NO_TOKENS,
  first = 0,
): Evidence {
  const evidence: Evidence = {
    letters: new Int32Array(scripts.length),
    words: new Int32Array(scripts.length),
    devanagari: { steps: new Int32Array(MOST_WIDTH), grams: 0 },
    latin: { steps: new Int32Array(MOST_WIDTH), grams: 0 },
    latinWords: { english: 0, hindi: 0, other: 0 },
    known: { english: 0, hindi: 0 },
    capitals: 0,
    arabic: { urdu: 0, other: 0 },
  };
  paragraph = (paragraph + 1) | 0;
  let next = first;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    const script = scriptOf(unit);
    if (script === DEVANAGARI_SCRIPT) {
      while (next < tokens.length && tokens[next]!.start < at) next += 1;
      const token = next < tokens.length ? tokens[next] : undefined;
      const end = readDevanagari(text, at, to, token, evidence);
      evidence.letters[script]! += end - at;
      evidence.words[script]! += 1;
      at = end;
      continue;
    }
    const latin = script === LATIN_SCRIPT;
    const end = latin || unit === HASH || unit === AT ? addressEnd(text, at, unit, latin) : at;
    if (end > at) {
      at = end;
      continue;
    }
    if (script === NO_SCRIPT) {
      at += 1;
      continue;
    }
    const start = at;
    at = scriptEnd(text, at, to, script);
    evidence.letters[script]! += at - start;
    evidence.words[script]! += 1;
    if (latin) readLatin(text, start, at, evidence);
    else if (script === ARABIC_SCRIPT) countArabic(text, start, at, evidence.arabic);
  }
  return evidence;
}

const NO_TOKENS: readonly SegmentedToken[] = [];

function scriptEnd(text: string, at: number, to: number, script: number): number {
  let end = at + 1;
  while (end < to && scriptOf(text.charCodeAt(end)) === script) end += 1;
  return end;
}

/** Whether the token has a number, begins at `at`, and no letter of Devanagari is glued to its end. */
function isWholeRun({ start, end, word, kind }: SegmentedToken, text: string, at: number): boolean {
  if (start !== at || word === 0 || kind !== 'word') return false;
  return end >= text.length || scriptOf(text.charCodeAt(end)) !== DEVANAGARI_SCRIPT;
}

function knownWords(): KnownWords {
  devanagariWords ??= new KnownWords(profiles().devanagari.table);
  return devanagariWords;
}

/** Adds the run of Devanagari that begins at `at`, and returns where it ends; `token` is the first that begins there or behind. */
function readDevanagari(
  text: string,
  at: number,
  to: number,
  token: SegmentedToken | undefined,
  evidence: Evidence,
): number {
  const known = knownWords();
  let row = token !== undefined && isWholeRun(token, text, at) ? known.rowOf(token.word, token.text) : UNKNOWN;
  const end = row === UNKNOWN ? scriptEnd(text, at, to, DEVANAGARI_SCRIPT) : token!.end;
  if (row === UNKNOWN) row = known.rowOfRun(text, at, end);
  const { devanagari } = evidence;
  const { facts } = known;
  if (devanagari.grams > ENOUGH_GRAMS || isRepeated(keyIn(facts, row))) return end;
  const { steps } = devanagari;
  for (let label = 0; label < MOST_WIDTH; label++) steps[label]! += facts[row + STEPS + label]!;
  devanagari.grams += facts[row + GRAMS]!;
  return end;
}

function readLatin(text: string, start: number, end: number, evidence: Evidence): void {
  const { latin: scores, latinWords: sums, known } = evidence;
  if (scores.grams > ENOUGH_GRAMS) return;
  const { latin, latinWords } = profiles();
  const count = wordKeys(text, start, Math.min(end, start + LONGEST_WORD), keys, 0);
  const key = keys[count - 1]!;
  const inCapitals = isCapitals(text, start, end);
  word.fill(0);
  // UP, IT and US are names in capitals; THE and HAI are words even so.
  const found = !(inCapitals && end - start === 2) && addWeights(latinWords, keys, count - 1, count, word) > 0;
  if (inCapitals && !found && end - start <= LONGEST_ACRONYM) {
    evidence.capitals += 1;
    return;
  }
  const english = word[0]!;
  const hindi = word[1]!;
  sums.english += english;
  sums.hindi += hindi;
  sums.other += word[2]!;
  if (english > hindi) known.english += 1;
  else if (hindi > english) known.hindi += 1;
  if (isRepeated(key)) return;
  addWeights(latin.table, keys, 0, count, scores.steps);
  scores.grams += count;
}

/** True where the paragraph had the word before: a party named in each line of a list says no more than once. */
function isRepeated(key: number): boolean {
  const slot = (key ^ (key >>> 11)) & (SEEN_WORDS - 1);
  const repeated = seen[slot] === key && seenIn[slot] === paragraph;
  seen[slot] = key;
  seenIn[slot] = paragraph;
  return repeated;
}

function isCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x41 || unit > 0x5a) return false;
  }
  return true;
}
