import { DOUBLES } from './packed.ts';
import {
  elsewhereFeatures,
  FROM_END,
  FROM_START,
  positionFeatures,
  quietFeatures,
  SHORT_SENTENCE,
} from './place-features.ts';
import type { Weigher } from './weigher.ts';

const LONG_PLACES: number = (FROM_START + 1) * (FROM_END + 1);
const PLACES: number = LONG_PLACES + SHORT_SENTENCE * SHORT_SENTENCE;
/** Coarse classes and bits of uses that have a slot of their own. */
const COARSE = 128;
const USES = 64;

/** The sums of what a token's place in its sentence and article gives, by small numbers. */
export class PlaceSums {
  readonly position: Float64Array = new Float64Array(PLACES * DOUBLES);
  readonly quiet: Float64Array = new Float64Array(4 * DOUBLES);
  readonly elsewhere: Float64Array = new Float64Array(COARSE * USES * DOUBLES);
  private readonly known = new Int32Array(COARSE * USES).fill(-1);

  constructor(private readonly weigher: Weigher) {
    for (let length = 1; length <= SHORT_SENTENCE + FROM_START + FROM_END + 1; length++) {
      for (let index = 0; index < length; index++) {
        positionFeatures(index, length, weigher.sink);
        weigher.packInto(this.position, this.positionAt(index, length));
        quietFeatures(index, length, weigher.sink);
        weigher.packInto(this.quiet, this.quietAt(index, length));
      }
    }
  }

  positionAt(index: number, length: number): number {
    const place =
      length <= SHORT_SENTENCE
        ? LONG_PLACES + (length - 1) * SHORT_SENTENCE + index
        : Math.min(index, FROM_START) * (FROM_END + 1) + Math.min(length - 1 - index, FROM_END);
    return place * DOUBLES;
  }

  /** Where the gazetteer knows neither the token nor its neighbours. */
  quietAt(index: number, length: number): number {
    return ((index > 0 ? 2 : 0) + (index < length - 1 ? 1 : 0)) * DOUBLES;
  }

  /** Where the sums of the uses of a word at its other places stand in `elsewhere`. */
  elsewhereAt(uses: number, coarse: number): number {
    const slot = (coarse & (COARSE - 1)) * USES + uses;
    if (this.known[slot] !== coarse) {
      this.known[slot] = coarse;
      elsewhereFeatures(uses, coarse, this.weigher.sink);
      this.weigher.packInto(this.elsewhere, slot * DOUBLES);
    }
    return slot * DOUBLES;
  }
}
