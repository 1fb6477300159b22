import { type Mention, mentionAt } from '../mention.ts';
import type { Finder, Source } from '../source.ts';
import { isCued, isSupported } from './context.ts';
import type { GazetteerMatch } from './entry.ts';

/**
 * How far a match alone is to be trusted: several words or a known abbreviation more than one that is also a word; a party that
 * is called one (की पार्टी पीटीआई) more than whatever else goes by the name.
 */
const CONFIDENCE = { called: 0.95, clear: 0.9, supported: 0.7 } as const;

/** Names that stand in a gazetteer row; those that are also ordinary words only where their context supports them. */
export const gazetteerFinder: Finder = {
  name: 'gazetteer',
  find(source: Source): readonly Mention[] {
    const mentions: Mention[] = [];
    for (const match of source.matches) {
      if (match.ambiguous && !isSupported(source, match)) continue;
      mentions.push(toMention(source, match, confidenceOf(source, match)));
    }
    return mentions;
  },
};

function confidenceOf(source: Source, match: GazetteerMatch): number {
  if (!match.ambiguous) return CONFIDENCE.clear;
  return match.type === 'party' && isCued(source, match) ? CONFIDENCE.called : CONFIDENCE.supported;
}

function toMention({ tokens }: Source, match: GazetteerMatch, confidence: number): Mention {
  const { first, last, type, entries, evidence, user } = match;
  return mentionAt(tokens, first, last, { type, confidence, evidence, entries, user });
}
