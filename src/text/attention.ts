import { isDevanagariUnit, ZERO_WIDTH } from './script.ts';

/** What a UTF-16 unit is to `nextAttention`: one that never needs work, always does, or does so beside some others. */
const PLAIN = 0;
const ALWAYS = 1;
/** After Devanagari: visarga and the colon that stands for it. */
const AFTER_DEVANAGARI = 2;
/** Before a nukta, with which the letter is one. */
const BEFORE_NUKTA = 3;
/** Before a combining mark, with which a Latin letter may be one. */
const BEFORE_MARK = 4;
/** Before what might be a mark: the danda. */
const BEFORE_ANY_MARK = 5;

/** Units from here on always need work. */
const CLASSED = 0x2070;

const NUKTA = 0x093c;

/** Finds the places of a text that normalizing has to look at; nearly all of a text is none. */
export class Attention {
  private readonly classes: Uint8Array;

  /** `signs` are replaced wherever they stand. */
  constructor(signs: Iterable<string>) {
    this.classes = readClasses(signs);
  }

  /** The first place at or behind `from` that needs a look; −1 where there is none. Linear. */
  next(text: string, from: number): number {
    const { classes } = this;
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const unitClass = unit < CLASSED ? classes[unit]! : ALWAYS;
      if (unitClass !== PLAIN && (unitClass === ALWAYS || isBeside(text, at, unitClass))) return at;
    }
    return -1;
  }
}

function isBeside(text: string, at: number, unitClass: number): boolean {
  if (unitClass === AFTER_DEVANAGARI) return at > 0 && isOfWord(text.charCodeAt(at - 1));
  if (at + 1 === text.length) return false;
  const next = text.charCodeAt(at + 1);
  if (unitClass === BEFORE_NUKTA) return next === NUKTA;
  if (unitClass === BEFORE_MARK) return next >= 0x300 && next <= 0x36f;
  return next >= 0x300 && !(next >= 0x904 && next <= 0x939);
}

function isOfWord(unit: number): boolean {
  return isDevanagariUnit(unit) || (unit >= 0x1cd0 && unit <= 0x1cfa);
}

function readClasses(signs: Iterable<string>): Uint8Array {
  const classes = new Uint8Array(CLASSED);
  classes.fill(ALWAYS, 0x0300, 0x0900);
  classes.fill(ALWAYS, 0x0964, 0x2000);
  classes.fill(BEFORE_ANY_MARK, 0x0964, 0x0966);
  classes.fill(ALWAYS, 0x0958, 0x0960);
  for (const letter of '\u0928\u0929\u0930\u0931\u0933\u0934') classes[letter.charCodeAt(0)] = BEFORE_NUKTA;
  classes.fill(BEFORE_MARK, 0x41, 0x5b);
  classes.fill(BEFORE_MARK, 0x61, 0x7b);
  classes.fill(BEFORE_MARK, 0xc0, 0x0300);
  classes[0x3a] = AFTER_DEVANAGARI;
  classes[0x0903] = AFTER_DEVANAGARI;
  const zeroWidth = new RegExp(`[${ZERO_WIDTH}]`);
  for (let unit = 0; unit < CLASSED; unit++) if (zeroWidth.test(String.fromCharCode(unit))) classes[unit] = ALWAYS;
  for (const sign of signs) if (sign.charCodeAt(0) < CLASSED) classes[sign.charCodeAt(0)] = ALWAYS;
  return classes;
}
