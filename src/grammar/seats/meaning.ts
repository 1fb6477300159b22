import type { House, SeatStatus } from '../../entity.ts';
import seatWords from '../../lexicon/seat-words.tsv';
import { tokenize } from '../../segment/token.ts';
import { cellParts, tableRows } from '../../table.ts';
import { blankSign, type Draft, type DraftSense, emptySense } from './make-sign.ts';
import type { Sign, SignKind } from './sign.ts';

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

/** What a word or phrase of `lexicon/seat-words.tsv` says, all its rows put together: a sign that stands nowhere. */
export type Meaning = Sign;

const exactMeanings = new Map<string, Draft>();
const stemMeanings = new Map<string, Draft>();
/** Words and phrases of several words, folded, a space between. */
export const exact: ReadonlyMap<string, Meaning> = exactMeanings;
/** Beginnings of words. */
export const stems: ReadonlyMap<string, Meaning> = stemMeanings;

/** Adds to a meaning what one row says. */
function addRow(meaning: Draft, kind: string, value: string, side: string): void {
  if (KINDS.has(kind)) {
    if (meaning.kind === 'word') meaning.kind = kind as SignKind;
    if (kind === 'seat' || kind === 'house') {
      meaning.gap = kind === 'house';
      if (value !== '-') meaning.house = value as House;
    } else if (kind === 'party') meaning.party = value;
    else if (kind === 'particle') meaning.light = true;
    return;
  }
  const sense: DraftSense = meaning.sense;
  switch (kind) {
    case 'gap':
    case 'light':
      meaning[kind] = true;
      return;
    case 'noise':
    case 'area':
    case 'sport':
    case 'ballot':
    case 'clock':
    case 'phase':
    case 'pollster':
    case 'elsewhere':
    case 'electoral':
      sense[kind] = true;
      return;
    case 'metro':
      meaning.place = value;
      return;
    case 'symbol':
      meaning.kind = 'party';
      meaning.party = value;
      meaning.ambiguous = true;
      return;
    case 'emblem':
      sense.emblem = value;
      return;
    case 'leader':
      meaning.leads = value;
      return;
    case 'year':
      sense[value === 'behind' ? 'yearBehind' : 'yearBefore'] = true;
      return;
    default:
      addCue(meaning, value, side);
  }
}

/** The first status that a row gives to a side is that of the word. */
function addCue(meaning: Draft, value: string, side: string): void {
  const weak = value.endsWith('?');
  const status = (weak ? value.slice(0, -1) : value) as SeatStatus;
  if (side === 'after') meaning.after ??= { status, weak };
  else meaning.before ??= { status, weak };
}

for (const [forms, kind = '', value = '-', side = '-'] of tableRows(seatWords)) {
  for (const form of cellParts(forms)) {
    const open = form.endsWith('*');
    const key = tokenize(open ? form.slice(0, -1) : form)
      .map(token => token.folded)
      .join(' ');
    const table = open ? stemMeanings : exactMeanings;
    let meaning = table.get(key);
    if (meaning === undefined) {
      meaning = blankSign('word', '', 0, 0);
      meaning.sense = emptySense();
      table.set(key, meaning);
    }
    addRow(meaning, kind, value, side);
  }
}
