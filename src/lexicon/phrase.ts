import { standsAt } from '../segment/folded-key.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { MarkedWords } from './marked-words.ts';
import { WordFacts } from './word-facts.ts';

/** On which side of a border a phrase stands. */
export type Side = 'before' | 'after';

/** A phrase of a table where it stands in a text. */
export interface FoundPhrase<T> {
  readonly length: number;
  readonly value: T;
}

interface Phrase<T> extends FoundPhrase<T> {
  /** Folded tokens. */
  readonly words: readonly string[];
}

/** Phrases of folded tokens that touch a border in a text: they end at it (`before`) or begin at it (`after`). */
export class PhraseTable<T> {
  /** The word at the border → the index of its phrases in `lists`. */
  private readonly byWord = new Map<string, number>();
  /** The phrases with one word at the border, longest first; none at index 0. */
  private readonly lists: (readonly Phrase<T>[])[] = [[]];
  /** By the same index the phrase that is that word alone. */
  private readonly alones: (Phrase<T> | undefined)[] = [undefined];
  private listOf: WordFacts | undefined;
  private readonly borders = new MarkedWords();
  /** Words beside those, of phrases of several. */
  private readonly seconds = new MarkedWords();

  constructor(private readonly side: Side) {}

  /** Adds a phrase, or gives it another value. */
  add(words: readonly string[], value: T): void {
    const word = words.at(this.side === 'before' ? -1 : 0);
    if (word === undefined) return;
    let list = this.byWord.get(word);
    if (list === undefined) {
      list = this.lists.push([]) - 1;
      this.byWord.set(word, list);
      this.borders.add(word);
      this.listOf = undefined;
    }
    const phrase = { words, length: words.length, value };
    if (words.length === 1) this.alones[list] = phrase;
    else this.seconds.add(words.at(this.side === 'before' ? -2 : 1)!);
    const others = this.lists[list]!.filter(other => other.words.join(' ') !== words.join(' '));
    this.lists[list] = [...others, phrase].sort((a, b) => b.length - a.length);
  }

  /** Whether a phrase has this word at its border. */
  mayTouch(token: SegmentedToken): boolean {
    return this.borders.has(token);
  }

  /** The index of the phrases with the word at their border; 0 where there are none. */
  private listWith(token: SegmentedToken): number {
    if (!this.borders.has(token)) return 0;
    this.listOf ??= new WordFacts(folded => this.byWord.get(folded) ?? 0);
    return this.listOf.of(token);
  }

  /** The value of a phrase of one word. */
  alone(token: SegmentedToken): T | undefined {
    return this.alones[this.listWith(token)]?.value;
  }

  /** The longest phrase that touches the border before the token `at`, with its tokens in [from, to). */
  longest(tokens: readonly SegmentedToken[], at: number, from: number, to: number): FoundPhrase<T> | undefined {
    const before = this.side === 'before';
    const border = before ? at - 1 : at;
    if (border < from || border >= to) return undefined;
    const list = this.listWith(tokens[border]!);
    const second = before ? border - 1 : border + 1;
    if (list === 0 || second < from || second >= to || !this.seconds.has(tokens[second]!)) return this.alones[list];
    const phrases = this.lists[list]!;
    for (let at = 0; at < phrases.length; at++) {
      const { words, length } = phrases[at]!;
      const first = before ? border + 1 - length : border;
      if (first >= from && first + length <= to && standsAt(tokens, first, words)) return phrases[at];
    }
    return undefined;
  }
}
