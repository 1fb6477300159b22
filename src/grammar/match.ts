import { isAnswered } from './answers.ts';
import { beginnings } from './beginnings.ts';
import { END } from './first.ts';
import {
  type Condition,
  functions,
  lasts,
  type Make,
  NO_MATCH,
  nodes,
  OP,
  places,
  type ReadToken,
  type ReadTokens,
  values,
} from './nodes.ts';
import type { Reach } from './reach.ts';

/** Where the operands of a node begin. */
const FIRST = 2;
const SECOND = 3;
/** What the last match has found. */
let value: unknown;

/** The value of the match that `match` has just told of. */
export function matched(): unknown {
  return value;
}

/** Where the match of the node ends that begins at `at`, exclusive; `NO_MATCH` where it has none. */
export function match(node: number, reach: Reach, at: number): number {
  switch (nodes[node]) {
    case OP.token: {
      if (at >= reach.limit || !isAnswered(nodes[node + FIRST]!, reach.classes[at]!)) return NO_MATCH;
      value = (functions[nodes[node + SECOND]!] as ReadToken)(reach.tokens[at]!);
      return value === undefined ? NO_MATCH : at + 1;
    }
    case OP.reading:
      return matchReading(node, reach, at);
    case OP.seq:
      return matchSeq(node, reach, at);
    case OP.longest:
      return matchLongest(node, reach, at);
    case OP.maybe: {
      const last = match(nodes[node + FIRST]!, reach, at);
      if (last !== NO_MATCH) return last;
      value = undefined;
      return at;
    }
    case OP.map: {
      const last = match(nodes[node + FIRST]!, reach, at);
      if (last === NO_MATCH) return NO_MATCH;
      value = (functions[nodes[node + SECOND]!] as Make)(value as never);
      return value === undefined ? NO_MATCH : last;
    }
    case OP.where: {
      const last = match(nodes[node + FIRST]!, reach, at);
      if (last === NO_MATCH) return NO_MATCH;
      const found = value;
      if (!(functions[nodes[node + SECOND]!] as Condition)(reach, at, last, found as never)) return NO_MATCH;
      value = found;
      return last;
    }
    case OP.memo:
      return matchMemo(node, reach, at);
    default:
      return matchList(node, reach, at);
  }
}

function matchReading(node: number, reach: Reach, at: number): number {
  if (at < reach.first || at >= reach.limit) return NO_MATCH;
  const end = node + FIRST + nodes[node + 1]!;
  let begin = node + SECOND;
  while (begin < end && !isAnswered(nodes[begin]!, reach.classes[at]!)) begin += 1;
  const found = begin < end ? (functions[nodes[node + FIRST]!] as ReadTokens)(reach, at) : undefined;
  if (found === undefined) return NO_MATCH;
  value = found.value;
  return found.last;
}

function matchSeq(node: number, reach: Reach, at: number): number {
  let last = match(nodes[node + FIRST]!, reach, at);
  if (last === NO_MATCH) return NO_MATCH;
  const found = [value];
  const end = node + FIRST + nodes[node + 1]!;
  for (let part = node + SECOND; part < end; part++) {
    last = match(nodes[part]!, reach, last);
    if (last === NO_MATCH) return NO_MATCH;
    found.push(value);
  }
  value = found;
  return last;
}

function matchLongest(node: number, reach: Reach, at: number): number {
  const { classes, limit } = reach;
  const one = at < limit ? classes[at]! : END;
  const two = at + 1 < limit ? classes[at + 1]! : END;
  const begin = nodes[node + FIRST]!;
  const option = node + SECOND - begin;
  let furthest = NO_MATCH;
  let best: unknown;
  for (let number = begin; number < begin + nodes[node + 1]! - 1; number++) {
    if ((beginnings(number >> 5, one, two) & (1 << number)) === 0) continue;
    const last = match(nodes[option + number]!, reach, at);
    if (last <= furthest) continue;
    furthest = last;
    best = value;
  }
  value = best;
  return furthest;
}

function matchMemo(node: number, reach: Reach, at: number): number {
  const slot = nodes[node + SECOND]!;
  const place = reach.base + at;
  if (place === places[slot]) return recall(slot);
  if (place === places[slot + 1]) return recall(slot + 1);
  const last = match(nodes[node + FIRST]!, reach, at);
  places[slot + 1] = places[slot]!;
  lasts[slot + 1] = lasts[slot]!;
  values[slot + 1] = values[slot];
  places[slot] = place;
  lasts[slot] = last;
  values[slot] = value;
  return last;
}

function recall(slot: number): number {
  value = values[slot];
  return lasts[slot]!;
}

function matchList(node: number, reach: Reach, at: number): number {
  const item = nodes[node + FIRST]!;
  const separator = nodes[node + SECOND]!;
  const [min, max] = [nodes[node + SECOND + 1]!, nodes[node + SECOND + 2]!];
  const found: unknown[] = [];
  let last = at;
  while (found.length < max) {
    const between = found.length === 0 ? last : match(separator, reach, last);
    const next = between === NO_MATCH ? NO_MATCH : match(item, reach, between);
    if (next === NO_MATCH) break;
    found.push(value);
    last = next;
  }
  value = found;
  return found.length >= min ? last : NO_MATCH;
}
