import type { Mention } from './mention.ts';
import { fitCapitals } from './resolve/capitals.ts';
import { cutHead, isDoubtful } from './resolve/doubtful-party.ts';
import { trimEdges } from './resolve/edges.ts';
import { isPartOfOtherName } from './resolve/other-name.ts';
import { Spoken } from './resolve/spoken.ts';
import type { Finder, Source } from './source.ts';

/** All that the finders propose, with minimal names; what only stands inside the name of something else is left out. */
export function propose(source: Source, finders: readonly Finder[]): readonly Mention[] {
  const spoken = new Spoken(source);
  const names: Mention[] = [];
  for (const finder of finders) {
    const found = finder.find(source);
    for (let at = 0; at < found.length; at++) {
      const mention = cutHead(spoken, trimEdges(source, found[at]!));
      if (!isPartOfOtherName(source, mention) && !isDoubtful(spoken, mention)) names.push(mention);
    }
  }
  return fitCapitals(source, names);
}
