import type { Language } from '../document.ts';
import type { SegmentedParagraph } from '../segment/segment.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { decide, type Weighed, weigh } from './decide.ts';

import { articlePrior } from './prior.ts';
import { readEvidence } from './read-evidence.ts';

/** The language of one paragraph of normalized text, read alone. `und-…` where it is too short or too close to call. */
export function detectLanguage(text: string): Language {
  return decide(weigh(readEvidence(text)));
}

/**
 * The languages of an article's paragraphs, in order. What the clear ones are in is expected of the others in the same
 * script; clear evidence is never overridden.
 */
export function detectLanguages(
  text: string,
  paragraphs: readonly SegmentedParagraph[],
  tokens: readonly SegmentedToken[],
): Language[] {
  const weighed: Weighed[] = [];
  const alone: Language[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const { start, end, first } = paragraphs[at]!;
    weighed.push(weigh(readEvidence(text, start, end, tokens, first)));
    alone.push(decide(weighed[at]!));
  }
  const prior = articlePrior(alone, weighed);
  if (prior.size === 0) return alone;
  const expected: Language[] = [];
  for (let at = 0; at < weighed.length; at++) expected.push(decide(weighed[at]!, prior));
  return expected;
}
