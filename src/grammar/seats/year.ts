import type { SegmentedToken } from '../../segment/token.ts';
import { wordAt } from './word.ts';

/** Four digits that name a year: a year's words beside them, or alone at the start of a line or in brackets. */
export function isYear(tokens: readonly SegmentedToken[], at: number, last: number, opensLine: boolean): boolean {
  if (at > 0 && wordAt(tokens, at - 1, at)?.meaning.sense.yearBehind) return true;
  if (at + 1 >= last) return false;
  const { text, kind } = tokens[at + 1]!;
  if (wordAt(tokens, at + 1, at + 2)?.meaning.sense.yearBefore) return true;
  if (text === ')' || text === ':' || text === ';') return true;
  if (opensLine) {
    if (text === '-' || text === '–' || text === '(' || text === '/' || text === '|') return true;
    const meaning = kind === 'word' ? wordAt(tokens, at + 1, last)?.meaning : undefined;
    if (kind === 'word' && meaning?.house === undefined && meaning?.kind !== 'seat') return true;
  }
  return text === '(' && (at === 0 || tokens[at - 1]!.kind !== 'word');
}
