import { tokenize } from '../segment/token.ts';
import { fold } from '../text/fold.ts';

/** A name or alias as the index keeps it. */
export interface Surface {
  /** The folded tokens, joined by one space. */
  readonly key: string;
  /** The first of them. */
  readonly first: string;
  /** Number of tokens. */
  readonly length: number;
  /** Marked `?` in its table: also an ordinary word or a common name. */
  readonly ambiguous: boolean;
  /** Short Latin abbreviations count only in the letter case they are written in (`US`, not `us`). */
  readonly exact: string | undefined;
  /** Written in one, though it is several words (पी.एम.के, के2): with white space between, the words mean something else. */
  readonly glued: boolean;
}

const SHORT_CAPITALS = /^[A-Z&]{1,4}$/;
// Words of one script with one space between: each is a token as it stands. Composed letters are left out, for NFC takes them apart.
const PLAIN =
  /^(?:[\u0900-\u0950\u0955-\u0957\u0960-\u0963\u0971-\u097F]+|[A-Za-z]+)(?: (?:[\u0900-\u0950\u0955-\u0957\u0960-\u0963\u0971-\u097F]+|[A-Za-z]+))*$/;

/** Reads one alternative of a table cell: `दिल्ली`, `सागर?`, `MP`. */
export function readSurface(cell: string): Surface {
  const ambiguous = cell.endsWith('?');
  const text = ambiguous ? cell.slice(0, -1) : cell;
  const { key, length, glued } = PLAIN.test(text) ? plainTokens(text) : readTokens(text);
  return {
    key,
    first: length < 2 ? key : key.slice(0, key.indexOf(' ')),
    length,
    ambiguous,
    exact: SHORT_CAPITALS.test(text) ? text : undefined,
    glued,
  };
}

// What the first token of a surface is whatever comes behind it.
const PLAIN_FIRST = /^(?:[\u0900-\u0950\u0955-\u0957\u0960-\u0963\u0971-\u097F]+|[A-Za-z]+)(?=[ ?]|$)/;

/** The first folded token of a cell, the same as `readSurface` gives, read alone where that goes. */
export function firstOf(cell: string): string {
  const first = PLAIN_FIRST.exec(cell);
  return first ? fold(first[0]) : readSurface(cell).first;
}

type Tokens = Pick<Surface, 'key' | 'length' | 'glued'>;

function plainTokens(text: string): Tokens {
  return { key: fold(text), length: countWords(text), glued: false };
}

/** Key and length of a surface by its tokens, whatever it is made of. */
export function readTokens(text: string): Tokens {
  const tokens = tokenize(text.normalize('NFC'));
  const glued = tokens.length > 1 && !text.includes(' ') && !tokens.some(({ kind }) => kind === 'punctuation');
  return { key: tokens.map(token => token.folded).join(' '), length: tokens.length, glued };
}

function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1;
  return words;
}
