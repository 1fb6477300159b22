import type { Language } from '../document.ts';
import type { SegmentedParagraph } from '../segment/segment.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { decide } from './decide.ts';
import { type Evidence, readEvidence } from './evidence.ts';
import { articlePrior } from './prior.ts';

/** The language of one paragraph of normalized text, read alone. `und-…` where it is too short or too close to call. */
export function detectLanguage(text: string): Language {
  return decide(readEvidence(text));
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
  const evidence: Evidence[] = [];
  const alone: Language[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const { start, end, first } = paragraphs[at]!;
    evidence.push(readEvidence(text, start, end, tokens, first));
    alone.push(decide(evidence[at]!));
  }
  const prior = articlePrior(alone, evidence);
  if (prior.size === 0) return alone;
  const expected: Language[] = [];
  for (let at = 0; at < evidence.length; at++) expected.push(decide(evidence[at]!, prior));
  return expected;
}
