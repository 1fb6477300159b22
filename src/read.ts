import type { CalendarDay } from './calendar.ts';
import type { Language } from './document.ts';
import { builtInGazetteer } from './gazetteer/built-in.ts';
import type { GazetteerIndex } from './gazetteer/match.ts';
import { settleParties } from './gazetteer/settle.ts';
import { classesIn } from './grammar/terminal.ts';
import { detectLanguages } from './language/detect.ts';
import { marksIn } from './lexicon/marked-words.ts';
import { type SegmentedParagraph, segment } from './segment/segment.ts';
import type { Source, SourceParagraph } from './source.ts';
import { normalize } from './text/normalize.ts';

export interface ReadOptions {
  readonly publishedAt?: CalendarDay;
  /** Default: the built-in one. */
  readonly gazetteer?: GazetteerIndex;
}

/** The first half of the way: text → normalize → paragraphs (+ language) → sentences → tokens (+ gazetteer matches). */
export function readSource(text: string, options: ReadOptions = {}): Source {
  const normalized = normalize(text);
  const { paragraphs, sentences, tokens } = segment(normalized.text);
  const gazetteer = options.gazetteer ?? builtInGazetteer();
  return {
    text: normalized.text,
    offsets: normalized.offsets,
    paragraphs: withLanguages(paragraphs, detectLanguages(normalized.text, paragraphs, tokens)),
    sentences,
    tokens,
    classes: classesIn(tokens, 0, tokens.length),
    marks: marksIn(tokens),
    matches: settleParties(gazetteer.match(tokens), tokens, options.publishedAt, id => gazetteer.party(id)),
    publishedAt: options.publishedAt,
  };
}

function withLanguages(paragraphs: readonly SegmentedParagraph[], languages: readonly Language[]): SourceParagraph[] {
  const told: SourceParagraph[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const { start, end, first, last } = paragraphs[at]!;
    told.push({ start, end, first, last, language: languages[at]! });
  }
  return told;
}
