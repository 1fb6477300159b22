import type { House, SeatStatus } from '../../entity.ts';
import seatWords from '../../lexicon/seat-words.tsv';
import { tokenize } from '../../segment/token.ts';
import { cellParts, tableRows } from '../../table.ts';
import type { Sign, SignKind, StatusCue } from './sign.ts';

/** What a word of `lexicon/seat-words.tsv` says, all its rows put together. */
export type Meaning = Omit<Sign, 'first' | 'last'>;

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

const exactMeanings = new Map<string, Meaning>();
const stemMeanings = new Map<string, Meaning>();
const phraseLengths = new Map<string, number[]>();
/** Words and phrases of several words, folded. */
export const exact: ReadonlyMap<string, Meaning> = exactMeanings;
/** Beginnings of words. */
export const stems: ReadonlyMap<string, Meaning> = stemMeanings;
/** First word → the numbers of words, longest first, of the phrases of several words that begin with it. */
export const lengths: ReadonlyMap<string, readonly number[]> = phraseLengths;

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
  if (kind === 'sport') return { ...base, sport: true };
  if (kind === 'ballot') return { ...base, ballot: true };
  if (kind === 'symbol') return { ...base, kind: 'party', party: value, ambiguous: true };
  if (kind === 'emblem') return { ...base, emblem: value };
  if (kind === 'leader') return { ...base, leads: value };
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
    const table = open ? stemMeanings : exactMeanings;
    table.set(key, meaningOf(kind, value, side, table.get(key)));
    const first = words[0]!;
    const known = phraseLengths.get(first) ?? [];
    if (!open && words.length > 1 && !known.includes(words.length))
      phraseLengths.set(
        first,
        [...known, words.length].sort((a, b) => b - a),
      );
  }
}
