import type { Terminal } from './terminal.ts';

/** The class of a token that nobody has asked: it may be anything. */
const ANY = 0;
/** Stands for the class of a token behind the end of the sentence. */
export const END: number = -1;

/** How many tokens a pattern may take: bits of these, 0 where it can't match. */
export const TAKES = { none: 1, one: 2, more: 4 } as const;

/**
 * What a pattern may begin with: the FIRST sets of parsing, over two tokens. How many tokens it may take (bits of `TAKES`)
 * where the next two are of these classes; never too few, and derived from the pattern's parts.
 */
export type First = (one: number, two: number) => number;

function mayAnswer({ answers }: Terminal, tokenClass: number): boolean {
  return tokenClass >= 0 && answers[tokenClass] !== 0;
}

/** Of one token. */
export function tokenFirst(terminal: Terminal): First {
  return one => (mayAnswer(terminal, one) ? TAKES.one : 0);
}

/** Of tokens that begin with one of the terminals `begin`; a second one answers one of `goOn`. */
export function openFirst(begin: readonly Terminal[], goOn: readonly Terminal[]): First {
  return (one, two) => {
    if (!begin.some(terminal => mayAnswer(terminal, one))) return 0;
    return goOn.some(terminal => mayAnswer(terminal, two)) ? TAKES.one | TAKES.more : TAKES.one;
  };
}

/** Of alternatives. */
export function anyFirst(parts: readonly First[]): First {
  return (one, two) => parts.reduce((takes, part) => takes | part(one, two), 0);
}

/** Of a part that may be missing. */
export function maybeFirst(part: First): First {
  return (one, two) => TAKES.none | part(one, two);
}

/** Of patterns one behind the other. */
export function firstOfAll(parts: readonly First[]): First {
  return (one, two) => parts.reduce((takes, part) => andThen(takes, part, one, two), TAKES.none as number);
}

/** Of a pattern that comes again with a separator between. */
export function listFirst(item: First, separator: First, min: number): First {
  return (one, two) => {
    let items = item(one, two);
    for (let before = 0; before !== items; ) {
      before = items;
      items |= andThen(andThen(items, separator, one, two), item, one, two);
    }
    if (min === 0) return items | TAKES.none;
    // Two items take two tokens.
    return min > 1 && !(items & TAKES.none) ? items & ~TAKES.one : items;
  };
}

/** What is taken with a part behind what has been taken. */
function andThen(taken: number, part: First, one: number, two: number): number {
  let takes = 0;
  if (taken & TAKES.none) takes |= part(one, two);
  if (taken & TAKES.one) {
    const next = part(two, two === END ? END : ANY);
    if (next & TAKES.none) takes |= TAKES.one;
    if (next & ~TAKES.none) takes |= TAKES.more;
  }
  if (taken & TAKES.more) takes |= TAKES.more;
  return takes;
}

/** Of several things that each begin somehow: those that may begin where two tokens of some classes stand, in their order. */
export class Choice<T> {
  /** Those that need no token. */
  readonly empty: readonly T[];
  private readonly options: readonly (readonly [T, First])[];
  /** Index `class of the first token`, then 1 + the class of the second one. */
  private readonly known: (readonly T[] | undefined)[][] = [];
  /** Index `class of the first token`. */
  private readonly starting: (readonly (readonly [T, First])[] | undefined)[] = [];
  /** Index `class of the first token`: how many are in `starting`, from 1 on; 0 where nobody has asked. */
  private readonly counts: number[] = [];

  constructor(options: readonly (readonly [T, First])[]) {
    this.options = options;
    this.empty = options.filter(([, first]) => first(END, END) !== 0).map(([option]) => option);
  }

  /** Whether any may begin with a token of the class, whatever the second one is: most words are passed with this look. */
  mayBegin(one: number): boolean {
    const count = one < this.counts.length ? this.counts[one]! : 0;
    return count === 0 ? this.startingWith(one).length > 0 : count > 1;
  }

  /** The first place in [from, end) where any may begin, no token standing behind `end`; `end` where there is none. */
  next(classes: Uint16Array, from: number, end: number): number {
    const { counts } = this;
    for (let at = from; at < end; at++) {
      const one = classes[at]!;
      if (one < counts.length && counts[one] === 1) continue;
      if (this.mayBegin(one) && this.at(one, at + 1 < end ? classes[at + 1]! : END).length > 0) return at;
    }
    return end;
  }

  at(one: number, two: number): readonly T[] {
    return this.known[one]?.[two + 1] ?? this.fill(one, two);
  }

  private fill(one: number, two: number): readonly T[] {
    while (this.known.length <= one) this.known.push([]);
    const row = this.known[one]!;
    while (row.length <= two + 1) row.push(undefined);
    const found: T[] = [];
    for (const [option, first] of this.startingWith(one)) if (first(one, two) !== 0) found.push(option);
    row[two + 1] = found;
    return found;
  }

  /** Those that may begin with a token of the class, whatever the second one is: few, so that pairs of classes cost little. */
  private startingWith(one: number): readonly (readonly [T, First])[] {
    while (this.starting.length <= one) this.starting.push(undefined);
    let starting = this.starting[one];
    if (starting === undefined) {
      starting = this.options.filter(([, first]) => (first(one, ANY) | first(one, END)) !== 0);
      this.starting[one] = starting;
      while (this.counts.length <= one) this.counts.push(0);
      this.counts[one] = 1 + starting.length;
    }
    return starting;
  }
}
