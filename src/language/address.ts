import { NO_SCRIPT, scriptOf } from './scripts.ts';

/** By these two signs a hashtag and a handle begin. */
export const HASH = 0x23;
export const AT = 0x40;
const UNDERSCORE = 0x5f;
const DOT = 0x2e;
/** RFC 1035. Without a bound, a-a-a-… would be read anew from each letter. */
const LONGEST_LABEL = 63;

/**
 * Where a hashtag, handle, e-mail address or URL that begins at `at` ends; `at` where none begins.
 * They are no words of any language.
 */
export function addressEnd(text: string, at: number, unit: number, latin: boolean): number {
  if (unit === HASH || unit === AT) return nameEnd(text, at + 1);
  if (!latin) return at;
  let end = at;
  while (end < text.length && end - at < LONGEST_LABEL && isHostUnit(text.charCodeAt(end))) end += 1;
  return opensAddress(text, end) ? unbrokenEnd(text, end) : at;
}

/** What follows the first part of an address: `://`, `@` and a name, or a dot and a small letter (bbc.com). */
function opensAddress(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === DOT) return isSmallLetter(text.charCodeAt(at + 1));
  if (unit === AT) return isHostUnit(text.charCodeAt(at + 1));
  return text.startsWith('://', at);
}

function nameEnd(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (scriptOf(unit) === NO_SCRIPT && !isDigit(unit) && unit !== UNDERSCORE) break;
  }
  return end;
}

/** Up to the next blank, or the first letter of an Indian script that is glued on. */
function unbrokenEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) > 0x20 && text.charCodeAt(end) < 0x300) end += 1;
  return end;
}

function isHostUnit(unit: number): boolean {
  return isSmallLetter(unit | 0x20) || isDigit(unit) || unit === UNDERSCORE || unit === 0x2d;
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
