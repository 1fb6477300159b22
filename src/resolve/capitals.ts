import { hasForeign } from '../lexicon/marked-words.ts';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { isDevanagariUnit, isLatinWord } from '../text/script.ts';
import { respan } from './edges.ts';

/** The most initials before a name: C R Paatil, A P J Abdul Kalam. */
const MOST_INITIALS = 3;

/**
 * What capitals tell of names in Latin letters: words without one at the ends of a person's or place's name are no part of it
 * (Madurai central), initials before a person's are (C R Paatil), and in English what has no capital at all is no name (time).
 */
export function fitCapitals(source: Source, mentions: readonly Mention[]): readonly Mention[] {
  if (!hasForeign(source.marks)) return mentions;
  const fitting: Mention[] = [];
  let english: Uint8Array | undefined;
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at]!;
    const { type, first, last, entries } = mention;
    if (type === 'date' || type === 'seats') fitting.push(mention);
    else if (isSmall(source, first, last)) {
      english ??= englishTokens(source);
      if (english[first] === 0) fitting.push(mention);
    } else if (entries !== undefined || (type !== 'person' && type !== 'place')) fitting.push(mention);
    else fitting.push(fitEnds(source, mention));
  }
  return fitting;
}

function fitEnds(source: Source, mention: Mention): Mention {
  let { first, last } = mention;
  if (!hasCapital(source, first, last)) return mention;
  while (isSmall(source, first, first + 1)) first += 1;
  while (isSmall(source, last - 1, last)) last -= 1;
  return respan(source, mention, mention.type === 'person' ? overInitials(source, first) : first, last);
}

function hasCapital({ tokens }: Source, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isCapital(tokens[at]!.text)) return true;
  return false;
}

function isCapital(text: string): boolean {
  // Most words are Devanagari: one look tells.
  return !isDevanagariUnit(text.charCodeAt(0)) && isLatinWord(text[0]!) && text[0] !== text[0]!.toLowerCase();
}

/** True where all tokens are Latin words in small letters. */
function isSmall({ tokens }: Source, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const { text } = tokens[at]!;
    if (isDevanagariUnit(text.charCodeAt(0)) || !isLatinWord(text) || isCapital(text)) return false;
  }
  return true;
}

/** Marks the tokens of English paragraphs that use capitals. */
function englishTokens(source: Source): Uint8Array {
  const marks = new Uint8Array(source.tokens.length);
  for (const { first, last, language } of source.paragraphs) {
    if (language.code !== 'eng-Latn') continue;
    if (hasCapital(source, first, last)) marks.fill(1, first, last);
  }
  return marks;
}

/** Where the initials before `first` begin; A and I alone are words. */
function overInitials(source: Source, first: number): number {
  let from = first;
  while (from > 0 && first - from < MOST_INITIALS && isInitial(source, from - 1)) from -= 1;
  return first - from === 1 && 'AI'.includes(source.tokens[from]!.text) ? first : from;
}

function isInitial(source: Source, at: number): boolean {
  const { text, kind, end } = source.tokens[at]!;
  return (
    kind === 'word' &&
    text.length === 1 &&
    isCapital(text) &&
    source.text.slice(end, source.tokens[at + 1]!.start) === ' '
  );
}
