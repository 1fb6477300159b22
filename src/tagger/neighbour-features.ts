import type { Form } from './form.ts';
import { add, type FeatureSink, PLACE } from './sink.ts';

/** What two neighbouring forms give to the left one. */
export function leftFeatures(left: Form, right: Form, sink: FeatureSink): void {
  add(sink, PLACE + 2, left.word, right.word);
  add(sink, PLACE + 5, left.fine, right.fine);
  add(sink, PLACE + 7, left.coarse, right.word);
  add(sink, PLACE + 8, left.shape, right.word);
}

/** What two neighbouring forms give to the right one. */
export function rightFeatures(left: Form, right: Form, sink: FeatureSink): void {
  add(sink, PLACE + 1, left.word, right.word);
  add(sink, PLACE + 4, left.fine, right.fine);
}

/** So many features two neighbours give to the left one. */
export const LEFT_FEATURES = 4;
export const RIGHT_FEATURES = 2;

/** What the parts of names (`namePart`) that three neighbours may be give to the token in the middle. */
export function nameFeatures(left: number, middle: number, right: number, sink: FeatureSink): void {
  add(sink, PLACE + 10, left, middle, right);
}

/** What the cues on both sides of a token give to it, by the part of a name that it may be. */
export function cueFeatures(left: number, middle: number, right: number, sink: FeatureSink): void {
  add(sink, PLACE + 11, left, middle, right);
}
