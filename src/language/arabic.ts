/** Letters that Urdu has and Arabic and Persian have not, and the other way round. */
export interface ArabicLetters {
  urdu: number;
  other: number;
}

const URDU_LETTERS = new Set([...'ٹڈڑںےۓہھ'].map(letter => letter.charCodeAt(0)));
const OTHER_ARABIC_LETTERS = new Set([...'ةىيكٻڄڃڳڱڻڪڙ'].map(letter => letter.charCodeAt(0)));

/** Counts the letters of [start, end) that tell the languages in Arabic letters apart. */
export function countArabic(text: string, start: number, end: number, letters: ArabicLetters): void {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (URDU_LETTERS.has(unit)) letters.urdu += 1;
    else if (OTHER_ARABIC_LETTERS.has(unit)) letters.other += 1;
  }
}
