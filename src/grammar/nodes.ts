import { grown } from '../grown.ts';
import type { SegmentedToken } from '../segment/token.ts';
import type { Reach } from './reach.ts';

/**
 * All patterns, as nodes in one table of numbers: few and near places in memory for what is asked here and there in an article,
 * which functions that hold functions are not.
 */
export let nodes: Int32Array = new Int32Array(1 << 12);
let size = 0;

/** Where a match ends that is none. */
export const NO_MATCH: number = -1;
const NOWHERE = -1;

/** What the first number of a node says; those behind it are its operands. */
export const OP = {
  /** terminal, function */
  token: 0,
  /** function, terminals */
  reading: 1,
  /** nodes */
  seq: 2,
  /** number of the first of its beginnings, nodes */
  longest: 3,
  /** node */
  maybe: 4,
  /** node, function */
  map: 5,
  /** node, function */
  where: 6,
  /** node, slot */
  memo: 7,
  /** item, separator, min, max */
  list: 8,
} as const;

export type ReadToken = (token: SegmentedToken) => unknown;
export type ReadTokens = (reach: Reach, at: number) => { readonly value: unknown; readonly last: number } | undefined;
export type Make = (value: never) => unknown;
export type Condition = (reach: Reach, first: number, last: number, value: never) => boolean;

/** What nodes call, by number. */
export const functions: unknown[] = [];

/** By slot: where a memo was asked, where the match ended, what it found. The last two are kept of each memo, the later one first. */
export const places: number[] = [];
export const lasts: number[] = [];
export const values: unknown[] = [];

/** The number of a function that nodes call. */
export function functionNumber(call: ReadToken | ReadTokens | Make | Condition): number {
  return functions.push(call) - 1;
}

/** The first of the two slots of a new memo. */
export function memoSlot(): number {
  lasts.push(NO_MATCH, NO_MATCH);
  values.push(undefined, undefined);
  return places.push(NOWHERE, NOWHERE) - 2;
}

/** Adds a node and returns where it stands: the operation, how many operands it has, and those. */
export function addNode(operation: number, operands: readonly number[]): number {
  const node = size;
  size += operands.length + 2;
  nodes = grown(nodes, size);
  nodes.set([operation, operands.length, ...operands], node);
  return node;
}
