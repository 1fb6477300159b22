import type { Language } from '../document.ts';
import { devanagariDigit, isDevanagariUnit } from '../text/script.ts';

/** The language of one paragraph of normalized text. */
export function detectLanguage(text: string): Language {
  let devanagari = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isDevanagariUnit(unit) && devanagariDigit(unit) === undefined) devanagari += 1;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin += 1;
  }
  const letters = devanagari + latin;
  if (letters === 0) return { code: 'und-Zyyy', confidence: 0, scripts: {}, mixed: 0 };
  const share = devanagari / letters;
  const scripts = { Deva: share, Latn: 1 - share };
  return share >= 0.5
    ? { code: 'hin-Deva', confidence: share, scripts, mixed: 1 - share }
    : { code: 'eng-Latn', confidence: 1 - share, scripts, mixed: share };
}

/** The language of each paragraph of one article. */
export function detectLanguages(texts: readonly string[]): Language[] {
  return texts.map(detectLanguage);
}
