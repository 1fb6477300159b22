import { grown } from '../grown.ts';
import { addWords, BITS, beginning, beginnings } from './beginnings.ts';
import { END, type First } from './first.ts';
import { fills, type Needs, rarest } from './needs.ts';
import type { Reach } from './reach.ts';
import { taken } from './terminal.ts';

/** Where a pattern need not be tried. */
export interface Gated {
  readonly first: First;
  readonly needs: Needs;
}

// Whether any pattern begins with a token of a class.
const NONE = 1;
const SOME = 2;

/** Tells which of some patterns may match at a token by the classes of those from there on, a bit a pattern. */
export class Gates {
  private readonly needs: readonly Needs[];
  /** The number of words of bits, and of the first of them among the beginnings. */
  private readonly width: number;
  private readonly word: number;
  /** The patterns that may match where it was last asked. */
  private readonly open: Int32Array;
  /** By class: `NONE` or `SOME`; 0 where its row in `fillers` has not been written. */
  private begins: Uint8Array = new Uint8Array(1 << 7);
  /** By class: the patterns that a token fills the rarest need of, then those that it fills the next one of. */
  private fillers: Int32Array = new Int32Array(1 << 9);
  /** The same of a run of tokens, at the places [from, end). */
  private readonly filled: Int32Array;
  private from = 0;
  private end = 0;

  constructor(patterns: readonly Gated[]) {
    this.needs = patterns.map(({ needs }) => rarest(needs));
    this.width = Math.ceil(patterns.length / BITS);
    this.word = addWords(patterns.map(({ first }) => first));
    this.open = new Int32Array(this.width);
    this.filled = new Int32Array(this.width * 2);
  }

  /** The first place in [from, end) where any may begin, no token standing behind `end`; `end` where there is none. */
  next(classes: Uint16Array, from: number, end: number): number {
    let { begins } = this;
    for (let at = from; at < end; at++) {
      if (begins[classes[at]!] === NONE) continue;
      if (this.begin(classes[at]!, at + 1 < end ? classes[at + 1]! : END)) return at;
      begins = this.begins;
    }
    return end;
  }

  /** Opens those that may match at `at`; whether there are any. */
  ask(reach: Reach, at: number): boolean {
    const { classes, limit } = reach;
    if (at >= limit || !this.begin(classes[at]!, at + 1 < limit ? classes[at + 1]! : END)) return false;
    this.fill(reach, at);
    const { filled, open, width } = this;
    let any = 0;
    for (let word = 0; word < width; word++) any |= open[word]! &= filled[word]! & filled[width + word]!;
    return any !== 0;
  }

  /** The index of the first open pattern behind that of `index`; -1 where there is none. */
  after(index: number): number {
    const from = index + 1;
    for (let word = from >> 5; word < this.width; word++) {
      const bits = this.open[word]! & (word === from >> 5 ? -1 << from : -1);
      if (bits !== 0) return word * BITS + BITS - 1 - Math.clz32(bits & -bits);
    }
    return -1;
  }

  private begin(one: number, two: number): boolean {
    let any = 0;
    for (let word = 0; word < this.width; word++) any |= this.open[word] = beginnings(this.word + word, one, two);
    if (!this.begins[one]) this.learn(one);
    return any !== 0;
  }

  /** Most numbers have no word near behind them that a pattern could go on with: no match goes beyond a token that none takes. */
  private fill({ base, classes, limit }: Reach, at: number): void {
    if (base + at >= this.from && base + at < this.end) return;
    const { filled } = this;
    filled.fill(0);
    let end = at;
    for (; end < limit && taken[classes[end]!] !== 0; end++) {
      if (!this.begins[classes[end]!]) this.learn(classes[end]!);
      const row = classes[end]! * filled.length;
      for (let word = 0; word < filled.length; word++) filled[word]! |= this.fillers[row + word]!;
    }
    this.from = base + at;
    this.end = base + end;
  }

  private learn(tokenClass: number): void {
    const { filled, needs, width } = this;
    const row = tokenClass * filled.length;
    this.fillers = grown(this.fillers, row + filled.length);
    needs.forEach(([one, two], index) => {
      if (fills(one, tokenClass)) this.fillers[row + (index >> 5)]! |= 1 << index;
      if (fills(two, tokenClass)) this.fillers[row + width + (index >> 5)]! |= 1 << index;
    });
    this.begins = grown(this.begins, tokenClass + 1);
    this.begins[tokenClass] = NONE;
    for (let word = 0; word < width; word++)
      if (beginning(this.word + word, tokenClass) !== 0) this.begins[tokenClass] = SOME;
  }
}
