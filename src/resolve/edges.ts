import { titleKind } from '../lexicon/titles.ts';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';

/** Names are minimal: an honorific at either end of a person's name (डॉ. रमन सिंह, मोदी जी) and signs at any name's ends are no part of it. */
export function trimEdges(source: Source, mention: Mention): Mention {
  if (mention.type === 'date' || mention.type === 'seats') return mention;
  let { first, last } = mention;
  const person = mention.type === 'person';
  while (last - first > 1 && (isSign(source, first) || (person && isHonorific(source, first, 'before')))) first += 1;
  while (last - first > 1 && (isSign(source, last - 1) || (person && isHonorific(source, last - 1, 'after'))))
    last -= 1;
  return respan(source, mention, first, last);
}

/** The mention on other tokens, with the gazetteer rows of just those. */
export function respan(source: Source, mention: Mention, first: number, last: number): Mention {
  if (first === mention.first && last === mention.last) return mention;
  const { entries, ...rest } = mention;
  const match = source.matches.find(
    known => known.first === first && known.last === last && known.type === mention.type,
  );
  const start = source.tokens[first]!.start;
  const end = source.tokens[last - 1]!.end;
  return { ...rest, first, last, start, end, ...(match ? { entries: match.entries } : {}) };
}

function isSign(source: Source, at: number): boolean {
  const { kind } = source.tokens[at]!;
  return kind === 'punctuation' || kind === 'symbol';
}

function isHonorific(source: Source, at: number, side: 'before' | 'after'): boolean {
  return titleKind([source.tokens[at]!.folded], side) === 'honorific';
}
