const SLOTS = 1024;

/** The words that a paragraph had so far, as far as they fit: a party named in each line of a list says no more than once. */
export class RepeatedWords {
  /** A slot's key, and in which paragraph it was written. */
  private readonly slots = new Int32Array(SLOTS * 2);
  private paragraph = 0;

  /** Forgets the words of the paragraph before. */
  nextParagraph(): void {
    this.paragraph = (this.paragraph + 1) | 0;
  }

  /** True where the paragraph had the word of that key before. */
  isRepeated(key: number): boolean {
    const { paragraph, slots } = this;
    const slot = ((key ^ (key >>> 11)) & (SLOTS - 1)) * 2;
    if (slots[slot] === key && slots[slot + 1] === paragraph) return true;
    slots[slot] = key;
    slots[slot + 1] = paragraph;
    return false;
  }
}

/** Those of the paragraph that is being read. */
export const repeated: RepeatedWords = new RepeatedWords();
