import type { SegmentedToken } from '../segment/token.ts';
import { AT, addressEnd, HASH } from './address.ts';
import { countArabic } from './arabic.ts';
import { countWord, type Evidence, noEvidence } from './evidence.ts';
import { mostKeys, wordKeys } from './grams.ts';
import { KnownWords, LONGEST_WORD } from './known-words.ts';
import { ENOUGH_GRAMS } from './packed-scores.ts';
import { profiles } from './profiles.ts';
import { repeated } from './repeated-words.ts';
import { ARABIC_SCRIPT, DEVANAGARI_SCRIPT, LATIN_SCRIPT, NO_SCRIPT, scriptOf } from './scripts.ts';
import { addWeights, MOST_WIDTH } from './weights.ts';

const LONGEST_ACRONYM = 5;

// Scratch, so that a word makes no garbage; nothing is carried over from one paragraph to the next.
const keys = new Int32Array(mostKeys(LONGEST_WORD));
const word = new Int32Array(MOST_WIDTH);
const knownWords = new KnownWords();

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
  const evidence = noEvidence();
  const { counts, devanagari } = evidence;
  repeated.nextParagraph();
  let next = first;
  let at = from;
  while (at < to) {
    while (next < tokens.length && tokens[next]!.start < at) next += 1;
    const behind =
      next < tokens.length && tokens[next]!.start === at
        ? knownWords.readRun(text, to, tokens, next, devanagari)
        : next;
    if (behind > next) {
      next = behind;
      at = tokens[next - 1]!.end;
      continue;
    }
    const unit = text.charCodeAt(at);
    const script = scriptOf(unit);
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
    if (script === DEVANAGARI_SCRIPT) {
      knownWords.readLetters(text, start, at, devanagari);
      continue;
    }
    countWord(counts, script, at - start);
    if (latin) readLatin(text, start, at, evidence);
    else if (script === ARABIC_SCRIPT) countArabic(text, start, at, evidence.arabic);
  }
  devanagari.unpack();
  if (devanagari.words > 0)
    counts.push({ script: DEVANAGARI_SCRIPT, letters: devanagari.letters, words: devanagari.words });
  if (counts.length > 1) counts.sort((a, b) => a.script - b.script);
  return evidence;
}

const NO_TOKENS: readonly SegmentedToken[] = [];

function scriptEnd(text: string, at: number, to: number, script: number): number {
  let end = at + 1;
  while (end < to && scriptOf(text.charCodeAt(end)) === script) end += 1;
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
  if (repeated.isRepeated(key)) return;
  addWeights(latin.table, keys, 0, count, scores.steps);
  scores.grams += count;
}

function isCapitals(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x41 || unit > 0x5a) return false;
  }
  return true;
}
