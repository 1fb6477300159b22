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

const BITS = 32;

/** Tells of a list of patterns which ones some tokens have the words for. Looks at the two needs of each that are filled rarest. */
export class Fillable {
  private readonly needs: readonly Needs[];
  /** Words of bits for one need of each pattern. */
  private readonly width: number;
  /** By class, the first and then the second needs: a bit each that a token of the class fills. */
  private readonly filled: (Int32Array | undefined)[] = [];
  private readonly sums: Int32Array;
  private readonly fillable: Int32Array;

  constructor(needs: readonly Needs[]) {
    this.needs = needs.map(rarest);
    this.width = Math.ceil(needs.length / BITS);
    this.sums = new Int32Array(this.width * 2);
    this.fillable = new Int32Array(this.width);
  }

  /** Asks about tokens of the classes [first, limit). */
  ask(classes: Uint16Array, first: number, limit: number): void {
    const { sums, width } = this;
    sums.fill(0);
    for (let at = first; at < limit; at++) {
      const filled = this.filled[classes[at]!] ?? this.learn(classes[at]!);
      for (let word = 0; word < sums.length; word++) sums[word]! |= filled[word]!;
    }
    for (let word = 0; word < width; word++) this.fillable[word] = sums[word]! & sums[width + word]!;
  }

  /** Whether the tokens last asked about have what the pattern needs. */
  has(pattern: number): boolean {
    return (this.fillable[pattern >> 5]! & (1 << (pattern & (BITS - 1)))) !== 0;
  }

  private learn(tokenClass: number): Int32Array {
    const filled = new Int32Array(this.width * 2);
    this.needs.forEach(([one, two], pattern) => {
      const bit = 1 << (pattern & (BITS - 1));
      if (fills(one, tokenClass)) filled[pattern >> 5]! |= bit;
      if (fills(two, tokenClass)) filled[this.width + (pattern >> 5)]! |= bit;
    });
    while (this.filled.length <= tokenClass) this.filled.push(undefined);
    this.filled[tokenClass] = filled;
    return filled;
  }
}

function fills(need: AnyOf | undefined, tokenClass: number): boolean {
  return need === undefined || need.some(({ answers }) => answers[tokenClass] !== 0);
}
