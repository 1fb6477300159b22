import { type SegmentedToken, WORDS } from '../segment/token.ts';
import { WordMemo } from '../segment/vocabulary.ts';

/** A whole number from 0 that the folded word alone tells, read once a word of the vocabulary: looking it up makes no string. */
export class WordFacts {
  /** 1 + what was read. */
  private readonly kept = new WordMemo(WORDS);

  constructor(private readonly read: (folded: string) => number) {}

  of({ word, folded }: SegmentedToken): number {
    const kept = this.kept.get(word);
    return kept !== 0 ? kept - 1 : this.learn(word, folded);
  }

  private learn(word: number, folded: string): number {
    const fact = this.read(folded);
    this.kept.set(word, fact + 1);
    return fact;
  }
}
