import type { Form } from './form.ts';
import { add, type FeatureSink, PLACE } from './sink.ts';

/** A token may be the left or the right of two neighbours. */
export const PAIR_SEATS = 2;

/** What two neighbouring forms give to the left one (seat 0) and to the right one (seat 1). */
export function pairFeatures(left: Form, right: Form, seat: number, sink: FeatureSink): void {
  if (seat === 0) {
    add(sink, PLACE + 2, left.word, right.word);
    add(sink, PLACE + 5, left.fine, right.fine);
    add(sink, PLACE + 7, left.coarse, right.word);
    add(sink, PLACE + 8, left.shape, right.word);
  } else {
    add(sink, PLACE + 1, left.word, right.word);
    add(sink, PLACE + 4, left.fine, right.fine);
  }
}

/** What the classes (namePart, cue) of three neighbouring forms give to the token in the middle. */
export function tripleFeatures(left: Form, middle: Form, right: Form, sink: FeatureSink): void {
  add(sink, PLACE + 10, left.namePart, middle.namePart, right.namePart);
  add(sink, PLACE + 11, left.cue, middle.namePart, right.cue);
}
