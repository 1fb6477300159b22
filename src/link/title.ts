import { MarkedWords } from '../lexicon/marked-words.ts';
import modifierTable from '../lexicon/title-modifiers.tsv';
import { TITLES, type TitleKind } from '../lexicon/titles.ts';
import type { Mention } from '../mention.ts';
import { type Source, sentenceAt } from '../source.ts';
import { tableColumn } from '../table.ts';
import { fold } from '../text/fold.ts';
import { portfolioStart } from './portfolio.ts';

/** The roles and the honorific around a person's name, as written, and where they begin. */
export interface Titles {
  readonly titles: readonly string[];
  readonly honorific: string | undefined;
  /** Token index at which the leftmost title begins; the name's own first token where it has none. */
  readonly first: number;
}

const MOST_TITLES = 4;
const CLOSING = new MarkedWords([')']);
/** Words that a title may carry in front: पूर्व, केंद्रीय, प्रदेश … */
const MODIFIERS = new MarkedWords(tableColumn(modifierTable).map(fold));

/** Reads leftwards from the name, title by title, over a qualifier in brackets (महासचिव (संगठन)), then one step to the right. */
export function titlesOf(source: Source, mention: Mention): Titles {
  if (!mayHaveTitles(source, mention)) return { titles: [], honorific: undefined, first: mention.first };
  const titles: string[] = [];
  let honorific: string | undefined;
  let first = mention.first;
  const floor = sentenceAt(source, mention.first).first;
  for (let found = 0; found < MOST_TITLES; found++) {
    const over = overBrackets(source, first, floor);
    const from = titleBefore(source, over, floor) ?? (over === first ? undefined : titleBefore(source, first, floor));
    if (!from) break;
    if (isForm(from.kind)) honorific ??= textOf(source, from.first, from.last);
    else titles.unshift(textOf(source, from.first, from.last));
    first = from.first;
  }
  const after = titleAfter(source, mention.last);
  if (after && isForm(after.kind)) honorific ??= textOf(source, mention.last, after.last);
  else if (after) titles.push(textOf(source, mention.last, after.last));
  return { titles, honorific, first };
}

/** Whether a word beside the name may end a title, or what stands between a title and the name, or begin a title behind it. */
function mayHaveTitles({ tokens }: Source, { first, last }: Mention): boolean {
  if (last < tokens.length && TITLES.after.mayTouch(tokens[last]!)) return true;
  if (first === 0) return false;
  const before = tokens[first - 1]!;
  return TITLES.before.mayTouch(before) || CLOSING.has(before);
}

/** A form of address, not a role. */
function isForm(kind: TitleKind): boolean {
  return kind === 'honorific' || kind === 'style';
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly kind: TitleKind;
}

/** The longest title that ends at token `last` (exclusive), with its modifiers. */
function titleBefore({ tokens }: Source, last: number, floor: number): Found | undefined {
  const found = TITLES.before.longest(tokens, last, floor, last);
  if (!found) return undefined;
  let first = portfolioStart(tokens, last - found.length, last, floor);
  while (first > floor && MODIFIERS.has(tokens[first - 1]!)) first -= 1;
  return { first, last, kind: found.value };
}

function titleAfter({ tokens }: Source, first: number): Found | undefined {
  const found = TITLES.after.longest(tokens, first, first, tokens.length);
  return found && { first, last: first + found.length, kind: found.value };
}

/** The token before a bracket of at most three words that ends at `last`; `last` itself where there is none. */
function overBrackets(source: Source, last: number, floor: number): number {
  if (last === 0 || !CLOSING.has(source.tokens[last - 1]!)) return last;
  for (let at = last - 2; at > floor && at >= last - 5; at--) if (source.tokens[at]!.text === '(') return at;
  return last;
}

function textOf(source: Source, first: number, last: number): string {
  return source.text.slice(source.tokens[first]!.start, source.tokens[last - 1]!.end);
}
