import type { SegmentedToken } from '../segment/token.ts';
import {
  anyFirst,
  Choice,
  END,
  type First,
  firstOfAll,
  listFirst,
  maybeFirst,
  openFirst,
  TAKES,
  tokenFirst,
} from './first.ts';
import { anyNeeds, type Needs, NO_NEEDS } from './needs.ts';
import { answersAt, type Reach } from './reach.ts';
import { type Terminal, take, terminalOf } from './terminal.ts';

export interface Found<T> {
  readonly value: T;
  /** Token index behind the match, exclusive; never before where it began. */
  readonly last: number;
}

type Read<T> = (reach: Reach, at: number) => Found<T> | undefined;

/** Reads at one token: what it found and how far that goes, or undefined. A pattern looks at a bounded number of tokens. */
export interface Pattern<T> {
  (reach: Reach, at: number): Found<T> | undefined;
  /** Where it need not be tried; derived from its parts. */
  readonly first: First;
  /** What its matches have; derived in the same way. */
  readonly needs: Needs;
}

function pattern<T>(first: First, needs: Needs, read: Read<T>): Pattern<T> {
  return Object.assign(read, { first, needs });
}

/** The patterns one behind the other. */
export function seq<T extends readonly unknown[]>(...patterns: { [K in keyof T]: Pattern<T[K]> }): Pattern<T> {
  const parts = patterns as readonly Pattern<unknown>[];
  const first = firstOfAll(parts.map(part => part.first));
  const needs = parts.flatMap(part => part.needs);
  return pattern(first, needs, (reach, at) => {
    let found = parts[0]!(reach, at);
    if (found === undefined) return undefined;
    const values: unknown[] = [found.value];
    for (let part = 1; part < parts.length; part++) {
      found = parts[part]!(reach, found.last);
      if (found === undefined) return undefined;
      values.push(found.value);
    }
    return { value: values as unknown as T, last: found.last };
  });
}

/** Those of a choice that may begin at `at`. */
export function optionsAt<T>(choice: Choice<T>, { classes, limit }: Reach, at: number): readonly T[] {
  if (at >= limit) return choice.empty;
  return choice.at(classes[at]!, at + 1 < limit ? classes[at + 1]! : END);
}

/** The alternative that reaches furthest; the earlier one where two reach as far. */
export function longest<T>(...patterns: readonly Pattern<T>[]): Pattern<T> {
  const choice = new Choice(patterns.map(one => [one, one.first] as const));
  const first = anyFirst(patterns.map(one => one.first));
  const needs = anyNeeds(patterns.map(one => one.needs));
  return pattern(first, needs, (reach, at) => {
    const options = optionsAt(choice, reach, at);
    let best: Found<T> | undefined;
    for (let option = 0; option < options.length; option++) {
      const found = options[option]!(reach, at);
      if (found && (best === undefined || found.last > best.last)) best = found;
    }
    return best;
  });
}

/** The pattern, or nothing: then undefined, and no token is used. */
export function maybe<T>(part: Pattern<T>): Pattern<T | undefined> {
  return pattern<T | undefined>(
    maybeFirst(part.first),
    NO_NEEDS,
    (reach, at) => part(reach, at) ?? { value: undefined, last: at },
  );
}

/** The pattern's value turned into another; undefined from `make` is no match. */
export function map<T, U>(part: Pattern<T>, make: (value: T) => U | undefined): Pattern<U> {
  return pattern(part.first, part.needs, (reach, at) => {
    const found = part(reach, at);
    const value = found && make(found.value);
    return found && value !== undefined ? { value, last: found.last } : undefined;
  });
}

/** The pattern, asked once at each of two places: many rules begin with the same ones, and go on with them once. */
export function memo<T>(part: Pattern<T>): Pattern<T> {
  let place = -1;
  let found: Found<T> | undefined;
  let placeBefore = -1;
  let foundBefore: Found<T> | undefined;
  return pattern(part.first, part.needs, (reach, at) => {
    const asked = reach.base + at;
    if (asked === place) return found;
    if (asked === placeBefore) return foundBefore;
    const now = part(reach, at);
    placeBefore = place;
    foundBefore = found;
    place = asked;
    found = now;
    return now;
  });
}

/** One token that `read` knows; only those with one of the folded `forms`, where they are given. */
export function token<T>(read: (token: SegmentedToken) => T | undefined, forms?: Iterable<string>): Pattern<T> {
  const terminal = terminalOf(one => read(one) !== undefined, forms);
  const { answers } = terminal;
  take(terminal);
  return pattern(tokenFirst(terminal), [[terminal]], (reach, at) => {
    if (at >= reach.limit || answers[reach.classes[at]!] === 0) return undefined;
    const value = read(reach.tokens[at]!);
    return value === undefined ? undefined : { value, last: at + 1 };
  });
}

/** A pattern written by hand, that begins with one of the terminals `begin`; each further token that it takes answers one of `goOn`. */
export function reading<T>(begin: readonly Terminal[], goOn: readonly Terminal[], read: Read<T>): Pattern<T> {
  for (const terminal of [...begin, ...goOn]) take(terminal);
  return pattern(openFirst(begin, goOn), [begin], (reach, at) => {
    for (const terminal of begin) if (answersAt(reach, at, terminal)) return read(reach, at);
    return undefined;
  });
}

/** One token that is one of the folded words or signs. */
export function word(...forms: readonly string[]): Pattern<string> {
  const known: ReadonlySet<string> = new Set(forms);
  return token(({ folded }) => (known.has(folded) ? folded : undefined), known);
}

/** Words one behind the other: `phrase('से लेकर')`. */
export function phrase(text: string): Pattern<string> {
  return map(seq<string[]>(...text.split(' ').map(form => word(form))), () => text);
}

/** Between `min` and `max` matches, with the separator between each two. */
export function list<T>(
  item: Pattern<T>,
  separator: Pattern<unknown>,
  min: number,
  max: number,
): Pattern<readonly T[]> {
  const first = listFirst(item.first, separator.first, min);
  const needs = min === 0 ? NO_NEEDS : min === 1 ? item.needs : [...item.needs, ...separator.needs];
  return pattern(first, needs, (reach, at) => {
    const values: T[] = [];
    let last = at;
    while (values.length < max) {
      const between = values.length === 0 ? last : separator(reach, last)?.last;
      const found = between === undefined ? undefined : item(reach, between);
      if (!found) break;
      values.push(found.value);
      last = found.last;
    }
    return values.length >= min ? { value: values, last } : undefined;
  });
}

/** The pattern, where `condition` holds for the tokens it took: what stands before or behind may forbid it. */
export function where<T>(
  part: Pattern<T>,
  condition: (reach: Reach, first: number, last: number, value: T) => boolean,
): Pattern<T> {
  return pattern(part.first, part.needs, (reach, at) => {
    const found = part(reach, at);
    return found && condition(reach, at, found.last, found.value) ? found : undefined;
  });
}

/** The pattern, a token of whose matches answers the terminal. */
export function needing<T>(terminal: Terminal, part: Pattern<T>): Pattern<T> {
  return pattern(part.first, [[terminal], ...part.needs], part);
}

/** The pattern, whose matches begin with two tokens that answer the terminals. */
export function opening<T>(one: Terminal, two: Terminal, part: Pattern<T>): Pattern<T> {
  const both = openFirst([one], [two]);
  const first: First = (a, b) => both(a, b) & part.first(a, b) & TAKES.more;
  return pattern(first, [[one], [two], ...part.needs], (reach, at) => part(reach, at));
}
