import type { Language } from '../document.ts';
import { decide } from './decide.ts';
import { readEvidence } from './evidence.ts';
import { articlePrior } from './prior.ts';

/** The language of one paragraph of normalized text, read alone. `und-…` where it is too short or too close to call. */
export function detectLanguage(text: string): Language {
  return decide(readEvidence(text));
}

/**
 * The languages of an article's paragraphs, in order. What the clear ones are in is expected of the others in the same
 * script; clear evidence is never overridden.
 */
export function detectLanguages(texts: readonly string[]): Language[] {
  const evidence = texts.map(readEvidence);
  const alone = evidence.map(paragraph => decide(paragraph));
  const prior = articlePrior(alone, evidence);
  return evidence.map((paragraph, index) => (prior.size === 0 ? alone[index]! : decide(paragraph, prior)));
}
