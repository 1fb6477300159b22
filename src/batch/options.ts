import { availableParallelism } from 'node:os';
import type { AnalyzerConfig } from '../analyze.ts';
import { KhabarError } from '../error.ts';

/** Names of the JSON fields or CSV columns that hold an article. */
export interface FieldNames {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string;
}

export const FIELDS: FieldNames = { id: 'id', text: 'text', publishedAt: 'publishedAt' };

/** How an archive is read; all of it changes what comes out, so a resumed run must have the same. */
export interface ReadingOptions {
  /** Default: `id`, `text`, `publishedAt`. */
  readonly fields?: Partial<FieldNames>;
  /** For articles without a date of their own, `YYYY-MM-DD`. */
  readonly publishedAt?: string;
  /** A larger article is an error record. Default 2 MiB. */
  readonly maxArticleBytes?: number;
  /** A `.gz` that inflates to more than this many times its size is refused. Default 200. */
  readonly maxInflation?: number;
  /** Your own names and switched-off finders, as for `createAnalyzer`. */
  readonly analyzer?: AnalyzerConfig;
}

/** How an archive is worked through; none of it changes what comes out. */
export interface RunningOptions {
  /** Worker threads; 0 works in the calling thread. Default: the cores of the machine. */
  readonly workers?: number;
  readonly signal?: AbortSignal;
  /** The worker's entry, for bundlers that move files. Default: the one in the package. */
  readonly workerUrl?: string | URL;
}

/** What a worker needs to know to read articles: plain data. */
export interface Reading {
  readonly fields: FieldNames;
  readonly publishedAt?: string;
  readonly maxArticleBytes: number;
  readonly maxInflation: number;
  readonly analyzer: AnalyzerConfig;
}

export const MAX_ARTICLE_BYTES: number = 2 * 1024 * 1024;
export const MAX_INFLATION = 200;

/** The options with their defaults. Throws `KhabarError` `OPTION_INVALID`. */
export function readingOf(options: ReadingOptions): Reading {
  return {
    fields: { ...FIELDS, ...options.fields },
    ...(options.publishedAt === undefined ? {} : { publishedAt: options.publishedAt }),
    maxArticleBytes: wholeNumber('maxArticleBytes', options.maxArticleBytes ?? MAX_ARTICLE_BYTES, 1),
    maxInflation: wholeNumber('maxInflation', options.maxInflation ?? MAX_INFLATION, 1),
    analyzer: options.analyzer ?? {},
  };
}

export function workerCount(workers: number | undefined): number {
  return workers === undefined ? availableParallelism() : wholeNumber('workers', workers, 0);
}

/** The number, where it is whole and not below `least`. Throws `KhabarError` `OPTION_INVALID`. */
export function wholeNumber(name: string, value: number, least: number): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new KhabarError('OPTION_INVALID', `${name}: ${value} is no whole number from ${least}`);
}
