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
      const known = matchesBySpan(source.matches);
      return spans
        .map(span => toMention(source, span, known.get(keyOf(span))))
        .filter(({ confidence, entries, evidence }) => entries !== undefined || confidence >= leastFor(evidence));
    },
  };
}

/** Of what is less probable than this and in no gazetteer more is wrong than right. */
const LEAST = { read: 0.4, byArticle: 0.6 } as const;

function leastFor([finder]: readonly string[]): number {
  return finder === 'tagger' ? LEAST.read : LEAST.byArticle;
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

function keyOf({ first, last, type }: Pick<GazetteerMatch, 'first' | 'last' | 'type'>): string {
  return `${first} ${last} ${type}`;
}

function matchesBySpan(matches: readonly GazetteerMatch[]): Map<string, GazetteerMatch> {
  const known = new Map<string, GazetteerMatch>();
  for (const match of matches) if (!known.has(keyOf(match))) known.set(keyOf(match), match);
  return known;
}
