import { type Mention, mentionOf } from '../mention.ts';
import { byPrecedence } from './precedence.ts';

/** One winner where mentions overlap, in text order; what several finders say of the same span and type becomes one mention. */
export function resolve(mentions: readonly Mention[]): Mention[] {
  const merged = mergeEqual(mentions.filter(({ first, last }) => last > first)).sort((a, b) => a.first - b.first);
  const winners: Mention[] = [];
  for (let from = 0; from < merged.length; ) {
    let to = from + 1;
    let end = merged[from]!.last;
    for (; to < merged.length && merged[to]!.first < end; to++) end = Math.max(end, merged[to]!.last);
    if (to === from + 1) winners.push(merged[from]!);
    else winners.push(...winnersAmong(merged.slice(from, to)));
    from = to;
  }
  return winners;
}

/** Of mentions that hang together by overlaps. */
function winnersAmong(mentions: Mention[]): Mention[] {
  const held = new Set<number>();
  return mentions
    .sort(byPrecedence)
    .filter(mention => claim(held, mention))
    .sort((a, b) => a.first - b.first);
}

/** Takes the mention's tokens, all or none. */
function claim(held: Set<number>, { first, last }: Mention): boolean {
  for (let at = first; at < last; at++) if (held.has(at)) return false;
  for (let at = first; at < last; at++) held.add(at);
  return true;
}

/** Mentions of the same span and type as one, in the order of the first of each. */
function mergeEqual(mentions: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  /** First token → where in `merged` the mentions stand that begin there. */
  const starting = new Map<number, number[]>();
  for (const mention of mentions) {
    const starts = starting.get(mention.first);
    const known = starts?.find(at => merged[at]!.last === mention.last && merged[at]!.type === mention.type);
    if (known !== undefined) {
      merged[known] = merge(merged[known]!, mention);
      continue;
    }
    if (starts) starts.push(merged.length);
    else starting.set(mention.first, [merged.length]);
    merged.push(mention);
  }
  return merged;
}

function merge(a: Mention, b: Mention): Mention {
  return mentionOf(a, {
    type: a.type,
    confidence: Math.max(a.confidence, b.confidence),
    evidence: [...new Set([...a.evidence, ...b.evidence])],
    entries: a.entries ?? b.entries,
    date: a.date ?? b.date,
    seats: a.seats ?? b.seats,
  });
}
