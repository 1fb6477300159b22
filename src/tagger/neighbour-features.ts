import type { Form } from './form.ts';
import { add, type FeatureSink, PLACE } from './sink.ts';

/** A token may stand before two neighbours, be the left or the right of them, or stand behind them. */
export const PAIR_SEATS = 4;

/** What two neighbouring forms give to the token in each of the seats. */
export function pairFeatures(left: Form, right: Form, seat: number, sink: FeatureSink): void {
  if (seat === 0) add(sink, PLACE + 5, left.word, right.word);
  else if (seat === 1) {
    add(sink, PLACE + 2, left.word, right.word);
    add(sink, PLACE + 7, left.fine, right.fine);
    add(sink, PLACE + 10, left.coarse, right.word);
    add(sink, PLACE + 11, left.shape, right.word);
    add(sink, PLACE + 16, left.affixes[5]!, right.word);
  } else if (seat === 2) {
    add(sink, PLACE + 1, left.word, right.word);
    add(sink, PLACE + 6, left.fine, right.fine);
    add(sink, PLACE + 9, left.word, right.coarse);
    add(sink, PLACE + 12, left.word, right.shape);
  } else add(sink, PLACE + 4, left.word, right.word);
}

/** A token may be the left, the middle or the right of three neighbours. */
export const TRIPLE_SEATS = 3;

/** What the classes (coarse, namePart, cue) of three neighbouring forms give to the token in each of the seats. */
export function tripleFeatures(left: Form, middle: Form, right: Form, seat: number, sink: FeatureSink): void {
  if (seat === 0) add(sink, PLACE + 18, left.coarse, middle.coarse, right.coarse);
  else if (seat === 1) {
    add(sink, PLACE + 8, left.coarse, middle.coarse, right.coarse);
    add(sink, PLACE + 13, left.namePart, middle.namePart, right.namePart);
    add(sink, PLACE + 14, left.cue, middle.namePart, right.cue);
    add(sink, PLACE + 15, left.coarse, right.coarse);
  } else add(sink, PLACE + 17, left.coarse, middle.coarse, right.coarse);
}

/** What the forms on both sides give to the token between them. */
export function around(left: Form, right: Form, sink: FeatureSink): void {
  add(sink, PLACE + 3, left.word, right.word);
}
