import { Arena } from '../arena.ts';
import { type Mention, mentionOf } from '../mention.ts';
import { byPrecedence } from './precedence.ts';

/** One winner where mentions overlap, in text order; what several finders say of the same span and type becomes one mention. */
export function resolve(mentions: readonly Mention[]): Mention[] {
  const merged = mergeEqual(mentions);
  const winners: Mention[] = [];
  for (let from = 0; from < merged.length; ) {
    let to = from + 1;
    let end = merged[from]!.last;
    for (; to < merged.length && merged[to]!.first < end; to++) end = Math.max(end, merged[to]!.last);
    if (to === from + 1) winners.push(merged[from]!);
    else if (to === from + 2) winners.push(strongerOf(merged[from]!, merged[from + 1]!));
    else for (const winner of winnersAmong(merged.slice(from, to))) winners.push(winner);
    from = to;
  }
  return winners;
}

/** Of two that overlap. */
function strongerOf(a: Mention, b: Mention): Mention {
  return byPrecedence(a, b) <= 0 ? a : b;
}

/** Of mentions that hang together by overlaps. */
function winnersAmong(mentions: Mention[]): Mention[] {
  const held = new Set<number>();
  return mentions
    .sort(byPrecedence)
    .filter(mention => claim(held, mention))
    .sort(byFirst);
}

function byFirst(a: Mention, b: Mention): number {
  return a.first - b.first;
}

/** Takes the mention's tokens, all or none. */
function claim(held: Set<number>, { first, last }: Mention): boolean {
  for (let at = first; at < last; at++) if (held.has(at)) return false;
  for (let at = first; at < last; at++) held.add(at);
  return true;
}

const arena = new Arena();

/** The mentions by their first token, those of the same span and type as one. Linear: they are strung together by that token. */
function mergeEqual(mentions: readonly Mention[]): Mention[] {
  let tokens = 0;
  for (let at = 0; at < mentions.length; at++) tokens = Math.max(tokens, mentions[at]!.last);
  // 1 + the index of the first mention that begins at a token, and of the next one behind a mention.
  arena.clear();
  const heads = arena.int32(tokens);
  const nexts = arena.int32(mentions.length);
  for (let at = mentions.length - 1; at >= 0; at--) {
    const { first, last } = mentions[at]!;
    if (last <= first) continue;
    nexts[at] = heads[first]!;
    heads[first] = at + 1;
  }
  const merged: Mention[] = [];
  for (let token = 0; token < tokens; token++) {
    for (let next = heads[token]!; next !== 0; next = nexts[next - 1]!) {
      const mention = mentions[next - 1]!;
      const known = indexOfEqual(merged, mention);
      if (known < 0) merged.push(mention);
      else merged[known] = merge(merged[known]!, mention);
    }
  }
  return merged;
}

/** The index of the mention of the same span and type among those that begin last; below 0 where there is none. */
function indexOfEqual(merged: readonly Mention[], { first, last, type }: Mention): number {
  for (let at = merged.length - 1; at >= 0 && merged[at]!.first === first; at--) {
    if (merged[at]!.last === last && merged[at]!.type === type) return at;
  }
  return -1;
}

function merge(a: Mention, b: Mention): Mention {
  return mentionOf(a, {
    type: a.type,
    confidence: Math.max(a.confidence, b.confidence),
    evidence: joined(a.evidence, b.evidence),
    entries: a.entries ?? b.entries,
    date: a.date ?? b.date,
    seats: a.seats ?? b.seats,
    user: a.user || b.user,
  });
}

/** The lines of both, each once. */
function joined(a: readonly string[], b: readonly string[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < a.length; at++) if (!lines.includes(a[at]!)) lines.push(a[at]!);
  for (let at = 0; at < b.length; at++) if (!lines.includes(b[at]!)) lines.push(b[at]!);
  return lines;
}
