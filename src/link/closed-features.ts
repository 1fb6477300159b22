import type { EntityType } from '../entity.ts';
import { type ClosedFeature, closedFeature } from './place-feature.ts';
import { PLACE_KINDS } from './place-kind.ts';
import { SENTENCE_WORDS, TOPIC_WORDS } from './place-words.ts';

export const KIND: ClosedFeature = closedFeature('kind=', PLACE_KINDS);
export const SCRIPT: ClosedFeature = closedFeature('script=', ['false', 'true']);
export const COUNT: ClosedFeature = closedFeature('count=', ['1', '2', '3']);
export const PARAGRAPH: ClosedFeature = closedFeature('paragraph=', ['', 'first']);
/** Two values a kind: the second where the place before is near and joined to this one. */
export const CHAIN: ClosedFeature = closedFeature(
  'chain=',
  PLACE_KINDS.flatMap(kind => [`${kind} false`, `${kind} true`]),
);
export const PREVIOUS_KIND: ClosedFeature = closedFeature('previous=', PLACE_KINDS);
export const EARLIER_KIND: ClosedFeature = closedFeature('earlier=', PLACE_KINDS);
export const TOPIC: ClosedFeature = closedFeature(
  'topic=',
  TOPIC_WORDS.flatMap(word => [word, `${word}+`]),
);
export const WORD: ClosedFeature = closedFeature('word=', SENTENCE_WORDS);
export const TYPES: readonly EntityType[] = ['person', 'place', 'party', 'organization', 'date', 'seats'];
/** Three values a type. */
export const BESIDE: ClosedFeature = closedFeature(
  'beside=',
  TYPES.flatMap(type => [`${type} one`, `${type} some`, `${type} many`]),
);
