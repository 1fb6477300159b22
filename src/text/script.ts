/**
 * What Devanagari is, in code points. Every character class and word boundary of the library is built from these:
 * `\w`, `\d` and `\b` are wrong for Hindi, and `\p{L}` without marks cuts words apart.
 */

/** Letters, vowel signs, nukta, virama, accents: what a Devanagari word is made of (no danda, no digits). */
export const DEVANAGARI = '\\u0900-\\u0963\\u0971-\\u097F\\uA8E0-\\uA8FF\\u1CD0-\\u1CFA';
/** Signs that never begin a word. */
export const DEVANAGARI_SIGN = '\\u0900-\\u0903\\u093A-\\u093C\\u093E-\\u094F\\u0951-\\u0957\\u0962\\u0963';
export const LATIN = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF';

/** Zero-width signs and the soft hyphen: they change how a word looks, never which word it is. */
export const ZERO_WIDTH = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\uFE0E\\uFE0F';

const DEVANAGARI_WORD = new RegExp(`^[${DEVANAGARI}]+$`);
const LATIN_WORD = new RegExp(`^[${LATIN}]+$`);

/** True for a word wholly in Devanagari letters and signs. */
export function isDevanagariWord(word: string): boolean {
  return DEVANAGARI_WORD.test(word);
}

/** True for a word wholly in Latin letters. */
export function isLatinWord(word: string): boolean {
  return LATIN_WORD.test(word);
}

/** True for a UTF-16 unit that is a Devanagari letter or sign. */
export function isDevanagariUnit(unit: number): boolean {
  return (unit >= 0x0900 && unit <= 0x0963) || (unit >= 0x0971 && unit <= 0x097f) || (unit >= 0xa8e0 && unit <= 0xa8ff);
}

/** The ASCII digit's value of a Devanagari digit, else undefined. */
export function devanagariDigit(unit: number): number | undefined {
  return unit >= 0x0966 && unit <= 0x096f ? unit - 0x0966 : undefined;
}
