import { matchAt } from '../gazetteer/match-at.ts';
import { type Mention, mentionAt } from '../mention.ts';
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
      const { matches } = source;
      const mentions: Mention[] = [];
      for (const span of tagger().tag(source)) {
        const entries = matchAt(matches, span.first, span.last, span.type)?.entries;
        if (entries === undefined && span.probability < (span.byArticle ? LEAST.byArticle : LEAST.read)) continue;
        mentions.push(toMention(source, span, entries));
      }
      return mentions;
    },
  };
}

/** Of what is less probable than this and in no gazetteer more is wrong than right. */
const LEAST = { read: 0.4, byArticle: 0.6 } as const;

/** People, places, organizations and parties by a learned model of names and what stands around them. */
export const taggerFinder: Finder = finderOf(builtInTagger);

function toMention(source: Source, span: TaggedSpan, entries: Mention['entries']): Mention {
  return mentionAt(source.tokens, span.first, span.last, {
    type: span.type,
    confidence: Math.min(1, Math.max(0, span.probability)),
    evidence: span.byArticle ? BY_ARTICLE : BY_TAGGER,
    entries,
  });
}

const BY_TAGGER: readonly string[] = ['tagger'];
const BY_ARTICLE: readonly string[] = ['tagger:article'];
