import type { Mention } from '../mention.ts';
import { byPrecedence } from './precedence.ts';

/** One winner where mentions overlap, in text order; what several finders say of the same span and type becomes one mention. */
export function resolve(mentions: readonly Mention[]): Mention[] {
  const winners: Mention[] = [];
  const held = new Set<number>();
  for (const mention of mergeEqual(mentions).sort(byPrecedence)) {
    if (mention.last > mention.first && claim(held, mention)) winners.push(mention);
  }
  return winners.sort((a, b) => a.first - b.first);
}

/** Takes the mention's tokens, all or none. */
function claim(held: Set<number>, { first, last }: Mention): boolean {
  for (let at = first; at < last; at++) if (held.has(at)) return false;
  for (let at = first; at < last; at++) held.add(at);
  return true;
}

function mergeEqual(mentions: readonly Mention[]): Mention[] {
  const merged = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = `${mention.first} ${mention.last} ${mention.type}`;
    const known = merged.get(key);
    merged.set(key, known ? merge(known, mention) : mention);
  }
  return [...merged.values()];
}

function merge(a: Mention, b: Mention): Mention {
  return {
    ...b,
    ...a,
    confidence: Math.max(a.confidence, b.confidence),
    evidence: [...new Set([...a.evidence, ...b.evidence])],
  };
}
