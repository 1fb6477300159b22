import type { ArchiveResult } from './article.ts';
import { mapConcurrently } from './concurrent.ts';
import { type ReadingOptions, type RunningOptions, readingOf } from './options.ts';
import { pack } from './pack.ts';
import { createPool } from './pool.ts';
import { openSource } from './source/open.ts';
import { type ArchiveSource, type ArticleIterable, articleSource } from './source/source.ts';

export interface ArchiveOptions extends ReadingOptions, RunningOptions {
  /** Results in the order of the source (default), or as they are ready. */
  readonly ordered?: boolean;
  /** Articles a worker takes at a time. Default 32; 1 for a source that trickles. */
  readonly batchArticles?: number;
}

const BATCH_BYTES = 512 * 1024;

/** What can be read: a path (file, folder, `-`), several, an opened source, or articles that a program makes. */
export type ArchiveInput = string | readonly string[] | ArchiveSource | ArticleIterable;

/**
 * Reads a whole archive: one result an article, a document or an error, in bounded memory.
 * Reads no further ahead than the workers need. One bad article is one error result.
 * Throws `KhabarError` `SOURCE_INVALID` or `OPTION_INVALID`, and the signal's reason when it is aborted.
 */
export async function* analyzeArchive(
  input: ArchiveInput,
  options: ArchiveOptions = {},
): AsyncGenerator<ArchiveResult, void, undefined> {
  const reading = readingOf(options);
  const source = await sourceOf(input);
  const pool = await createPool(reading, options);
  const size = { articles: options.batchArticles ?? 32, bytes: BATCH_BYTES };
  try {
    const batches = pack(source.articles(reading), size);
    for await (const results of mapConcurrently(batches, batch => pool.documents(batch), {
      limit: pool.limit,
      ordered: options.ordered ?? true,
      ...(options.signal ? { signal: options.signal } : {}),
    })) {
      yield* results;
    }
  } finally {
    await pool.close();
  }
}

export async function sourceOf(input: ArchiveInput): Promise<ArchiveSource> {
  if (typeof input === 'string') return openSource(input);
  if (Array.isArray(input) && input.every(item => typeof item === 'string')) return openSource(input as string[]);
  if ('articles' in input) return input as ArchiveSource;
  return articleSource(input as ArticleIterable);
}
