import type { Arena } from '../arena.ts';
import type { GazetteerMatch } from '../gazetteer/entry.ts';
import { TAGGED_TYPES, typeIndex } from './labels.ts';

const WIDTH: number = TAGGED_TYPES.length;

/** Bits of one type's code. */
const BITS = 8;

/** The code of one type in what `gazetteerCodes` gives for a token. */
export function codeOf(codes: number, type: number): number {
  return (codes >>> (BITS * type)) & 0xff;
}

/**
 * What the gazetteer says of each token, one integer a token, see `codeOf`: where in the longest match of a type it stands,
 * how long that is, whether the surface is ambiguous, how well known the place is. 0: no match.
 */
export function gazetteerCodes(matches: readonly GazetteerMatch[], count: number, arena: Arena): Int32Array {
  const codes = arena.int32(count);
  const lengths = arena.uint8(count * WIDTH);
  for (const match of matches) {
    const type = typeIndex(match.type);
    const length = Math.min(match.last - match.first, 255);
    if (type < 0 || isCovered(lengths, type, match, length)) continue;
    const traits = (Math.min(length, 3) - 1) * 2 + (match.ambiguous ? 1 : 0) + 6 * rankOf(match);
    for (let at = match.first; at < match.last; at++) {
      const position = length === 1 ? 0 : at === match.first ? 1 : at === match.last - 1 ? 3 : 2;
      const code = 1 + position + 4 * traits;
      codes[at] = (codes[at]! & ~(0xff << (BITS * type))) | (code << (BITS * type));
      lengths[at * WIDTH + type] = length;
    }
  }
  return codes;
}

/** A longer match that holds one of the tokens stays. */
function isCovered(lengths: Uint8Array, type: number, match: GazetteerMatch, length: number): boolean {
  for (let at = match.first; at < match.last; at++) if (lengths[at * WIDTH + type]! >= length) return true;
  return false;
}

/** 0 for what every reader knows (countries, states), 1 districts and cities, 2 the rest. */
function rankOf(match: GazetteerMatch): number {
  if (match.type !== 'place') return 0;
  let rank = 2;
  for (const { kind } of match.entries) {
    if (kind === 'country' || kind === 'state') return 0;
    if (kind === 'district' || kind === 'city') rank = 1;
  }
  return rank;
}
