import { numberWord } from '../numeral/lexicon.ts';
import { beginsNumeral } from '../numeral/numeral.ts';
import { type Terminal, terminalOf } from './terminal.ts';

/** A token that a number may begin with. */
export const NUMERAL: Terminal = terminalOf(beginsNumeral);

/** The tokens that a number may go on with: दो सौ, तीन दशमलव एक, दो-तिहाई. */
export const NUMERAL_GOES_ON: readonly Terminal[] = [NUMERAL, terminalOf(({ text }) => text === '-')];

/** सौ, हजार. */
export const SCALE: Terminal = terminalOf(({ folded }) => numberWord(folded)?.kind === 'scale');
