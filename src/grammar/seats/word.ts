import { standsAt } from '../../segment/folded-key.ts';
import { type SegmentedToken, WORDS } from '../../segment/token.ts';
import { WordMemo } from '../../segment/vocabulary.ts';
import { copySign, type Draft, emptySense } from './make-sign.ts';
import { exact, type Meaning, stems } from './meaning.ts';

/** A word or phrase that has a meaning. */
export interface Word {
  readonly meaning: Meaning;
  /** Folded. */
  readonly words: readonly string[];
  /** How many tokens it takes. */
  readonly length: number;
}

/** All that a word may say: alone, and at the head of phrases of several words. */
interface Entry {
  readonly alone: Word | undefined;
  /** The longest first. */
  readonly phrases: Word[];
}

const LONGEST_STEM = Math.max(...[...stems.keys()].map(stem => stem.length));
/** What stems begin with: most words are no stem's at one look. */
const STEM_HEAD = 2;
const heads: ReadonlySet<string> = new Set([...stems.keys()].map(stem => stem.slice(0, STEM_HEAD)));

function stemOf(word: string): string | undefined {
  if (!heads.has(word.slice(0, STEM_HEAD))) return undefined;
  for (let length = Math.min(word.length, LONGEST_STEM); length >= STEM_HEAD; length--) {
    const stem = word.slice(0, length);
    if (stems.has(stem)) return stem;
  }
  return undefined;
}

/** What the word's stem says. */
export function meaningByStem(word: string): Meaning | undefined {
  const stem = stemOf(word);
  return stem === undefined ? undefined : stems.get(stem);
}

/** Adds to a record all that another says. */
function addSaid<Said extends object>(record: Said, other: Said): Said {
  for (const field in other) if (other[field] !== undefined) record[field] = other[field];
  return record;
}

/** What the word's own row leaves open its stem may say. */
function withStem(own: Meaning, word: string): Meaning {
  const meaning = copySign(own.kind === 'word' ? (meaningByStem(word) ?? own) : own, '', 0, 0);
  const sense = addSaid(Object.assign(emptySense(), meaning.sense), own.sense);
  addSaid<Draft>(meaning, own).sense = sense;
  return meaning;
}

/** Words that say nothing. */
const NOTHING: Entry = { alone: undefined, phrases: [] };
const byStem: ReadonlyMap<string, Entry> = new Map(
  [...stems].map(([stem, meaning]) => [stem, { alone: { meaning, words: [stem], length: 1 }, phrases: [] }]),
);
/** The words of the table, and those that begin its phrases. */
const byForm = new Map<string, Entry>();

function stemEntry(word: string): Entry | undefined {
  const stem = stemOf(word);
  return stem === undefined ? undefined : byStem.get(stem);
}

for (const [form, meaning] of exact) {
  const words = form.split(' ');
  const head = words[0]!;
  const { length } = words;
  const known = byForm.get(head) ?? { alone: stemEntry(head)?.alone, phrases: [] };
  if (length > 1) known.phrases.push({ meaning, words, length });
  const alone = length > 1 ? known.alone : { meaning: withStem(meaning, head), words, length };
  byForm.set(head, { alone, phrases: known.phrases });
}
for (const { phrases } of byForm.values()) phrases.sort((a, b) => b.length - a.length);

/** The entries by number, from 1 on, and the numbers of the words met before. */
const entries: readonly Entry[] = [NOTHING, NOTHING, ...byStem.values(), ...byForm.values()];
const numbers: ReadonlyMap<Entry, number> = new Map(entries.map((entry, number) => [entry, number]));
const ofWord = new WordMemo(WORDS);

function entryAt({ word, folded }: SegmentedToken): Entry {
  const known = ofWord.get(word);
  if (known !== 0) return entries[known]!;
  const entry = byForm.get(folded) ?? stemEntry(folded) ?? NOTHING;
  ofWord.set(word, numbers.get(entry)!);
  return entry;
}

/** The longest known phrase at the token; undefined for any other word. */
export function wordAt(tokens: readonly SegmentedToken[], at: number, last: number): Word | undefined {
  const { phrases, alone } = entryAt(tokens[at]!);
  for (const phrase of phrases) if (at + phrase.length <= last && standsAt(tokens, at, phrase.words)) return phrase;
  return alone;
}

/** Where the longest phrase ends that may begin with the token, whatever stands behind it. */
export function phraseEnd(tokens: readonly SegmentedToken[], at: number): number {
  const { phrases } = entryAt(tokens[at]!);
  return at + (phrases.length > 0 ? phrases[0]!.length : 1);
}

/** The word last asked about: several questions come one behind the other, and nearly always the first says no to all. */
let asked = '';
let known = false;

/** True for a word that has a meaning, or begins a phrase that has one. */
export function isKnown(folded: string): boolean {
  if (folded !== asked) {
    asked = folded;
    known = byForm.has(folded) || stemOf(folded) !== undefined;
  }
  return known;
}
