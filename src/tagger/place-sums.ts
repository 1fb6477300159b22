import { DOUBLES } from '../packed-numbers.ts';
import { codeFeatures, elsewhereFeatures, FROM_END, FROM_START, NONE, positionFeatures } from './place-features.ts';
import { USES } from './view.ts';
import type { Weigher } from './weigher.ts';

const PLACES: number = (FROM_START + 1) * (FROM_END + 1);

/** The sums of what a token's place in its sentence and article gives, by small numbers. */
export class PlaceSums {
  readonly position: Float64Array = new Float64Array(PLACES * DOUBLES);
  readonly quiet: Float64Array = new Float64Array(4 * DOUBLES);
  /** Index `uses · DOUBLES`. */
  readonly elsewhere: Float64Array = new Float64Array(USES * DOUBLES);

  constructor(weigher: Weigher) {
    for (let length = 1; length <= FROM_START + FROM_END + 1; length++) {
      for (let index = 0; index < length; index++) {
        positionFeatures(index, length, weigher.sink);
        weigher.packInto(this.position, this.positionAt(index, length));
        codeFeatures(index > 0 ? 0 : NONE, 0, index + 1 < length ? 0 : NONE, 0, weigher.sink);
        weigher.packInto(this.quiet, this.quietAt(index, length));
      }
    }
    for (let uses = 1; uses < USES; uses++) {
      elsewhereFeatures(uses, weigher.sink);
      weigher.packInto(this.elsewhere, uses * DOUBLES);
    }
  }

  positionAt(index: number, length: number): number {
    return (Math.min(index, FROM_START) * (FROM_END + 1) + Math.min(length - 1 - index, FROM_END)) * DOUBLES;
  }

  /** Where the gazetteer knows neither the token nor its neighbours. */
  quietAt(index: number, length: number): number {
    return ((index > 0 ? 2 : 0) + (index < length - 1 ? 1 : 0)) * DOUBLES;
  }
}
