import { tableColumn } from '../table.ts';
import { Attention } from './attention.ts';
import { IDENTITY, type OffsetMap } from './offsets.ts';
import { DEVANAGARI, DEVANAGARI_SIGN, devanagariDigit, isDevanagariUnit, LATIN, ZERO_WIDTH } from './script.ts';
import visargaTable from './visarga.tsv';

/** A text in the form that everything behind it reads, and the way back to the text as given. */
export interface Normalized {
  readonly text: string;
  readonly offsets: OffsetMap;
}

const SINGLE: ReadonlyMap<string, string> = new Map([
  ...'\u2018\u2019\u201A\u201B\u2032\u00B4\u0060\uFF07'.split('').map(sign => [sign, "'"] as const),
  ...'\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02'.split('').map(sign => [sign, '"'] as const),
  ...'\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000'
    .split('')
    .map(sign => [sign, ' '] as const),
  ...'\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D'.split('').map(sign => [sign, '-'] as const),
  ['\u0970', '.'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
]);

/** Words that are written with visarga, so that their colon (दु:ख, अत:) is one. */
const VISARGA_WORDS: ReadonlySet<string> = new Set(tableColumn(visargaTable));

const ZERO_WIDTH_RUN = new RegExp(`[${ZERO_WIDTH}]+`, 'y');
const ATTENTION = new Attention(SINGLE.keys());
// The letters that make one syllable of Hangul, the only ones in Unicode that compose without being marks.
const HANGUL = '[\\u1100-\\u1112][\\u1161-\\u1175][\\u11A8-\\u11C2]?|[\\uAC00-\\uD7A3][\\u11A8-\\u11C2]?';
// Signs of the letter's own script only: where the tokenizer parts two scripts, no edit that makes it longer may cross.
const CLUSTER = new RegExp(
  `[${DEVANAGARI}][${DEVANAGARI_SIGN}]{0,32}|[${LATIN}][\\u0300-\\u036F]{0,32}|${HANGUL}|\\P{M}?\\p{M}{0,32}`,
  'uy',
);

/**
 * NFC, ASCII digits and quotes, plain spaces and hyphens, no zero-width signs, visarga and colon each where it belongs.
 * Nothing here touches spelling: that is `fold`, one word at a time.
 */
export function normalize(text: string): Normalized {
  const first = ATTENTION.next(text, 0);
  if (first < 0) return { text, offsets: IDENTITY };
  const out: string[] = [];
  const map = {
    from: [] as number[],
    to: [] as number[],
    at: [] as number[],
    until: [] as number[],
    clings: [] as boolean[],
  };
  let done = 0;
  let length = 0;
  const put = (from: number, to: number, piece: string): void => {
    out.push(text.slice(done, from), piece);
    length += from - done;
    if (piece.length !== to - from) {
      map.from.push(from);
      map.to.push(to);
      map.at.push(length);
      map.until.push(length + piece.length);
      map.clings.push(from > 0 && !isBlank(text[from - 1]!));
    }
    length += piece.length;
    done = to;
  };
  for (let at = first; at >= 0; ) {
    const edit = editAt(text, at) ?? composed(text, baseOf(text, at, done));
    if (edit) {
      const { from = at, to, piece } = edit;
      // Unit by unit where that goes, so that two tokens never come from one place; the last unit takes the rest.
      const same = piece.length > 1 && piece.length < to - from ? piece.length - 1 : 0;
      if (same > 0) put(from, from + same, piece.slice(0, same));
      put(from + same, to, piece.slice(same));
    }
    at = ATTENTION.next(text, Math.max(edit?.to ?? 0, at + 1));
  }
  if (done === 0) return { text, offsets: IDENTITY };
  out.push(text.slice(done));
  return { text: out.join(''), offsets: map };
}

interface Edit {
  /** Where it does not begin at the sign that asked for it. */
  readonly from?: number;
  readonly to: number;
  readonly piece: string;
}

function editAt(text: string, at: number): Edit | undefined {
  const sign = text[at]!;
  const single = SINGLE.get(sign);
  if (single !== undefined) return { to: at + 1, piece: single };
  const digit = devanagariDigit(text.charCodeAt(at));
  if (digit !== undefined) return { to: at + 1, piece: String(digit) };
  ZERO_WIDTH_RUN.lastIndex = at;
  if (ZERO_WIDTH_RUN.test(text)) {
    const to = ZERO_WIDTH_RUN.lastIndex;
    // Alone between blanks it stays, so that the gaps between tokens are white space only.
    const alone = (at === 0 || isBlank(text[at - 1]!)) && (to === text.length || isBlank(text[to]!));
    return { to, piece: alone ? text.slice(at, to) : '' };
  }
  if (sign === ':' && isVisarga(text, at)) return { to: at + 1, piece: '\u0903' };
  if (sign === '\u0903' && isColon(text, at)) return { to: at + 1, piece: ':' };
  return undefined;
}

const LETTER = /^\p{L}/u;

/** So many marks are looked back over for the letter that they stand on. */
const MOST_MARKS = 8;
const MARK = /\p{M}/u;

/** Where the letter stands that a mark at `at` belongs to, not before `least`; `at` for what is no mark. */
function baseOf(text: string, at: number, least: number): number {
  let from = at;
  while (MARK.test(text[from]!)) {
    if (from === least || at - from === MOST_MARKS) return at;
    from -= 1;
  }
  const inPair = from > least && text[from]! >= '\udc00' && text[from]! <= '\udfff';
  return inPair ? from - 1 : from;
}

const MARKED = /\P{M}?\p{M}{0,32}/uy;

/** The combining cluster at `from` in NFC, where that differs. */
function composed(text: string, from: number): Edit | undefined {
  MARKED.lastIndex = from;
  const marked = MARKED.exec(text)?.[0] ?? '';
  const ordered = marked.normalize('NFC');
  if (ordered !== marked && ordered.length <= marked.length) return { from, to: from + marked.length, piece: ordered };
  CLUSTER.lastIndex = from;
  const cluster = CLUSTER.exec(text)?.[0];
  if (!cluster) return undefined;
  const piece = cluster.normalize('NFC');
  // A note of music or a crossed operator would become two tokens of one place.
  if (piece.length > cluster.length && !LETTER.test(piece)) return undefined;
  return piece === cluster ? undefined : { from, to: from + cluster.length, piece };
}

/** The letters that touch `at` on the left, at most 24 of them. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 24 && isDevanagariUnit(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

function isVisarga(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  if (VISARGA_WORDS.has(`${word}\u0903`)) return true;
  let end = at + 1;
  while (end < text.length && end - at < 24 && isDevanagariUnit(text.charCodeAt(end))) end += 1;
  return end > at + 1 && VISARGA_WORDS.has(`${word}\u0903${text.slice(at + 1, end)}`);
}

/** A visarga that ends a word which is never written with one stands for a colon: रायपुरः. */
function isColon(text: string, at: number): boolean {
  if (at + 1 < text.length && isDevanagariUnit(text.charCodeAt(at + 1))) return false;
  const word = wordBefore(text, at);
  return word.length > 1 && !VISARGA_WORDS.has(`${word}\u0903`) && !/(?:त|श|न|य)$/.test(word);
}

function isBlank(sign: string): boolean {
  return /\s/.test(sign);
}
