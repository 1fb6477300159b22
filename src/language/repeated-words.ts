const SLOTS = 1024;

/** The words that a paragraph had so far, as far as they fit: a party named in each line of a list says no more than once. */
export class RepeatedWords {
  private readonly keys = new Int32Array(SLOTS);
  /** In which paragraph a slot was written. */
  private readonly writtenIn = new Int32Array(SLOTS);
  private paragraph = 0;

  /** Forgets the words of the paragraph before. */
  nextParagraph(): void {
    this.paragraph = (this.paragraph + 1) | 0;
  }

  /** True where the paragraph had the word of that key before. */
  isRepeated(key: number): boolean {
    const slot = (key ^ (key >>> 11)) & (SLOTS - 1);
    const repeated = this.keys[slot] === key && this.writtenIn[slot] === this.paragraph;
    this.keys[slot] = key;
    this.writtenIn[slot] = this.paragraph;
    return repeated;
  }
}
