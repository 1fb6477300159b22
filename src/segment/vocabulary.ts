import { fold } from '../text/fold.ts';

/** Longer strings would be slices that keep the whole text alive. */
const LONGEST = 12;
const SLOTS = 1 << 16;
/** So many words at most; then all are forgotten and the commonest soon come back. */
const MOST = 1 << 15;

/** The words met so far with their folded forms, so that a word that comes again is neither cut out nor folded again. */
const slots: Int32Array = new Int32Array(SLOTS);
let words: string[] = [''];
let folds: string[] = [''];

/** The number of the word `text[start, end)`, whose units have this hash; 0 where it is too long to keep. */
export function wordNumber(text: string, start: number, end: number, hash: number): number {
  const length = end - start;
  if (length > LONGEST) return 0;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let number = slots[slot]!; number !== 0; number = slots[slot]!) {
    if (isAt(words[number]!, text, start, length)) return number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (words.length > MOST) {
    slots.fill(0);
    words = [''];
    folds = [''];
    return wordNumber(text, start, end, hash);
  }
  const word = text.slice(start, end);
  slots[slot] = words.length;
  folds.push(fold(word));
  return words.push(word) - 1;
}

export function wordText(number: number): string {
  return words[number]!;
}

export function wordFold(number: number): string {
  return folds[number]!;
}

function isAt(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
