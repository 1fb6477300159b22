import { createHash } from 'node:crypto';
import { FIELDS, type Reading, wholeNumber } from './options.ts';
import type { JournalHeader } from './part/journal.ts';
import type { ArchiveSource } from './source/source.ts';
import type { ArchiveFormat } from './table/encode.ts';
import { VERSION } from './version.ts';

/** What the tables are, apart from what is read into them; a resumed run must have the same. */
export interface TableOptions {
  /** Default `jsonl`; `sqlite` needs Node 22.13. */
  readonly format?: ArchiveFormat;
  /** Articles in a part. Default 250. */
  readonly partArticles?: number;
  /** Number of the first article, for a source that is a piece of a larger one. Default 0. */
  readonly first?: number;
}

/** The layout of the folder; a folder of another layout is not resumed. */
const LAYOUT = 1;
/** Few enough that the workers end together. */
const PART_ARTICLES = 250;

export function partArticles({ partArticles: articles }: TableOptions): number {
  return wholeNumber('partArticles', articles ?? PART_ARTICLES, 1);
}

/** All that the bytes of the tables depend on. */
export function headerOf(source: ArchiveSource, reading: Reading, options: TableOptions): JournalHeader {
  const { name, bytes, fingerprint } = source;
  const { analyzer, fields, ...rest } = reading;
  return {
    khabar: VERSION,
    layout: LAYOUT,
    source: { name, ...(bytes === undefined ? {} : { bytes }), ...(fingerprint === undefined ? {} : { fingerprint }) },
    options: {
      format: options.format ?? 'jsonl',
      partArticles: partArticles(options),
      first: options.first ?? 0,
      fields: { ...FIELDS, ...fields },
      ...rest,
      ...(Object.keys(analyzer).length === 0
        ? {}
        : { analyzer: createHash('sha256').update(JSON.stringify(analyzer)).digest('hex') }),
    },
  };
}
