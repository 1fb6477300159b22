import type { Arena } from '../arena.ts';
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

/** Numbers a form: the packed sums for each distance from −REACH, then those at `FACTS` and behind it, and room to fill lines. */
export const FORM_WIDTH = 24;
const SUMS: number = (2 * REACH + 1) * PACKED;
/** Where what is known of a form stands: its cluster, what `classOf` gives and what `signsOf` gives, see `fineOf`. */
const FACTS: number = SUMS;
/** Where the number of a form's word stands: forms that fold to the same have the same. */
const WORD: number = SUMS + 1;

/** The tokens of an article as the tagger sees them: the number of each one's form, of its word, and what `signsOf` gives. */
export interface ArticleForms {
  readonly forms: Int32Array;
  readonly words: ArticleWords;
  readonly signs: Uint8Array;
}

/** The word forms met so far, numbered, with the sums of weights that each gives to the tokens around it. */
export class KnownForms {
  private readonly ofWord = new WordMemo(WORDS);
  /** Those of tokens that are no words of the vocabulary. */
  private readonly numbers = new Map<string, number>();
  private count = 0;
  /** `FORM_WIDTH` a form: one record, for what lies apart misses the caches apart. */
  records: Int32Array = new Int32Array(1024 * FORM_WIDTH);
  private readonly wordNumbers = new Map<number, number>();
  /** Two numbers a word: the last article that it stood in, and its number there. */
  private seen: Int32Array = new Int32Array(2048);
  private article = 0;

  constructor(
    private readonly wordClasses: WordClasses,
    private readonly weigher: Weigher,
  ) {
    this.begin();
  }

  private begin(): void {
    this.numbers.clear();
    this.ofWord.clear();
    this.wordNumbers.clear();
    this.count = 0;
    this.add(BORDER, 0);
    this.count = NO_FORM + 1;
    this.records.fill(0, NO_FORM * FORM_WIDTH, (NO_FORM + 1) * FORM_WIDTH);
  }

  /** Looks the tokens of an article up. Where the forms have become too many all are forgotten first. */
  read(tokens: readonly SegmentedToken[], arena: Arena): ArticleForms {
    if (this.count > MOST) this.begin();
    this.article = (this.article + 1) | 0;
    const { length } = tokens;
    const forms = arena.int32(length);
    const numbers = arena.int32(length);
    const signs = arena.uint8(length);
    let count = 0;
    for (let at = 0; at < length; at++) {
      const form = this.numberOf(tokens[at]!);
      forms[at] = form;
      signs[at] = this.records[form * FORM_WIDTH + FACTS]! >>> SIGNS;
      const word = 2 * this.records[form * FORM_WIDTH + WORD]!;
      if (this.seen[word] !== this.article) {
        this.seen[word] = this.article;
        this.seen[word + 1] = count++;
      }
      numbers[at] = this.seen[word + 1]!;
    }
    return { forms, words: { numbers, count }, signs };
  }

  /** What is known of a form, for `fineOf` and `classesOf`. */
  factsOf(form: number): number {
    return this.records[form * FORM_WIDTH + FACTS]!;
  }

  private numberOf(token: SegmentedToken): number {
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

  private add(form: Form, signs: number): number {
    const number = this.count++;
    const at = number * FORM_WIDTH;
    const word = numberIn(this.wordNumbers, form.word);
    this.records = grown(this.records, at + FORM_WIDTH);
    this.seen = grown(this.seen, 2 * word + 2);
    this.records[at + FACTS] = form.fine | (classOf(form) << CLASSES) | (signs << SIGNS);
    this.records[at + WORD] = word;
    for (let distance = -REACH; distance <= REACH; distance++) {
      formFeatures(form, distance, this.weigher.sink);
      this.weigher.packInto(this.records, at + (distance + REACH) * PACKED);
    }
    return number;
  }
}

/** The bits where the facts of a form besides its cluster begin. */
const CLASSES = 16;
const SIGNS = 24;

/** The cluster in the facts of a form. */
export function fineOf(facts: number): number {
  return facts & 0xffff;
}

/** What `classOf` gave, in the facts of a form. */
export function classesOf(facts: number): number {
  return (facts >>> CLASSES) & 0xff;
}

function numberIn(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
