import type { House, SeatStatus } from '../../entity.ts';
import seatWords from '../../lexicon/seat-words.tsv';
import { type SegmentedToken, tokenize } from '../../segment/token.ts';
import { cellParts, tableRows } from '../../table.ts';
import { type Terminal, terminalOf } from '../terminal.ts';
import type { Sign, SignKind, StatusCue } from './sign.ts';

/** What a word of `lexicon/seat-words.tsv` says, all its rows put together. */
type Meaning = Omit<Sign, 'first' | 'last'>;

const KINDS: ReadonlySet<string> = new Set<SignKind>([
  'seat',
  'house',
  'member',
  'chamber',
  'party',
  'pronoun',
  'shared',
  'conj',
  'contrast',
  'previous',
  'now',
  'share',
  'determiner',
  'particle',
  'copula',
  'direction',
  'nation',
]);

const exact = new Map<string, Meaning>();
const stems = new Map<string, Meaning>();
/** First word → the numbers of words, longest first, of the phrases of several words that begin with it. */
const lengths = new Map<string, number[]>();

function meaningOf(kind: string, value: string, side: string, known: Meaning | undefined): Meaning {
  const base: Meaning = known ?? { kind: 'word' };
  if (KINDS.has(kind)) {
    const named: Meaning = base.kind === 'word' ? { ...base, kind: kind as SignKind } : base;
    if (kind === 'seat' || kind === 'house') {
      return value === '-'
        ? { ...named, gap: kind === 'house' }
        : { ...named, house: value as House, gap: kind === 'house' };
    }
    if (kind === 'party') return { ...named, party: value };
    return kind === 'particle' ? { ...named, light: true } : named;
  }
  if (kind === 'gap') return { ...base, gap: true };
  if (kind === 'light') return { ...base, light: true };
  if (kind === 'noise') return { ...base, noise: true };
  if (kind === 'metro') return { ...base, place: value };
  if (kind === 'area') return { ...base, area: true };
  if (kind === 'ballot') return { ...base, ballot: true };
  if (kind === 'symbol') return { ...base, kind: 'party', party: value, ambiguous: true };
  if (kind === 'clock') return { ...base, clock: true };
  if (kind === 'year') return value === 'behind' ? { ...base, yearBehind: true } : { ...base, yearBefore: true };
  if (kind === 'phase') return { ...base, phase: true };
  if (kind === 'pollster') return { ...base, pollster: true };
  if (kind === 'elsewhere') return { ...base, elsewhere: true };
  if (kind === 'electoral') return { ...base, electoral: true };
  const weak = value.endsWith('?');
  const cue: StatusCue = { status: (weak ? value.slice(0, -1) : value) as SeatStatus, weak };
  return side === 'after' ? { ...base, after: base.after ?? cue } : { ...base, before: base.before ?? cue };
}

for (const [forms, kind = '', value = '-', side = '-'] of tableRows(seatWords)) {
  for (const form of cellParts(forms)) {
    const open = form.endsWith('*');
    const words = tokenize(open ? form.slice(0, -1) : form).map(token => token.folded);
    const key = words.join(' ');
    const table = open ? stems : exact;
    table.set(key, meaningOf(kind, value, side, table.get(key)));
    const first = words[0]!;
    const known = lengths.get(first) ?? [];
    if (!open && words.length > 1 && !known.includes(words.length))
      lengths.set(
        first,
        [...known, words.length].sort((a, b) => b - a),
      );
  }
}

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
    .map(([form, meaning]) => [form, { meaning: withStem(meaning, form), length: 1 }]),
);

/** The longest known phrase at the token; undefined for any other word. */
export function wordAt(tokens: readonly SegmentedToken[], at: number, last: number): Word | undefined {
  const first = tokens[at]!.folded;
  for (const length of lengths.get(first) ?? []) {
    if (at + length > last) continue;
    let key = first;
    for (let next = at + 1; next < at + length; next++) key += ` ${tokens[next]!.folded}`;
    const meaning = exact.get(key);
    if (meaning) return { meaning, length };
  }
  const word = words.get(first);
  if (word) return word;
  const meaning = stemOf(first);
  return meaning && { meaning, length: 1 };
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
