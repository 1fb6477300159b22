import type { Form } from './form.ts';
import { cueFeatures, nameFeatures } from './neighbour-features.ts';
import type { RowNumbers, Weigher } from './weigher.ts';

/** Parts of names and cues are below this. */
const BITS = 4;
const CLASSES: number = 1 << BITS;

/** The part of a name and the cue that a form is, in one number: that in the high half, this in the low one. */
export function classOf({ namePart, cue }: Pick<Form, 'namePart' | 'cue'>): number {
  return namePart * CLASSES + cue;
}

/** The part of a name that a class stands for. */
export function namePartOf(classes: number): number {
  return classes >> BITS;
}

/** The rows of weights that the classes of three neighbouring forms give to the one in the middle: all there can be. */
export class ClassRows {
  private readonly names: RowNumbers;
  private readonly cues: RowNumbers;

  constructor(weigher: Weigher) {
    this.names = weigher.numbers(CLASSES ** 3);
    this.cues = weigher.numbers(CLASSES ** 3);
    for (let at = 0; at < CLASSES ** 3; at++) {
      const left = at >> (2 * BITS);
      const middle = (at >> BITS) & (CLASSES - 1);
      const right = at & (CLASSES - 1);
      nameFeatures(left, middle, right, weigher.sink);
      weigher.rowsInto(this.names, at);
      cueFeatures(left, middle, right, weigher.sink);
      weigher.rowsInto(this.cues, at);
    }
  }

  /** The row of what `nameFeatures` gives. */
  nameRow(left: number, middle: number, right: number): number {
    return this.names[((left & 0xf0) << BITS) | (middle & 0xf0) | (right >> BITS)]!;
  }

  /** The row of what `cueFeatures` gives. */
  cueRow(left: number, middle: number, right: number): number {
    return this.cues[((left & 0xf) << (2 * BITS)) | (middle & 0xf0) | (right & 0xf)]!;
  }
}
