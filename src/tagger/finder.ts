import type { GazetteerMatch } from '../gazetteer/entry.ts';
import type { Mention } from '../mention.ts';
import type { Finder, Source } from '../source.ts';
import { openModel } from './model.ts';
import modelBytes from './model-bytes.ts?built';
import { type TaggedSpan, Tagger } from './tagger.ts';

let opened: Tagger | undefined;

/** The tagger with the model that the library brings, opened when first asked for. */
export function builtInTagger(): Tagger {
  opened ??= new Tagger(openModel(modelBytes()));
  return opened;
}

/** A finder by any tagger; what it finds in a gazetteer's row is looked up there. */
export function finderOf(tagger: () => Tagger): Finder {
  return {
    name: 'tagger',
    find(source: Source): readonly Mention[] {
      const spans = tagger().tag(source);
      return spans.map(span => toMention(source, span, matchOf(source.matches, span)));
    },
  };
}

/** People, places, organizations and parties by a learned model of names and what stands around them. */
export const taggerFinder: Finder = finderOf(builtInTagger);

function toMention(source: Source, span: TaggedSpan, match: GazetteerMatch | undefined): Mention {
  return {
    type: span.type,
    start: source.tokens[span.first]!.start,
    end: source.tokens[span.last - 1]!.end,
    first: span.first,
    last: span.last,
    confidence: Math.min(1, Math.max(0, span.probability)),
    evidence: [span.byArticle ? 'tagger:article' : 'tagger'],
    ...(match ? { entries: match.entries } : {}),
  };
}

/** The first match of exactly the span's tokens and type; matches stand in text order. */
function matchOf(matches: readonly GazetteerMatch[], { first, last, type }: TaggedSpan): GazetteerMatch | undefined {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  for (; matches[low]?.first === first; low++) {
    const match = matches[low]!;
    if (match.last === last && match.type === type) return match;
  }
  return undefined;
}
