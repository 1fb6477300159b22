import { beginsNumeral } from '../numeral/numeral.ts';
import { type Terminal, terminalOf } from './terminal.ts';

/** A token that a number may begin with. */
export const NUMERAL: Terminal = terminalOf(beginsNumeral);
