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

/** The rows of weights that the classes of three neighbouring forms give to the one in the middle, each looked up once. */
export class ClassRows {
  /** 1 + the row; 0 where it was not asked for yet. */
  private readonly names: RowNumbers;
  private readonly cues: RowNumbers;

  constructor(private readonly weigher: Weigher) {
    this.names = weigher.numbers(CLASSES ** 3);
    this.cues = weigher.numbers(CLASSES ** 3);
  }

  /** The row of what `nameFeatures` gives. */
  nameRow(left: number, middle: number, right: number): number {
    const at = ((left & 0xf0) << BITS) | (middle & 0xf0) | (right >> BITS);
    if (this.names[at] === 0) {
      nameFeatures(left >> BITS, middle >> BITS, right >> BITS, this.weigher.sink);
      this.weigher.rowsInto(this.names, at);
      this.names[at]! += 1;
    }
    return this.names[at]! - 1;
  }

  /** The row of what `cueFeatures` gives. */
  cueRow(left: number, middle: number, right: number): number {
    const at = ((left & 0xf) << (2 * BITS)) | (middle & 0xf0) | (right & 0xf);
    if (this.cues[at] === 0) {
      cueFeatures(left & 0xf, middle >> BITS, right & 0xf, this.weigher.sink);
      this.weigher.rowsInto(this.cues, at);
      this.cues[at]! += 1;
    }
    return this.cues[at]! - 1;
  }
}
