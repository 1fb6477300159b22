import { grown } from '../grown.ts';

/** Longer strings would be slices that keep the whole text alive. */
const LONGEST = 12;
const SLOTS = 1 << 16;
/** So many words at most; then all are forgotten and the commonest soon come back. */
export const MOST_WORDS: number = 1 << 15;

/** The words of texts, numbered as they are met: a word that comes again is not cut out again. A number never means two words. */
export class Vocabulary {
  /** By hash 1 + the index of a word, its number less `since`; 0 where a slot is free. */
  private readonly slots = new Uint16Array(SLOTS);
  /** The units of each word, `LONGEST` places a word, 0 behind the last: read sooner than the word itself, which lies apart. */
  private units: Uint16Array = new Uint16Array(LONGEST << 10);
  /** Each word and its folded form. */
  private forms: string[] = [];
  private count = 0;
  /** The number of the first word that is not forgotten. */
  since = 1;

  constructor(private readonly fold: (word: string) => string) {}

  /** The number of the word `text[start, end)`, whose units have this hash; 0 where it is too long to keep. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    if (end - start > LONGEST) return 0;
    const { slots, units } = this;
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let next = slots[slot]!; next !== 0; next = slots[slot]!) {
      if (isAt(units, (next - 1) * LONGEST, text, start, end)) return this.since + next - 1;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.count === MOST_WORDS) {
      this.forget();
      slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
    slots[slot] = this.count + 1;
    return this.keep(text, start, end);
  }

  /** The word of a number that has just been given. */
  word(number: number): string {
    return this.forms[(number - this.since) * 2]!;
  }

  /** Its folded form. */
  folded(number: number): string {
    return this.forms[(number - this.since) * 2 + 1]!;
  }

  private keep(text: string, start: number, end: number): number {
    let unit = this.count * LONGEST;
    this.units = grown(this.units, unit + LONGEST);
    this.units.fill(0, unit, unit + LONGEST);
    for (let at = start; at < end; at++) this.units[unit++] = text.charCodeAt(at);
    const word = text.slice(start, end);
    this.forms.push(word, this.fold(word));
    this.count += 1;
    return this.since + this.count - 1;
  }

  private forget(): void {
    this.slots.fill(0);
    this.since += this.count;
    this.count = 0;
    this.forms = [];
  }
}

/** Whether the word whose units stand at `from` is `text[start, end)`. No word has a unit 0. */
function isAt(units: Uint16Array, from: number, text: string, start: number, end: number): boolean {
  let unit = from;
  for (let at = start; at < end; at++, unit++) if (units[unit] !== text.charCodeAt(at)) return false;
  return unit === from + LONGEST || units[unit] === 0;
}

/** The hash that a word is looked up by. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** One whole number a word of a vocabulary, kept as long as the word is: looked up by an index in place of a string. */
export class WordMemo {
  private values: Int32Array = new Int32Array(1024);
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
    this.values = grown(this.values, at + 1);
    this.values[at] = value;
  }

  clear(): void {
    this.values.fill(0);
  }
}
