import { type SegmentedToken, tokenize } from './token.ts';

/** The folded forms of the tokens [first, last), at least one, joined by one space: what tables of words are asked for. */
export function foldedKey(tokens: readonly SegmentedToken[], first: number, last: number): string {
  let key = tokens[first]!.folded;
  for (let at = first + 1; at < last; at++) key += ` ${tokens[at]!.folded}`;
  return key;
}

/** Whether the tokens from `first` on are these folded words. */
export function standsAt(tokens: readonly SegmentedToken[], first: number, words: readonly string[]): boolean {
  for (let at = 0; at < words.length; at++) if (tokens[first + at]?.folded !== words[at]) return false;
  return true;
}

/** The folded tokens of a name or phrase. */
export function foldedWords(text: string): string[] {
  return tokenize(text).map(token => token.folded);
}
