import type { SegmentedToken } from '../segment/token.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import { PhraseTable, type Side } from './phrase.ts';

const NO_VALUES: readonly string[] = [];

/** A table of words beside a mention that tell something of it: `words, value, side`. */
export class CueTable {
  private readonly before = new PhraseTable<string[]>('before');
  private readonly after = new PhraseTable<string[]>('after');

  constructor(table: string) {
    const lists = new Map<string, string[]>();
    for (const [words = '', value = '', side = 'after'] of tableRows(table)) {
      const key = `${side} ${words}`;
      const list = lists.get(key) ?? [];
      lists.set(key, list);
      list.push(value);
      (side === 'before' ? this.before : this.after).add(words.split(' ').map(fold), list);
    }
  }

  /** The values of the longest cue that touches tokens [first, last) on the given side. */
  beside(tokens: readonly SegmentedToken[], first: number, last: number, side: Side): readonly string[] {
    const found =
      side === 'after'
        ? this.after.longest(tokens, last, 0, tokens.length)
        : this.before.longest(tokens, first, 0, tokens.length);
    return found?.value ?? NO_VALUES;
  }
}
