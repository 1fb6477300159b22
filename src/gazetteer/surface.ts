import { tokenize } from '../segment/token.ts';

/** A name or alias as the index keeps it. */
export interface Surface {
  /** The folded tokens, joined by one space. */
  readonly key: string;
  /** Number of tokens. */
  readonly length: number;
  /** Marked `?` in its table: also an ordinary word or a common name. */
  readonly ambiguous: boolean;
  /** Short Latin abbreviations count only in the letter case they are written in (`US`, not `us`). */
  readonly exact?: string;
}

const SHORT_CAPITALS = /^[A-Z&]{1,4}$/;

/** Reads one alternative of a table cell: `दिल्ली`, `सागर?`, `MP`. */
export function readSurface(cell: string): Surface {
  const ambiguous = cell.endsWith('?');
  const text = ambiguous ? cell.slice(0, -1) : cell;
  const tokens = tokenize(text.normalize('NFC'));
  const surface = { key: tokens.map(token => token.folded).join(' '), length: tokens.length, ambiguous };
  return SHORT_CAPITALS.test(text) ? { ...surface, exact: text } : surface;
}
