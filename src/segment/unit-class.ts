/** What a UTF-16 unit is to the scanner. `RARE` ones are left to `TOKEN_PATTERN`, as are all units from `CLASSED` on. */
export const RARE = 0;
export const BLANK = 1;
export const DEVANAGARI_LETTER = 2;
export const LATIN_LETTER = 3;
/** A Latin letter outside ASCII: it begins no URL, e-mail address or abbreviation. */
export const LATIN_OTHER = 4;
export const DIGIT = 5;
/** Punctuation that is always a token of its own. */
export const MARK = 6;
/** Punctuation that may also begin an e-mail address or a domain, and does so only before another such unit. */
export const JOINING_MARK = 7;
export const SYMBOL = 8;
export const APOSTROPHE = 9;

/** Units below this have a class. */
export const CLASSED = 0x2100;

const RANGES: readonly (readonly [unitClass: number, first: number, last: number])[] = [
  [BLANK, 0x09, 0x0d],
  [BLANK, 0x20, 0x20],
  [BLANK, 0xa0, 0xa0],
  [DIGIT, 0x30, 0x39],
  [LATIN_LETTER, 0x41, 0x5a],
  [LATIN_LETTER, 0x61, 0x7a],
  [LATIN_OTHER, 0xc0, 0xd6],
  [LATIN_OTHER, 0xd8, 0xf6],
  [LATIN_OTHER, 0xf8, 0x24f],
  [LATIN_OTHER, 0x300, 0x36f],
  [LATIN_OTHER, 0x1e00, 0x1eff],
  [DEVANAGARI_LETTER, 0x900, 0x963],
  [DEVANAGARI_LETTER, 0x971, 0x97f],
  [DEVANAGARI_LETTER, 0x1cd0, 0x1cfa],
];
const SIGNS: readonly (readonly [unitClass: number, signs: string])[] = [
  [MARK, '!"&()*,/:;?[\\]{}।॥—–‘’“”…•'],
  [JOINING_MARK, '%-._'],
  [SYMBOL, '$<=>^|~`₹'],
  [APOSTROPHE, "'"],
];

/** Class of each unit below `CLASSED`. */
export const UNIT_CLASS: Uint8Array = readClasses();

function readClasses(): Uint8Array {
  const classes = new Uint8Array(CLASSED);
  for (const [unitClass, first, last] of RANGES) classes.fill(unitClass, first, last + 1);
  for (const [unitClass, signs] of SIGNS) for (const sign of signs) classes[sign.charCodeAt(0)] = unitClass;
  return classes;
}
