/**
 * The way back from the normalized text to the text as given. Only edits that change the length are kept:
 * the i-th edit turned original [from[i], to[i]) into normalized [at[i], until[i]).
 */
export interface OffsetMap {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly at: readonly number[];
  readonly until: readonly number[];
  /** Whether a deletion (`at === until`) belongs to what stands before it, else to what follows. */
  readonly clings: readonly boolean[];
}

export const IDENTITY: OffsetMap = { from: [], to: [], at: [], until: [], clings: [] };

/** Index of the last edit whose normalized start is at or before `offset`, or -1. */
function lastEditAt(map: OffsetMap, offset: number): number {
  let low = 0;
  let high = map.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.at[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The original offset at which the normalized character at `offset` begins. */
export function originalStart(map: OffsetMap, offset: number): number {
  const edit = lastEditAt(map, offset);
  if (edit < 0) return offset;
  if (
    offset < map.until[edit]! ||
    (offset === map.until[edit]! && map.at[edit] === map.until[edit] && !map.clings[edit])
  ) {
    return map.from[edit]!;
  }
  return map.to[edit]! + offset - map.until[edit]!;
}

/** The original offset at which the normalized text that ends at `offset` (exclusive) ends. */
export function originalEnd(map: OffsetMap, offset: number): number {
  let edit = lastEditAt(map, offset);
  if (edit < 0) return offset;
  if (map.at[edit] === offset) {
    // An edit that begins here is not part of what ends here, but a deletion may cling to it.
    if (map.at[edit] === map.until[edit] && map.clings[edit]) return map.to[edit]!;
    edit -= 1;
    if (edit < 0) return offset;
    if (map.at[edit] === offset && map.clings[edit]) return map.to[edit]!;
  }
  if (offset < map.until[edit]!) return map.to[edit]!;
  return map.to[edit]! + offset - map.until[edit]!;
}
