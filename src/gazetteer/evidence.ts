import type { GazetteerEntry } from './entry.ts';

/** Made once a row: a string that is joined anew must be copied together wherever it is read. */
const known = new WeakMap<GazetteerEntry, readonly string[]>();

/** What a mention by the row carries as evidence: `gazetteer:place/…`, `user:place/…`. */
export function evidenceOf(row: GazetteerEntry): readonly string[] {
  let evidence = known.get(row);
  if (evidence === undefined) {
    evidence = [`${row.user ? 'user' : 'gazetteer'}:${row.type}/${row.id}`];
    known.set(row, evidence);
  }
  return evidence;
}
