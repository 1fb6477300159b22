/** Longer strings would be slices that keep the whole text alive. */
const LONGEST = 12;
const SLOTS = 1 << 16;
/** So many words at most; then all are forgotten and the commonest soon come back. */
export const MOST_WORDS: number = 1 << 15;

/** The words of texts, numbered as they are met: a word that comes again is not cut out again. A number never means two words. */
export class Vocabulary {
  private readonly slots = new Int32Array(SLOTS);
  private words: string[] = [];
  private folds: string[] = [];
  /** The number of the first word that is not forgotten. */
  since = 1;

  constructor(private readonly fold: (word: string) => string = word => word) {}

  /** The number of the word `text[start, end)`, whose units have this hash; 0 where it is too long to keep. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const length = end - start;
    if (length > LONGEST) return 0;
    const { slots, since } = this;
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let number = slots[slot]!; number !== 0; number = slots[slot]!) {
      if (isAt(this.words[number - since]!, text, start, length)) return number;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.words.length >= MOST_WORDS) {
      this.forget();
      slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
    const number = this.since + this.words.length;
    slots[slot] = number;
    const word = text.slice(start, end);
    this.words.push(word);
    this.folds.push(this.fold(word));
    return number;
  }

  /** The word of a number that has just been given. */
  word(number: number): string {
    return this.words[number - this.since]!;
  }

  /** Its folded form. */
  folded(number: number): string {
    return this.folds[number - this.since]!;
  }

  private forget(): void {
    this.slots.fill(0);
    this.since += this.words.length;
    this.words = [];
    this.folds = [];
  }
}

function isAt(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The hash that a word is looked up by. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** One whole number a word of a vocabulary, kept as long as the word is: looked up by an index in place of a string. */
export class WordMemo {
  private values = new Int32Array(1024);
  private since = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** What was set for the word; 0 where nothing was. */
  get(word: number): number {
    const at = word - this.since;
    return at >= 0 && at < this.values.length ? this.values[at]! : 0;
  }

  /** Keeps a number for the word; not for word 0, which stands for many. */
  set(word: number, value: number): void {
    if (word === 0) return;
    if (word - this.since >= MOST_WORDS) {
      this.values.fill(0);
      this.since = this.vocabulary.since;
    }
    const at = word - this.since;
    if (at < 0) return;
    if (at >= this.values.length) this.grow(at);
    this.values[at] = value;
  }

  clear(): void {
    this.values.fill(0);
  }

  private grow(at: number): void {
    let length = this.values.length;
    while (length <= at) length *= 2;
    const values = new Int32Array(length);
    values.set(this.values);
    this.values = values;
  }
}
