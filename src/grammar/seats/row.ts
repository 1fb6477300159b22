import { blankSign } from './make-sign.ts';
import type { Sign } from './sign.ts';

/** What stands beyond both ends of a row. */
export const EDGE: Sign = blankSign('edge', '', 0, 0);

/** The sign at the index; `EDGE` where the row has none. Engines read a list slowly beyond its ends. */
export function signAt(signs: readonly Sign[], at: number): Sign {
  return at >= 0 && at < signs.length ? signs[at]! : EDGE;
}

/** What words for those who rule begin with; see `group.ts`. */
export const RULE = 'सत्ता';

/** A paragraph as a row of signs, with what most are not asked for: few have numbers, lines or shares. */
export class Row {
  readonly signs: Sign[] = [];
  /** Indexes of its numbers. */
  readonly numbers: number[] = [];
  /** It has several lines. */
  hasLines = false;
  hasShare = false;
  hasSeat = false;
  /** It names a politician, or may speak of those who rule. */
  hasLeader = false;

  add(sign: Sign): void {
    const { kind } = sign;
    if (sign.leads !== undefined || (kind === 'word' && sign.text.startsWith(RULE))) this.hasLeader = true;
    if (kind === 'number') this.numbers.push(this.signs.length);
    else if (kind === 'line') this.hasLines = true;
    else if (kind === 'share') this.hasShare = true;
    else if (kind === 'seat') this.hasSeat = true;
    this.signs.push(sign);
  }
}
