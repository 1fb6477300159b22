/**
 * The n-grams of a word as integers: the one place where training and detection agree on what a feature is.
 * Runs of two to four letters, with a mark at both ends of the word, have an exact key of seven bits a letter;
 * a word of more than two letters also has a key of its own, a hash.
 */

/** The code point before the first letter of a script's seven-bit codes. */
export const DEVANAGARI_BASE = 0x900;
export const LATIN_BASE = 0x60;
/** The mark at both ends of a word. */
export const EDGE = 0x70;
const GRAMS_A_LETTER = 3;
const GRAM_MASK = 0x0fffffff;
const WORD_BIT = 0x40000000;
const HASH_SEED = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;
const NUKTA = 0x3c;
const CHANDRABINDU = 0x01;
const ANUSVARA = 0x02;
const VIRAMA = 0x94d;
const OTHER_LETTER = 0x60;

/** The most keys that a word of `letters` UTF-16 units can have. */
export function mostKeys(letters: number): number {
  return (letters + 1) * GRAMS_A_LETTER + 1;
}

/** Seven bits for the letter at `index`; 0 for a sign that only spelling puts there (nukta, the virama of a nasal). */
function letterCode(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return (unit | 0x20) - 0x60;
  if (unit < 0x900 || unit > 0x97f) return OTHER_LETTER;
  const code = unit & 0x7f;
  if (code === NUKTA) return 0;
  if (code === CHANDRABINDU) return ANUSVARA;
  if (isNasal(code))
    return text.charCodeAt(index + 1) === VIRAMA && isStop(text.charCodeAt(index + 2)) ? ANUSVARA : code;
  if (unit === VIRAMA && isNasal(text.charCodeAt(index - 1) & 0x7f) && isStop(text.charCodeAt(index + 1))) return 0;
  return code;
}

/** ङ ञ ण न म */
function isNasal(code: number): boolean {
  return code === 0x19 || code === 0x1e || code === 0x23 || code === 0x28 || code === 0x2e;
}

/** क to भ without the nasals. */
function isStop(unit: number): boolean {
  return unit >= 0x915 && unit <= 0x92d && !isNasal(unit & 0x7f) && unit !== 0x929;
}

/**
 * Writes the keys of the word at [start, end) of `text` into `keys` from `at` on and returns where they end.
 * `keys` must have room for {@link mostKeys} more.
 */
export function wordKeys(text: string, start: number, end: number, keys: Int32Array, at: number): number {
  let next = at;
  let run = EDGE;
  let letters = 0;
  let hash = HASH_SEED;
  for (let index = start; index <= end; index++) {
    let code = EDGE;
    if (index < end) {
      code = letterCode(text, index);
      if (code === 0) continue;
      hash = Math.imul(hash ^ code, HASH_FACTOR);
      letters += 1;
    }
    run = ((run << 7) | code) & GRAM_MASK;
    keys[next++] = run & 0x3fff;
    if (letters > 1 || index === end) keys[next++] = run & 0x1fffff;
    if (letters > 2 || (index === end && letters > 1)) keys[next++] = run;
  }
  if (letters > 2) keys[next++] = wordKey(hash);
  return next;
}

/** The key of a whole word from the seven-bit codes of its letters. */
export function hashedWord(codes: readonly number[]): number {
  return wordKey(codes.reduce((hash, code) => Math.imul(hash ^ code, HASH_FACTOR), HASH_SEED));
}

function wordKey(hash: number): number {
  return ((hash ^ (hash >>> 15)) & 0x3fffffff) | WORD_BIT;
}
