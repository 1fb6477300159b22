import type { Language } from '../../src/document.ts';
import { detectLanguages } from '../../src/language/detect.ts';
import { segment } from '../../src/segment/segment.ts';

/** The languages of an article of these paragraphs. */
export function together(paragraphs: readonly string[]): Language[] {
  const text = paragraphs.join('\n\n');
  const segmented = segment(text);
  return detectLanguages(text, segmented.paragraphs, segmented.tokens);
}
