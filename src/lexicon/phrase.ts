import { standsAt } from '../segment/folded-key.ts';
import type { SegmentedToken } from '../segment/token.ts';

/** On which side of a border a phrase stands. */
export type Side = 'before' | 'after';

interface Phrase<T> {
  /** Folded tokens. */
  readonly words: readonly string[];
  readonly value: T;
}

/** A phrase of a table where it stands in a text. */
export interface FoundPhrase<T> {
  readonly length: number;
  readonly value: T;
}

/** Phrases of folded tokens that touch a border in a text: they end at it (`before`) or begin at it (`after`). */
export class PhraseTable<T> {
  /** The word at the border → the phrases with it, longest first. */
  private readonly byWord = new Map<string, readonly Phrase<T>[]>();

  constructor(private readonly side: Side) {}

  /** Adds a phrase, or gives it another value. */
  add(words: readonly string[], value: T): void {
    const word = words.at(this.side === 'before' ? -1 : 0);
    if (word === undefined) return;
    const others = (this.byWord.get(word) ?? []).filter(phrase => phrase.words.join(' ') !== words.join(' '));
    const phrases = [...others, { words, value }].sort((a, b) => b.words.length - a.words.length);
    this.byWord.set(word, phrases);
  }

  /** The value of a phrase of one folded token. */
  alone(word: string): T | undefined {
    const shortest = this.byWord.get(word)?.at(-1);
    return shortest?.words.length === 1 ? shortest.value : undefined;
  }

  /** The longest phrase that touches the border before the token `at`, with its tokens in [from, to). */
  longest(tokens: readonly SegmentedToken[], at: number, from: number, to: number): FoundPhrase<T> | undefined {
    const before = this.side === 'before';
    const border = before ? at - 1 : at;
    if (border < from || border >= to) return undefined;
    const phrases = this.byWord.get(tokens[border]!.folded);
    if (phrases === undefined) return undefined;
    for (const { words, value } of phrases) {
      const first = before ? at - words.length : at;
      if (first >= from && first + words.length <= to && standsAt(tokens, first, words)) {
        return { length: words.length, value };
      }
    }
    return undefined;
  }
}
