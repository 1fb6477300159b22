import { codeFeatures, elsewhereFeatures, FROM_END, FROM_START, NONE, positionFeatures } from './place-features.ts';
import { USES } from './uses.ts';
import type { Weigher } from './weigher.ts';

const PLACES: number = (FROM_START + 1) * (FROM_END + 1);

/** The rows of sums of what a token's place in its sentence and article gives. */
export class PlaceSums {
  private readonly position: number;
  private readonly elsewhere: number;

  constructor(weigher: Weigher) {
    this.position = weigher.reserve(2 * PLACES);
    for (let length = 1; length <= FROM_START + FROM_END + 1; length++) {
      for (let index = 0; index < length; index++) {
        positionFeatures(index, length, weigher.sink);
        weigher.sumInto(this.positionRow(index, length, false));
        positionFeatures(index, length, weigher.sink);
        codeFeatures(index > 0 ? 0 : NONE, 0, index + 1 < length ? 0 : NONE, 0, weigher.sink);
        weigher.sumInto(this.positionRow(index, length, true));
      }
    }
    this.elsewhere = weigher.reserve(USES);
    for (let uses = 1; uses < USES; uses++) {
      elsewhereFeatures(uses, weigher.sink);
      weigher.sumInto(this.elsewhereRow(uses));
    }
  }

  /** What the place `index` of `length` gives. `isQuiet`: with what it gives that the gazetteer knows nothing there and beside. */
  positionRow(index: number, length: number, isQuiet: boolean): number {
    const place = Math.min(index, FROM_START) * (FROM_END + 1) + Math.min(length - 1 - index, FROM_END);
    return this.position + (isQuiet ? PLACES + place : place);
  }

  /** What the uses of a word at its other places give, bits of `SEEN`. */
  elsewhereRow(uses: number): number {
    return this.elsewhere + uses;
  }
}
