import type { ArabicLetters } from './arabic.ts';
import { PackedScores } from './packed-scores.ts';
import { MOST_WIDTH } from './weights.ts';

/** What of a paragraph is in one script. */
export interface ScriptCount {
  /** Index into `scripts`. */
  readonly script: number;
  letters: number;
  words: number;
}

/** What the words of one paragraph say, before anything is decided. */
export interface Evidence {
  /** The scripts that are there, in the order of their indexes; hashtags, handles and addresses count for nothing here and below. */
  readonly counts: ScriptCount[];
  readonly devanagari: PackedScores;
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
export interface Scores {
  readonly steps: Int32Array;
  grams: number;
}

/** What is known of a paragraph before it is read. */
export function noEvidence(): Evidence {
  return {
    counts: [],
    devanagari: new PackedScores(),
    latin: { steps: new Int32Array(MOST_WIDTH), grams: 0 },
    latinWords: { english: 0, hindi: 0, other: 0 },
    known: { english: 0, hindi: 0 },
    capitals: 0,
    arabic: { urdu: 0, other: 0 },
  };
}

/** Counts one word of so many letters. */
export function countWord(counts: ScriptCount[], script: number, letters: number): void {
  for (let at = 0; at < counts.length; at++) {
    const known = counts[at]!;
    if (known.script !== script) continue;
    known.letters += letters;
    known.words += 1;
    return;
  }
  counts.push({ script, letters, words: 1 });
}
