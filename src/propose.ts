import type { Mention } from './mention.ts';
import { fitCapitals } from './resolve/capitals.ts';
import { cutHead, isDoubtful } from './resolve/doubtful-party.ts';
import { trimEdges } from './resolve/edges.ts';
import { isPartOfOtherName } from './resolve/other-name.ts';
import { Spoken } from './resolve/spoken.ts';
import type { Finder, Source } from './source.ts';

/** All that the finders propose, with minimal names; what only stands inside the name of something else is left out. */
export function propose(source: Source, finders: readonly Finder[]): Mention[] {
  const found = finders.flatMap(finder => finder.find(source));
  const spoken = new Spoken(source);
  return fitCapitals(
    source,
    found
      .map(mention => cutHead(spoken, trimEdges(source, mention)))
      .filter(mention => !isPartOfOtherName(source, mention) && !isDoubtful(spoken, mention)),
  );
}
