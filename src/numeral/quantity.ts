import approximationTable from '../lexicon/approximations.tsv';
import { PhraseTable } from '../lexicon/phrase.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import { type Numeral, readNumeral } from './numeral.ts';

/** A number with what its text says about how exact it is, over the tokens [first, last). */
export interface Quantity {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** Absent for से कम, अधिकतम. */
  readonly min?: number;
  /** Absent for से ज्यादा, पार, कम से कम. An exact number has `min` and `max` the same. */
  readonly max?: number;
  /** True for करीब, लगभग and the like. */
  readonly approximate: boolean;
  /** True for 101-101: so many each. */
  readonly each: boolean;
  /** The tokens of the number or range itself, without करीब, से ज्यादा … */
  readonly number: { readonly first: number; readonly last: number };
  /** Kind and ambiguity of the (first) number. */
  readonly kind: Numeral['kind'];
  readonly ambiguous: boolean;
}

type Sense = 'about' | 'least' | 'most';

function load(side: string): PhraseTable<Sense> {
  const phrases = new PhraseTable<Sense>('after');
  for (const [phrase = '', where, sense] of tableRows(approximationTable)) {
    // As the tokenizer cuts: a hyphen is a token of its own.
    if (where === side) phrases.add(fold(phrase).replaceAll('-', ' - ').split(' '), sense as Sense);
  }
  return phrases;
}

const BEFORE: PhraseTable<Sense> = load('before');
const AFTER: PhraseTable<Sense> = load('after');

/**
 * A number at token `at`, or a range, with what stands around it: करीब 200, कम से कम दस, 15-20, 15 से 20, दो-तीन लाख,
 * 101-101, 200 से ज्यादा, 400 पार. Begins at `at`, the word of approximation included.
 */
export function readQuantity(
  tokens: readonly SegmentedToken[],
  at: number,
  limit: number = tokens.length,
): Quantity | undefined {
  const before = BEFORE.longest(tokens, at, at, Math.min(limit, tokens.length));
  const from = at + (before?.length ?? 0);
  const low = readNumeral(tokens, from, limit);
  if (low === undefined) return undefined;
  const range = low.kind === 'cardinal' ? readRange(tokens, low, limit) : undefined;
  const number = range ?? { min: low.value, max: low.value, last: low.last, each: false };
  const after = AFTER.longest(tokens, number.last, number.last, Math.min(limit, tokens.length));
  const sense = before?.value ?? after?.value;
  return {
    first: at,
    last: number.last + (after?.length ?? 0),
    ...(sense === 'most' ? {} : { min: number.min }),
    ...(sense === 'least' && range === undefined ? {} : { max: number.max }),
    approximate: sense === 'about' || after?.value === 'about',
    each: number.each,
    number: { first: from, last: number.last },
    kind: low.kind,
    ambiguous: low.ambiguous && number.last === low.last && before === undefined,
  };
}

interface Range {
  readonly min: number;
  readonly max: number;
  readonly last: number;
  readonly each: boolean;
}

const JOINS: ReadonlySet<string> = new Set(['-', '–', '—', 'से', 'या', 'to', 'or']);

/** The upper end behind `low`: a dash, से or या and a larger number, or the next word number at once (दो तीन). */
function readRange(tokens: readonly SegmentedToken[], low: Numeral, limit: number): Range | undefined {
  const join = low.last < limit ? tokens[low.last] : undefined;
  if (join === undefined) return undefined;
  const joined = JOINS.has(join.folded);
  const at = joined ? low.last + 1 : low.last;
  // से लेकर
  const high = readNumeral(tokens, tokens[at]?.folded === 'लेकर' ? at + 1 : at, limit);
  if (high?.kind !== 'cardinal') return undefined;
  const shares = low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale;
  const min = shares ? low.value * high.scale : low.value;
  const range = { min, max: high.value, last: high.last, each: false };
  if (joined && join.kind === 'punctuation' && min === high.value) return { ...range, each: true };
  if (min >= high.value) return undefined;
  if (join.folded === 'या' || join.folded === 'or') return min + high.scale >= high.value ? range : undefined;
  if (joined) return range;
  const words = tokens[low.first]!.kind === 'word' && tokens[high.first]!.kind === 'word';
  return words && min + 1 === high.value ? range : undefined;
}
