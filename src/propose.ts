import type { Mention } from './mention.ts';
import { trimEdges } from './resolve/edges.ts';
import type { Finder, Source } from './source.ts';

/** All that the finders propose, with minimal names. */
export function propose(source: Source, finders: readonly Finder[]): Mention[] {
  return finders.flatMap(finder => finder.find(source)).map(mention => trimEdges(source, mention));
}
