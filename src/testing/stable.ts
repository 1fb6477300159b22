import type { Document } from '../document.ts';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface StableOptions {
  /** Keep `evidence`: names of rules and rows, which any version may change. Default: false. */
  readonly evidence?: boolean;
  /** Keep `tokens` and `sentences`. Default: false. */
  readonly tokens?: boolean;
}

/**
 * The document for a snapshot: keys sorted, shares and confidences rounded to one tenth, and nothing that a patch version
 * may change without the records meaning something else.
 */
export function toStable(doc: Document, options: StableOptions = {}): Json {
  const dropped = new Set([
    ...(options.evidence ? [] : ['evidence']),
    ...(options.tokens ? [] : ['tokens', 'sentences']),
  ]);
  return stable(doc as unknown as Json, dropped);
}

function stable(value: Json, dropped: ReadonlySet<string>): Json {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Math.round(value * 10) / 10;
  if (Array.isArray(value)) return value.map(item => stable(item, dropped));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Readonly<Record<string, Json>>)
    .filter(([key, field]) => !dropped.has(key) && field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]): [string, Json] => [key, stable(field, dropped)]);
  return Object.fromEntries(entries);
}
