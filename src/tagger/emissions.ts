import { exp } from '../exponential.ts';
import { LABEL_COUNT } from './labels.ts';

const L: number = LABEL_COUNT;
/** What lies further below the best label of its token counts as if it lay so far. */
const DEEPEST = 40;

/** How much a token speaks for each label, told from the best one of it: exp of a difference of scores, from a table. */
export class Emissions {
  /** exp of minus so many steps of a score. */
  private readonly falls: Float64Array;

  constructor(step: number) {
    this.falls = Float64Array.from({ length: Math.ceil(DEEPEST / step) }, (_, fall) => exp(-fall * step));
  }

  /** Reads the scores of a token, at `from`, into a row of `emitted`. */
  read(scores: Int32Array, from: number, emitted: Float64Array, row: number): void {
    const { falls } = this;
    let top = scores[from]!;
    for (let label = 1; label < L; label++) if (scores[from + label]! > top) top = scores[from + label]!;
    for (let label = 0; label < L; label++) {
      emitted[row + label] = falls[Math.min(top - scores[from + label]!, falls.length - 1)]!;
    }
  }
}
