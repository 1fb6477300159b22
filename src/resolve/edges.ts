import { matchAt } from '../gazetteer/match-at.ts';
import { titleKind } from '../lexicon/titles.ts';
import { type Mention, mentionAt } from '../mention.ts';
import type { Source } from '../source.ts';

/**
 * Names are minimal: an honorific at either end of a person's name (डॉ. रमन सिंह, मोदी जी, साध्वी प्रज्ञा) and signs at any
 * name's ends are no part of it.
 */
export function trimEdges(source: Source, mention: Mention): Mention {
  if (mention.type === 'date' || mention.type === 'seats') return mention;
  let { first, last } = mention;
  const person = mention.type === 'person';
  while (last - first > 1 && (isSign(source, first) || (person && isAddress(source, mention, first)))) first += 1;
  while (last - first > 1 && (isSign(source, last - 1) || (person && isHonorific(source, last - 1)))) last -= 1;
  const trimmed = respan(source, mention, first, last);
  // A name without its title is still the name of the same person.
  return person && mention.entries && !trimmed.entries ? { ...trimmed, entries: mention.entries } : trimmed;
}

/** The mention on other tokens, with the gazetteer rows of just those. */
export function respan(source: Source, mention: Mention, first: number, last: number): Mention {
  if (first === mention.first && last === mention.last) return mention;
  const match = matchAt(source.matches, first, last, mention.type);
  return mentionAt(source.tokens, first, last, { ...mention, entries: match?.entries });
}

function isSign(source: Source, at: number): boolean {
  const { kind } = source.tokens[at]!;
  return kind === 'punctuation' || kind === 'symbol';
}

function isHonorific(source: Source, at: number): boolean {
  return titleKind(source.tokens[at]!.folded, 'after') === 'honorific';
}

/**
 * Whether the token is a form of address before the name: an honorific, or a religious title, unless the person is known
 * by it (बाबा सिद्दीकी) or another form follows that makes one with it (बाबा साहेब).
 */
function isAddress(source: Source, mention: Mention, at: number): boolean {
  const { text, folded } = source.tokens[at]!;
  const kind = titleKind(folded, 'before');
  if (kind !== 'religious') return kind === 'honorific';
  const known = mention.entries?.some(({ name }) => name.startsWith(`${text} `)) ?? false;
  return !known && titleKind(source.tokens[at + 1]!.folded, 'after') === undefined;
}
