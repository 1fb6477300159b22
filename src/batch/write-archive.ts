import { KhabarError } from '../error.ts';
import { type ArchiveInput, sourceOf } from './analyze-archive.ts';
import { mapConcurrently } from './concurrent.ts';
import { headerOf, partArticles, type TableOptions } from './header.ts';
import { type Reading, type ReadingOptions, type RunningOptions, readingOf } from './options.ts';
import { type Batch, pack } from './pack.ts';
import { abandonFolder, openFolder, placePart } from './part/folder.ts';
import { appendPart, type JournalPart } from './part/journal.ts';
import {
  type ArchiveCounts,
  countsOf,
  type Manifest,
  manifestOf,
  readManifest,
  withPart,
  writeManifest,
} from './part/manifest.ts';
import type { PartReceipt } from './part/write-part.ts';
import { createPool, type Pool } from './pool.ts';
import type { ArchiveSource } from './source/source.ts';
import { ARCHIVE_FORMATS } from './table/encode.ts';

export interface WriteOptions extends ReadingOptions, RunningOptions, TableOptions {
  /** Goes on with a run that stopped: what comes out is the same, byte for byte, as without the stop. */
  readonly resume?: boolean;
  /** Called at the beginning and after every part. */
  readonly onProgress?: (progress: ArchiveProgress) => void;
}

export interface ArchiveProgress extends ArchiveCounts {
  /** Bytes of the source that are done, on disk. */
  readonly bytes: number;
  /** Bytes of the source, where they are known. */
  readonly totalBytes?: number;
}

/** A part ends here at the latest, so that memory has a bound. */
const PART_BYTES = 4 * 1024 * 1024;

/**
 * Writes what an archive holds as flat tables into a folder: `articles`, `entities`, `tallies`, `errors`,
 * each in parts, with `journal.jsonl` while it runs and `manifest.json` at the end.
 * The same source and options give the same bytes, whatever the number of workers.
 * Throws `KhabarError` `SOURCE_INVALID`, `OPTION_INVALID`, `SINK_FAILED`, `WORKER_FAILED`, and the signal's reason.
 */
export async function writeArchive(input: ArchiveInput, folder: string, options: WriteOptions = {}): Promise<Manifest> {
  const reading = readingOf(options);
  const format = options.format ?? 'jsonl';
  if (!ARCHIVE_FORMATS.includes(format)) {
    throw new KhabarError('OPTION_INVALID', `format: «${format}» is none of ${ARCHIVE_FORMATS.join(', ')}`);
  }
  // Loaded only when it is asked for; whether this Node has SQLite shows before the work.
  const database = format === 'sqlite' ? await import('./part/database.ts') : undefined;
  database?.sqlite();
  const source = await sourceOf(input);
  const header = headerOf(source, reading, options);
  const journal = await openFolder(folder, header, options.resume ?? false);
  const finished = await readManifest(folder);
  if (finished && isOf(finished, manifestOf(journal))) return finished;
  const parts: JournalPart[] = [...journal.parts];
  let counts = countsOf(parts);
  const report = (bytes: number): void =>
    options.onProgress?.({
      ...counts,
      bytes,
      ...(source.bytes === undefined ? {} : { totalBytes: source.bytes }),
    });
  report(0);
  const pool = await createPool(reading, options);
  try {
    for await (const { batch, receipt, part } of receipts(source, { folder, parts, reading, pool, options })) {
      await placePart(folder, receipt);
      const { articles, errors, files } = receipt;
      const line = { part, first: batch.first, articles, errors, files };
      await appendPart(folder, line);
      parts.push(line);
      counts = withPart(counts, line);
      report(batch.position);
    }
  } catch (error) {
    if (parts.length === 0) await abandonFolder(folder);
    throw error;
  } finally {
    await pool.close();
  }
  const tables = manifestOf({ header, parts });
  const manifest = database ? { ...tables, database: await database.writeDatabase(folder, tables) } : tables;
  await writeManifest(folder, manifest);
  return manifest;
}

/** Whether a finished archive holds just these tables. A database is made before the manifest that names it. */
function isOf({ database, ...finished }: Manifest, tables: Manifest): boolean {
  return JSON.stringify(finished) === JSON.stringify(tables);
}

interface Run {
  readonly folder: string;
  readonly parts: readonly JournalPart[];
  readonly reading: Reading;
  readonly pool: Pool;
  readonly options: WriteOptions;
}

interface Finished {
  readonly part: number;
  /** Its bytes have gone to the worker. */
  readonly batch: Pick<Batch, 'first' | 'position'>;
  readonly receipt: PartReceipt;
}

/** The parts that are not finished yet, as the workers have written them, in order. */
async function* receipts(source: ArchiveSource, run: Run): AsyncGenerator<Finished> {
  const { folder, pool, options } = run;
  const format = options.format === 'sqlite' ? 'jsonl' : (options.format ?? 'jsonl');
  const counts = countsOf(run.parts);
  const size = { articles: partArticles(options), bytes: PART_BYTES };
  const batches = pack(source.articles(run.reading), size, counts.articles + counts.errors, options.first ?? 0);
  let next = run.parts.length;
  yield* mapConcurrently(
    batches,
    async (batch): Promise<Finished> => {
      const part = next++;
      const { first, position } = batch;
      return { part, batch: { first, position }, receipt: await pool.part(batch, { folder, part, format }) };
    },
    { limit: pool.limit, ordered: true, ...(options.signal ? { signal: options.signal } : {}) },
  );
}
