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

function isDeletion(map: OffsetMap, edit: number): boolean {
  return map.at[edit] === map.until[edit];
}

/** The same for an offset at or behind one whose last edit is known. */
export function nextEditAt(map: OffsetMap, offset: number, known: number): number {
  let edit = known;
  while (edit + 1 < map.at.length && map.at[edit + 1]! <= offset) edit += 1;
  return edit;
}

/** The original offset at which the normalized character at `offset` begins. `edit` is what `lastEditAt` gives. */
export function originalStart(map: OffsetMap, offset: number, edit: number = lastEditAt(map, offset)): number {
  if (edit < 0) return offset;
  if (isDeletion(map, edit) && map.at[edit] === offset && !map.clings[edit]) return map.from[edit]!;
  if (offset < map.until[edit]!) {
    // A deletion in front of this edit may belong to it.
    const deleted = edit > 0 && isDeletion(map, edit - 1) && map.at[edit - 1] === offset && !map.clings[edit - 1];
    return map.from[deleted ? edit - 1 : edit]!;
  }
  return map.to[edit]! + offset - map.until[edit]!;
}

/** The original offset at which the normalized text that ends at `offset` (exclusive) ends. `last` is what `lastEditAt` gives. */
export function originalEnd(map: OffsetMap, offset: number, last: number = lastEditAt(map, offset)): number {
  let edit = last;
  if (edit < 0) return offset;
  if (map.at[edit] === offset) {
    // An edit that begins here is not part of what ends here, but a deletion may cling to it.
    if (isDeletion(map, edit) && map.clings[edit]) return map.to[edit]!;
    edit -= 1;
    if (edit < 0) return offset;
    if (map.at[edit] === offset && map.clings[edit]) return map.to[edit]!;
  }
  if (offset < map.until[edit]!) return map.to[edit]!;
  return map.to[edit]! + offset - map.until[edit]!;
}
