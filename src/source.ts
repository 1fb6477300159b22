import type { CalendarDay } from './calendar.ts';
import type { Language } from './document.ts';
import type { GazetteerMatch } from './gazetteer/entry.ts';
import { lowerBound } from './lower-bound.ts';
import type { Mention } from './mention.ts';
import type { SegmentedToken } from './segment/token.ts';
import type { Span } from './span.ts';
import type { OffsetMap } from './text/offsets.ts';

/** A paragraph of the normalized text, with its token range (`last` exclusive). */
export interface SourceParagraph extends Span {
  readonly first: number;
  readonly last: number;
  readonly language: Language;
}

/** A sentence of the normalized text, with its token range (`last` exclusive). */
export interface SourceSentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** What every finder reads: the normalized, segmented article. All offsets are into `text`. */
export interface Source {
  readonly text: string;
  /** The way back to the text as given; only the assembly of the records needs it. */
  readonly offsets: OffsetMap;
  readonly paragraphs: readonly SourceParagraph[];
  readonly sentences: readonly SourceSentence[];
  readonly tokens: readonly SegmentedToken[];
  /** The class of each token, see `grammar/terminal.ts`: found once, the finders read it one after the other. */
  readonly classes: Uint16Array;
  /** The marks of all words together, see `lexicon/marked-words.ts`: what no word has need not be looked for. */
  readonly marks: number;
  /** All gazetteer matches, longest per start and type, in text order; overlapping types are all there. */
  readonly matches: readonly GazetteerMatch[];
  readonly publishedAt: CalendarDay | undefined;
}

/** The sentence of a token. */
export function sentenceAt({ sentences }: Source, token: number): SourceSentence {
  return sentences[lowerBound(sentences.length - 1, at => sentences[at]!.last <= token)]!;
}

/** Finders are siblings: each reads the source and proposes mentions; none sees another's. */
export interface Finder {
  readonly name: string;
  find(source: Source): readonly Mention[];
}
