import { numberWord } from '../numeral/lexicon.ts';
import { beginsNumeral } from '../numeral/numeral.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { type Terminal, terminalOf } from './terminal.ts';

/** A token that a number may begin with. */
export const NUMERAL: Terminal = terminalOf(beginsNumeral);

/** The tokens that a number may go on with: दो सौ, तीन दशमलव एक, दो-तिहाई. */
export const NUMERAL_GOES_ON: readonly Terminal[] = [NUMERAL, terminalOf(({ text }) => text === '-')];

function isNumberWord(token: SegmentedToken): boolean {
  return token.kind === 'word' && beginsNumeral(token);
}

function isYearScale({ folded }: SegmentedToken): boolean {
  const word = numberWord(folded);
  return word?.kind === 'scale' && word.value <= 1000;
}

/** A word, no digits, that a number may begin with. */
export const NUMBER_WORD: Terminal = terminalOf(isNumberWord);

/** सौ, हजार: what years in words have behind their first word. */
export const YEAR_SCALE: Terminal = terminalOf(isYearScale);

/** True where a number in words begins as those of years do. */
export function beginsYear(tokens: readonly SegmentedToken[], at: number): boolean {
  return isNumberWord(tokens[at]!) && at + 1 < tokens.length && isYearScale(tokens[at + 1]!);
}
