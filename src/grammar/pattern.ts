import type { SegmentedToken } from '../segment/token.ts';
import { addBeginnings } from './beginnings.ts';
import { anyFirst, type First, firstOfAll, listFirst, maybeFirst, openFirst, TAKES, tokenFirst } from './first.ts';
import { match, matched } from './match.ts';
import { anyNeeds, type Needs, NO_NEEDS } from './needs.ts';
import { addNode, functionNumber, memoSlot, NO_MATCH, OP } from './nodes.ts';
import type { Reach } from './reach.ts';
import { type Terminal, take, terminalOf } from './terminal.ts';

export interface Found<T> {
  readonly value: T;
  /** Token index behind the match, exclusive; never before where it began. */
  readonly last: number;
}

/** What may stand at one token. It looks at a bounded number of tokens. */
export class Pattern<T> {
  constructor(
    /** Where it stands in the machine. */
    readonly node: number,
    /** Where it need not be tried; derived from its parts. */
    readonly first: First,
    /** What its matches have; derived in the same way. */
    readonly needs: Needs,
  ) {}

  /** What is found at `at` and how far that goes, or undefined. */
  read(reach: Reach, at: number): Found<T> | undefined {
    const last = match(this.node, reach, at);
    return last === NO_MATCH ? undefined : { value: matched() as T, last };
  }
}

/** The patterns one behind the other. */
export function seq<T extends readonly unknown[]>(...patterns: { [K in keyof T]: Pattern<T[K]> }): Pattern<T> {
  const parts = patterns as readonly Pattern<unknown>[];
  const first = firstOfAll(parts.map(part => part.first));
  const needs = parts.flatMap(part => part.needs);
  return new Pattern(addNode(OP.seq, nodesOf(parts)), first, needs);
}

function nodesOf(patterns: readonly Pattern<unknown>[]): number[] {
  return patterns.map(({ node }) => node);
}

/** The alternative that reaches furthest; the earlier one where two reach as far. */
export function longest<T>(...patterns: readonly Pattern<T>[]): Pattern<T> {
  const first = anyFirst(patterns.map(one => one.first));
  const needs = anyNeeds(patterns.map(one => one.needs));
  const begin = addBeginnings(patterns.map(one => one.first));
  return new Pattern(addNode(OP.longest, [begin, ...nodesOf(patterns)]), first, needs);
}

/** The pattern, or nothing: then undefined, and no token is used. */
export function maybe<T>({ node, first }: Pattern<T>): Pattern<T | undefined> {
  return new Pattern(addNode(OP.maybe, [node]), maybeFirst(first), NO_NEEDS);
}

/** The pattern's value turned into another; undefined from `make` is no match. */
export function map<T, U>({ node, first, needs }: Pattern<T>, make: (value: T) => U | undefined): Pattern<U> {
  return new Pattern(addNode(OP.map, [node, functionNumber(make)]), first, needs);
}

/** The pattern, asked once at each of two places: many rules begin with the same ones, and go on with them once. */
export function memo<T>({ node, first, needs }: Pattern<T>): Pattern<T> {
  return new Pattern(addNode(OP.memo, [node, memoSlot()]), first, needs);
}

/** One token that `read` knows; only those with one of the folded `forms`, where they are given. */
export function token<T>(read: (token: SegmentedToken) => T | undefined, forms?: Iterable<string>): Pattern<T> {
  const terminal = terminalOf(one => read(one) !== undefined, forms);
  take(terminal);
  return new Pattern(addNode(OP.token, [terminal.number, functionNumber(read)]), tokenFirst(terminal), [[terminal]]);
}

/** A pattern written by hand, that begins with one of the terminals `begin`; each further token that it takes answers one of `goOn`. */
export function reading<T>(
  begin: readonly Terminal[],
  goOn: readonly Terminal[],
  read: (reach: Reach, at: number) => Found<T> | undefined,
): Pattern<T> {
  for (const terminal of [...begin, ...goOn]) take(terminal);
  const node = addNode(OP.reading, [functionNumber(read), ...begin.map(({ number }) => number)]);
  return new Pattern(node, openFirst(begin, goOn), [begin]);
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
  return new Pattern(addNode(OP.list, [item.node, separator.node, min, max]), first, needs);
}

/** The pattern, where `condition` holds for the tokens it took: what stands before or behind may forbid it. */
export function where<T>(
  { node, first, needs }: Pattern<T>,
  condition: (reach: Reach, first: number, last: number, value: T) => boolean,
): Pattern<T> {
  return new Pattern(addNode(OP.where, [node, functionNumber(condition)]), first, needs);
}

/** The pattern, a token of whose matches answers the terminal. */
export function needing<T>(terminal: Terminal, { node, first, needs }: Pattern<T>): Pattern<T> {
  return new Pattern(node, first, [[terminal], ...needs]);
}

/** The pattern, whose matches begin with two tokens that answer the terminals: it is not asked elsewhere. */
export function opening<T>(one: Terminal, two: Terminal, { node, first, needs }: Pattern<T>): Pattern<T> {
  const both = openFirst([one], [two]);
  const narrowed: First = (a, b) => both(a, b) & first(a, b) & TAKES.more;
  return new Pattern(node, narrowed, [[one], [two], ...needs]);
}
