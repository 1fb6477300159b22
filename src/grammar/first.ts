import type { Terminal } from './terminal.ts';

/** The class of a token that nobody has asked: it may be anything. */
export const ANY = 0;
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
