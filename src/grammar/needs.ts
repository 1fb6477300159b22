import type { Terminal } from './terminal.ts';

/** One of these must be answered with yes by a token of the match. */
export type AnyOf = readonly Terminal[];

/** What a match of a pattern has somewhere, each of these; derived from the pattern's parts. */
export type Needs = readonly AnyOf[];

export const NO_NEEDS: Needs = [];

/** Of alternatives: one of what each needs most. */
export function anyNeeds(parts: readonly Needs[]): Needs {
  if (parts.some(needs => needs.length === 0)) return NO_NEEDS;
  return [[...new Set(parts.flatMap(needs => rarest(needs)[0]!))]];
}

/** The needs, each once, those that the fewest tokens may fill first. */
export function rarest(needs: Needs): Needs {
  return [...new Set(needs)].sort((a, b) => costOf(a) - costOf(b));
}

/** Nearly every sentence has one of these. */
const COMMON: readonly string[] = ['में', 'से', 'के', 'की', 'का', 'को', 'तक', 'और', '-', ','];
const COST_OF_COMMON = 1000;
const COST_OF_ANY = 300;

/** How many forms fill a need. What takes any form is choosy too: it asks how the form is written. */
function costOf(need: AnyOf): number {
  let cost = 0;
  for (const { forms } of need) {
    if (forms === undefined) cost += COST_OF_ANY;
    else cost += COMMON.some(form => forms.has(form)) ? COST_OF_COMMON : forms.size;
  }
  return cost;
}

/** Whether a token of the class may fill it; a need that there is not is filled by any. */
export function fills(need: AnyOf | undefined, tokenClass: number): boolean {
  return need === undefined || need.some(({ answers }) => answers[tokenClass] !== 0);
}
