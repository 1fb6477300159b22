import { foldedKey } from '../../segment/folded-key.ts';
import type { SegmentedToken } from '../../segment/token.ts';
import { type Terminal, terminalOf } from '../terminal.ts';
import { copySign } from './copy-sign.ts';
import { exact, lengths, type Meaning, stems } from './meaning.ts';

const LONGEST_STEM = Math.max(...[...stems.keys()].map(stem => stem.length));

/** What stems begin with: most words are no stem's at one look. */
const STEM_HEAD = 2;
const heads: ReadonlySet<string> = new Set([...stems.keys()].map(stem => stem.slice(0, STEM_HEAD)));

interface Word {
  readonly meaning: Meaning;
  /** How many tokens it takes. */
  readonly length: number;
}

const words: ReadonlyMap<string, Word> = new Map(
  [...exact]
    .filter(([form]) => !form.includes(' '))
    .map(([form, meaning]) => [form, { meaning: copySign(withStem(meaning, form), 0, 0), length: 1 }]),
);
const phrases: ReadonlyMap<string, Meaning> = new Map(
  [...exact].filter(([form]) => form.includes(' ')).map(([form, meaning]) => [form, copySign(meaning, 0, 0)]),
);

/** The longest known phrase at the token; undefined for any other word. */
export function wordAt(tokens: readonly SegmentedToken[], at: number, last: number): Word | undefined {
  const first = tokens[at]!.folded;
  for (const length of lengths.get(first) ?? []) {
    if (at + length > last) continue;
    const meaning = phrases.get(foldedKey(tokens, at, at + length));
    if (meaning) return { meaning, length };
  }
  const word = words.get(first);
  if (word) return word;
  const meaning = stemOf(first);
  return meaning && { meaning, length: 1 };
}

/** Where the longest phrase ends that may begin with the token, whatever stands behind it. */
export function phraseEnd(tokens: readonly SegmentedToken[], at: number): number {
  return at + (lengths.get(tokens[at]!.folded)?.[0] ?? 1);
}

function stemOf(word: string): Meaning | undefined {
  if (!heads.has(word.slice(0, STEM_HEAD))) return undefined;
  for (let length = Math.min(word.length, LONGEST_STEM); length >= STEM_HEAD; length--) {
    const meaning = stems.get(word.slice(0, length));
    if (meaning) return meaning;
  }
  return undefined;
}

/** What the word's own row leaves open its stem may say. */
function withStem(meaning: Meaning, word: string): Meaning {
  if (meaning.kind !== 'word') return meaning;
  return { ...stemOf(word), ...meaning };
}

/** A word that has a meaning, or begins a phrase that has one. */
export const KNOWN_WORD: Terminal = terminalOf(
  ({ folded }) => lengths.has(folded) || words.has(folded) || stemOf(folded) !== undefined,
);

const electoralPhrases: ReadonlySet<string> = new Set(
  [...exact].filter(([, meaning]) => isElectoral(meaning)).map(([phrase]) => phrase.split(' ')[0]!),
);

/** A word that may speak of an election or of seats. */
export const ELECTORAL: Terminal = terminalOf(
  ({ folded }) => electoralPhrases.has(folded) || isElectoral(stemOf(folded)),
);

const partyPhrases: ReadonlySet<string> = new Set(
  [...exact].filter(([, meaning]) => meaning.kind === 'party').map(([phrase]) => phrase.split(' ')[0]!),
);

/** A word that may stand for a party: निर्दलीय, अन्य. */
export const PARTY_WORD: Terminal = terminalOf(
  ({ folded }) => partyPhrases.has(folded) || stemOf(folded)?.kind === 'party',
);

export function isElectoral(meaning: Meaning | undefined): boolean {
  return meaning !== undefined && (meaning.electoral === true || meaning.kind === 'seat');
}
