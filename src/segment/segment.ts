import type { Span } from '../span.ts';
import { segmentParagraphs } from './paragraph.ts';
import { segmentSentences, type TokenRange } from './sentence.ts';
import { type SegmentedToken, tokenize } from './token.ts';

export interface SegmentedParagraph extends Span, TokenRange {}

export interface SegmentedSentence extends Span, TokenRange {
  readonly paragraph: number;
}

export interface Segmented {
  readonly paragraphs: readonly SegmentedParagraph[];
  readonly sentences: readonly SegmentedSentence[];
  readonly tokens: readonly SegmentedToken[];
}

/** Paragraphs, their tokens, and the sentences that the tokens make. */
export function segment(text: string): Segmented {
  const paragraphs: SegmentedParagraph[] = [];
  const sentences: SegmentedSentence[] = [];
  const tokens: SegmentedToken[] = [];
  for (const span of segmentParagraphs(text)) {
    const first = tokens.length;
    tokenize(text, span.start, span.end, tokens);
    for (const range of segmentSentences(text, tokens, first, tokens.length)) {
      const { first: from, last } = range;
      const start = tokens[from]!.start;
      sentences.push({ start, end: tokens[last - 1]!.end, first: from, last, paragraph: paragraphs.length });
    }
    paragraphs.push({ start: span.start, end: span.end, first, last: tokens.length });
  }
  return { paragraphs, sentences, tokens };
}
