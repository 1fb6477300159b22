import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { isLatinWord } from '../text/script.ts';
import { respan } from './edges.ts';

/** The most initials before a name: C R Paatil, A P J Abdul Kalam. */
const MOST_INITIALS = 3;

/**
 * What capitals tell of names in Latin letters: words without one at the ends of a person's or place's name are no part of it
 * (Madurai central), initials before a person's are (C R Paatil), and in English what has no capital at all is no name (time).
 */
export function fitCapitals(source: Source, mentions: readonly Mention[]): Mention[] {
  let english: Uint8Array | undefined;
  return mentions.flatMap(mention => {
    const { type, first, last } = mention;
    if (type === 'date' || type === 'seats') return [mention];
    if (isSmall(source, first, last)) {
      english ??= englishTokens(source);
      return english[first] === 1 ? [] : [mention];
    }
    return mention.entries || (type !== 'person' && type !== 'place') ? [mention] : [fitEnds(source, mention)];
  });
}

function fitEnds(source: Source, mention: Mention): Mention {
  let { first, last } = mention;
  if (!source.tokens.slice(first, last).some(token => isCapital(token.text))) return mention;
  while (isSmall(source, first, first + 1)) first += 1;
  while (isSmall(source, last - 1, last)) last -= 1;
  return respan(source, mention, mention.type === 'person' ? overInitials(source, first) : first, last);
}

function isCapital(text: string): boolean {
  return isLatinWord(text[0]!) && text[0] !== text[0]!.toLowerCase();
}

/** True where all tokens are Latin words in small letters. */
function isSmall(source: Source, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const { text } = source.tokens[at]!;
    if (!isLatinWord(text) || isCapital(text)) return false;
  }
  return true;
}

/** Marks the tokens of English paragraphs that use capitals. */
function englishTokens(source: Source): Uint8Array {
  const marks = new Uint8Array(source.tokens.length);
  for (const { first, last, language } of source.paragraphs) {
    if (language.code !== 'eng-Latn') continue;
    if (source.tokens.slice(first, last).some(token => isCapital(token.text))) marks.fill(1, first, last);
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
