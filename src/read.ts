import type { CalendarDay } from './calendar.ts';
import { builtInGazetteer } from './gazetteer/built-in.ts';
import type { GazetteerIndex } from './gazetteer/match.ts';
import { settleParties } from './gazetteer/settle.ts';
import { detectLanguages } from './language/detect.ts';
import { segment } from './segment/segment.ts';
import type { Source } from './source.ts';
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
  const languages = detectLanguages(paragraphs.map(span => normalized.text.slice(span.start, span.end)));
  const gazetteer = options.gazetteer ?? builtInGazetteer();
  return {
    text: normalized.text,
    offsets: normalized.offsets,
    paragraphs: paragraphs.map(({ start, end, first, last }, index) => ({
      start,
      end,
      first,
      last,
      language: languages[index]!,
    })),
    sentences,
    tokens,
    matches: settleParties(gazetteer.match(tokens), tokens, options.publishedAt, id => gazetteer.party(id)),
    publishedAt: options.publishedAt,
  };
}
