import type { GazetteerEntry, GazetteerType } from '../gazetteer/entry.ts';

/** The first row of the type. */
export function firstRow(
  entries: readonly GazetteerEntry[] | undefined,
  type: GazetteerType,
): GazetteerEntry | undefined {
  if (entries === undefined) return undefined;
  for (let at = 0; at < entries.length; at++) if (entries[at]!.type === type) return entries[at];
  return undefined;
}
