import { tableRows } from '../table.ts';
import scriptTable from './scripts.tsv';

/** A script that the detector tells apart; the index into {@link scripts} is what {@link scriptOf} returns. */
export interface Script {
  /** ISO 15924. */
  readonly code: string;
  /** ISO 639-3: what a text in it is taken for where nothing but the script is known. */
  readonly language: string;
}

/** The index of what is no letter. */
export const NO_SCRIPT = 0;
const COMMON: Script = { code: 'Zyyy', language: 'und' };

/** All scripts, `Zyyy` first, then in the order of the table. */
export const scripts: readonly Script[] = [COMMON, ...distinct()];

export const DEVANAGARI_SCRIPT: number = scripts.findIndex(script => script.code === 'Deva');
export const LATIN_SCRIPT: number = scripts.findIndex(script => script.code === 'Latn');
export const ARABIC_SCRIPT: number = scripts.findIndex(script => script.code === 'Arab');

const byUnit: Uint8Array = unitTable();

/** The script of a UTF-16 unit; `NO_SCRIPT` for digits, signs, blanks and halves of surrogate pairs. */
export function scriptOf(unit: number): number {
  return byUnit[unit]!;
}

function distinct(): Script[] {
  const found = new Map<string, Script>();
  for (const [code, language] of tableRows(scriptTable)) found.set(code!, { code: code!, language: language! });
  return [...found.values()];
}

function unitTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [code, , from, to] of tableRows(scriptTable)) {
    const index = scripts.findIndex(script => script.code === code);
    table.fill(index, Number.parseInt(from!, 16), Number.parseInt(to!, 16) + 1);
  }
  return table;
}
