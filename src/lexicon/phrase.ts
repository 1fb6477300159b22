import { standsAt } from '../segment/folded-key.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { MarkedWords } from './marked-words.ts';
import { WordFacts } from './word-facts.ts';

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
  /** The word at the border → the index of its phrases in `lists`. */
  private readonly byWord = new Map<string, number>();
  /** The phrases with one word at the border, longest first; none at index 0. */
  private readonly lists: (readonly Phrase<T>[])[] = [[]];
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
    if (words.length > 1) this.seconds.add(words.at(this.side === 'before' ? -2 : 1)!);
    const others = this.lists[list]!.filter(phrase => phrase.words.join(' ') !== words.join(' '));
    this.lists[list] = [...others, { words, value }].sort((a, b) => b.words.length - a.words.length);
  }

  /** Whether a phrase has this word at its border. */
  mayTouch(token: SegmentedToken): boolean {
    return this.borders.has(token);
  }

  private phrasesWith(token: SegmentedToken): readonly Phrase<T>[] {
    if (!this.borders.has(token)) return this.lists[0]!;
    this.listOf ??= new WordFacts(folded => this.byWord.get(folded) ?? 0);
    return this.lists[this.listOf.of(token)]!;
  }

  /** The value of a phrase of one word. */
  alone(token: SegmentedToken): T | undefined {
    const phrases = this.phrasesWith(token);
    if (phrases.length === 0) return undefined;
    const shortest = phrases[phrases.length - 1]!;
    return shortest.words.length === 1 ? shortest.value : undefined;
  }

  /** The longest phrase that touches the border before the token `at`, with its tokens in [from, to). */
  longest(tokens: readonly SegmentedToken[], at: number, from: number, to: number): FoundPhrase<T> | undefined {
    const before = this.side === 'before';
    const border = before ? at - 1 : at;
    if (border < from || border >= to) return undefined;
    const phrases = this.phrasesWith(tokens[border]!);
    if (phrases.length === 0) return undefined;
    const second = before ? border - 1 : border + 1;
    const isAlone = second < from || second >= to || !this.seconds.has(tokens[second]!);
    for (let at = isAlone ? phrases.length - 1 : 0; at < phrases.length; at++) {
      const { words, value } = phrases[at]!;
      const first = before ? border + 1 - words.length : border;
      if (first >= from && first + words.length <= to && standsAt(tokens, first, words)) {
        return { length: words.length, value };
      }
    }
    return undefined;
  }
}
