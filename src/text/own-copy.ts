/** Longer texts are not worth keeping beyond their article. */
export const LONGEST_KEPT = 24;
/** No longer strings are cut out whole; others are slices that keep the whole article alive. */
const WHOLE = 12;

/** The text as a string of its own, to be kept when its article is gone. */
export function ownCopy(text: string): string {
  // Joined, for a sum of two strings would keep both.
  return text.length > WHOLE ? [text.slice(0, WHOLE), text.slice(WHOLE)].join('') : text;
}
