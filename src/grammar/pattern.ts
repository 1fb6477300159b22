import type { SegmentedToken } from '../segment/token.ts';

/** The tokens that a pattern may look at: those of one sentence. */
export interface Reach {
  readonly tokens: readonly SegmentedToken[];
  readonly first: number;
  /** Exclusive. */
  readonly limit: number;
  /** What `memo` keeps. */
  readonly memo: Map<object, Ring>;
}

/** The last results of one pattern, by token index modulo the size. */
export interface Ring {
  readonly at: Int32Array;
  readonly found: (Found<unknown> | undefined)[];
}

export function reachOf(tokens: readonly SegmentedToken[], first: number, limit: number): Reach {
  return { tokens, first, limit, memo: new Map() };
}

export interface Found<T> {
  readonly value: T;
  /** Token index behind the match, exclusive; never before where it began. */
  readonly last: number;
}

/** Reads at one token: what it found and how far that goes, or undefined. A pattern looks at a bounded number of tokens. */
export type Pattern<T> = (reach: Reach, at: number) => Found<T> | undefined;

/** The patterns one behind the other. */
export function seq<T extends readonly unknown[]>(...patterns: { [K in keyof T]: Pattern<T[K]> }): Pattern<T> {
  return (reach, at) => {
    const values: unknown[] = [];
    let last = at;
    for (const pattern of patterns as readonly Pattern<unknown>[]) {
      const found = pattern(reach, last);
      if (found === undefined) return undefined;
      values.push(found.value);
      last = found.last;
    }
    return { value: values as unknown as T, last };
  };
}

/** The alternative that reaches furthest; the earlier one where two reach as far. */
export function longest<T>(...patterns: readonly Pattern<T>[]): Pattern<T> {
  return (reach, at) => {
    let best: Found<T> | undefined;
    for (const pattern of patterns) {
      const found = pattern(reach, at);
      if (found && (best === undefined || found.last > best.last)) best = found;
    }
    return best;
  };
}

/** The pattern, or nothing: then undefined, and no token is used. */
export function maybe<T>(pattern: Pattern<T>): Pattern<T | undefined> {
  return (reach, at) => pattern(reach, at) ?? { value: undefined, last: at };
}

/** The pattern's value turned into another; undefined from `make` is no match. */
export function map<T, U>(pattern: Pattern<T>, make: (value: T) => U | undefined): Pattern<U> {
  return (reach, at) => {
    const found = pattern(reach, at);
    const value = found && make(found.value);
    return found && value !== undefined ? { value, last: found.last } : undefined;
  };
}

/** Wider than any pattern looks ahead, so that what is asked again is still there. */
const RING = 64;

/** The pattern, asked once a place: many rules begin with the same ones. */
export function memo<T>(pattern: Pattern<T>): Pattern<T> {
  return (reach, at) => {
    let ring = reach.memo.get(pattern);
    if (ring === undefined) {
      ring = { at: new Int32Array(RING).fill(-1), found: new Array<Found<unknown> | undefined>(RING) };
      reach.memo.set(pattern, ring);
    }
    const slot = at % RING;
    if (ring.at[slot] !== at) {
      const found = pattern(reach, at);
      ring.at[slot] = at;
      ring.found[slot] = found;
      return found;
    }
    return ring.found[slot] as Found<T> | undefined;
  };
}

/** One token that `read` knows. */
export function token<T>(read: (token: SegmentedToken) => T | undefined): Pattern<T> {
  return (reach, at) => {
    if (at >= reach.limit) return undefined;
    const value = read(reach.tokens[at]!);
    return value === undefined ? undefined : { value, last: at + 1 };
  };
}

/** One token that is one of the folded words or signs. */
export function word(...forms: readonly string[]): Pattern<string> {
  const known: ReadonlySet<string> = new Set(forms);
  return token(({ folded }) => (known.has(folded) ? folded : undefined));
}

/** Words one behind the other: `phrase('से लेकर')`. */
export function phrase(text: string): Pattern<string> {
  return map(seq<string[]>(...text.split(' ').map(form => word(form))), () => text);
}

/** Between `min` and `max` matches, with the separator between each two. */
export function list<T>(
  pattern: Pattern<T>,
  separator: Pattern<unknown>,
  min: number,
  max: number,
): Pattern<readonly T[]> {
  return (reach, at) => {
    const values: T[] = [];
    let last = at;
    while (values.length < max) {
      const between = values.length === 0 ? { last } : separator(reach, last);
      const found = between && pattern(reach, between.last);
      if (!found) break;
      values.push(found.value);
      last = found.last;
    }
    return values.length >= min ? { value: values, last } : undefined;
  };
}

/** The pattern, where `condition` holds for the tokens it took: what stands before or behind may forbid it. */
export function where<T>(
  pattern: Pattern<T>,
  condition: (reach: Reach, first: number, last: number, value: T) => boolean,
): Pattern<T> {
  return (reach, at) => {
    const found = pattern(reach, at);
    return found && condition(reach, at, found.last, found.value) ? found : undefined;
  };
}

/** The folded token at `at`, '' outside the sentence. */
export function wordAt(reach: Reach, at: number): string {
  return at >= reach.first && at < reach.limit ? reach.tokens[at]!.folded : '';
}
