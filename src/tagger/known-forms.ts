import { grown } from '../grown.ts';
import { type SegmentedToken, WORDS } from '../segment/token.ts';
import { WordMemo } from '../segment/vocabulary.ts';
import { LONGEST_KEPT, ownCopy } from '../text/own-copy.ts';
import { classOf } from './class-rows.ts';
import type { WordClasses } from './classes.ts';
import { formFeatures, REACH } from './features.ts';
import { BORDER, type Form, formOf } from './form.ts';
import { PACKED } from './packed-scores.ts';
import { type ArticleWords, signsOf } from './uses.ts';
import type { Weigher } from './weigher.ts';

/** As many forms as are kept between articles; the cache changes speed, never results. */
const MOST = 32_000;
/** The numbers of what stands for no word. */
export const BORDER_FORM = 0;
export const NO_FORM = 1;

/** Packed numbers a form. */
export const FORM_WIDTH: number = (2 * REACH + 1) * PACKED;

/** The word forms met so far, numbered, with the sums of weights that each gives to the tokens around it. */
export class KnownForms {
  private readonly ofWord = new WordMemo(WORDS);
  /** Those of tokens that are no words of the vocabulary. */
  private readonly numbers = new Map<string, number>();
  private count = 0;
  /** `FORM_WIDTH` a form, for each distance from −REACH. */
  sums: Int32Array = new Int32Array(1024 * FORM_WIDTH);
  /** The form's class as `classOf` gives it. */
  classes: Uint8Array = new Uint8Array(1024);
  /** The form's cluster. */
  fines: Uint16Array = new Uint16Array(1024);
  /** What `signsOf` gives. */
  private signs: Uint8Array = new Uint8Array(1024);
  /** The number of the form's word: forms that fold to the same have the same. */
  private words: Int32Array = new Int32Array(1024);
  private readonly wordNumbers = new Map<number, number>();
  /** The number that a word has in the article read last, and which article that was. */
  private inArticle: Int32Array = new Int32Array(1024);
  private readIn: Int32Array = new Int32Array(1024);
  private article = 0;

  constructor(
    private readonly wordClasses: WordClasses,
    private readonly weigher: Weigher,
  ) {
    this.begin();
  }

  /** Forgets all forms where they have become too many: then all numbers mean something else. */
  forgetIfMany(): void {
    if (this.count > MOST) this.begin();
  }

  private begin(): void {
    this.numbers.clear();
    this.ofWord.clear();
    this.wordNumbers.clear();
    this.count = 0;
    this.add(BORDER, 0);
    this.count = NO_FORM + 1;
    this.sums.fill(0, NO_FORM * FORM_WIDTH, (NO_FORM + 1) * FORM_WIDTH);
  }

  numberOf(token: SegmentedToken): number {
    const { text, word } = token;
    const kept = this.ofWord.get(word);
    if (kept !== 0) return kept;
    const known = word === 0 ? this.numbers.get(text) : undefined;
    if (known !== undefined) return known;
    // The folded form and kind follow from the text.
    const form = formOf(token, this.wordClasses);
    const number = this.add(form, signsOf(token, form));
    if (word !== 0) this.ofWord.set(word, number);
    else if (text.length <= LONGEST_KEPT) this.numbers.set(ownCopy(text), number);
    return number;
  }

  /** Numbers the words of an article, which are given by their forms. */
  wordsOf(forms: Int32Array): ArticleWords {
    this.article = (this.article + 1) | 0;
    const numbers = new Int32Array(forms.length);
    let count = 0;
    for (let at = 0; at < forms.length; at++) {
      const word = this.words[forms[at]!]!;
      if (this.readIn[word] !== this.article) {
        this.readIn[word] = this.article;
        this.inArticle[word] = count++;
      }
      numbers[at] = this.inArticle[word]!;
    }
    return { numbers, count };
  }

  /** What `signsOf` gives for each of these forms. */
  signsOf(forms: Int32Array): Uint8Array {
    const signs = new Uint8Array(forms.length);
    for (let at = 0; at < forms.length; at++) signs[at] = this.signs[forms[at]!]!;
    return signs;
  }

  private add(form: Form, signs: number): number {
    const number = this.count++;
    this.grow(this.count);
    this.classes[number] = classOf(form);
    this.fines[number] = form.fine;
    this.signs[number] = signs;
    this.words[number] = numberIn(this.wordNumbers, form.word);
    const at = number * FORM_WIDTH;
    for (let distance = -REACH; distance <= REACH; distance++) {
      formFeatures(form, distance, this.weigher.sink);
      this.weigher.packInto(this.sums, at + (distance + REACH) * PACKED);
    }
    return number;
  }

  private grow(length: number): void {
    this.sums = grown(this.sums, length * FORM_WIDTH);
    this.classes = grown(this.classes, length);
    this.fines = grown(this.fines, length);
    this.signs = grown(this.signs, length);
    this.words = grown(this.words, length);
    this.inArticle = grown(this.inArticle, length);
    this.readIn = grown(this.readIn, length);
  }
}

function numberIn(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
