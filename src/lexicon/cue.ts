import { foldedKey } from '../segment/folded-key.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';

export type Side = 'before' | 'after';

/** A table of words beside a mention that tell something of it: `words, value, side`. */
export class CueTable {
  private readonly values = new Map<string, string[]>();
  private longest = 1;

  constructor(table: string) {
    for (const [words = '', value = '', side = 'after'] of tableRows(table)) {
      const parts = words.split(' ').map(fold);
      this.longest = Math.max(this.longest, parts.length);
      const key = `${side} ${parts.join(' ')}`;
      this.values.set(key, [...(this.values.get(key) ?? []), value]);
    }
  }

  /** The values of the longest cue that touches tokens [first, last) on the given side. */
  beside(tokens: readonly SegmentedToken[], first: number, last: number, side: Side): readonly string[] {
    for (let length = this.longest; length > 0; length--) {
      const from = side === 'after' ? last : first - length;
      if (from < 0 || from + length > tokens.length) continue;
      const values = this.values.get(`${side} ${foldedKey(tokens, from, from + length)}`);
      if (values) return values;
    }
    return [];
  }
}
