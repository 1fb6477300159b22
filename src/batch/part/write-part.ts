import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { KhabarError } from '../../error.ts';
import type { ArchiveResult } from '../article.ts';
import { TABLE_NAMES, type TableName } from '../table/columns.ts';
import { createEncoder, type TableEncoder, type TableFormat } from '../table/encode.ts';
import { tableRows } from '../table/rows.ts';

/** Where and how to write one part of the tables. */
export interface PartOrder {
  readonly folder: string;
  readonly part: number;
  readonly format: TableFormat;
}

export interface PartFile {
  /** Path below the folder. */
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a part holds, once its files lie under a temporary name. */
export interface PartReceipt {
  readonly articles: number;
  readonly errors: number;
  readonly files: Readonly<Record<TableName, PartFile>>;
  /** Temporary name → name below the folder. */
  readonly renames: readonly (readonly [string, string])[];
}

export const TEMPORARY = '.tmp';

/** `entities/part-00012.jsonl.gz` */
export function partFile(table: TableName, part: number, format: TableFormat): string {
  return `${table}/part-${String(part).padStart(5, '0')}.${format}`;
}

/** Writes the tables of one part under temporary names. Throws `KhabarError` `SINK_FAILED`. */
export async function writePart(results: AsyncIterable<ArchiveResult>, order: PartOrder): Promise<PartReceipt> {
  const tables = Object.fromEntries(
    TABLE_NAMES.map(table => [table, createEncoder(table, order.format)]),
  ) as unknown as Record<TableName, TableEncoder>;
  for await (const result of results) {
    const rows = tableRows(result);
    for (const table of TABLE_NAMES) tables[table].add(rows[table]);
  }
  const mark = randomBytes(4).toString('hex');
  const names = TABLE_NAMES.map(table => {
    const file = partFile(table, order.part, order.format);
    return { table, file, temporary: `${file}.${mark}${TEMPORARY}` };
  });
  // Together, so that the disk is waited for once.
  const written = await Promise.allSettled(
    names.map(({ table, file, temporary }) => writeTable(tables[table], path.join(order.folder, temporary), file)),
  );
  const files = names.map(({ table }, index) => {
    const one = written[index]!;
    if (one.status === 'rejected') throw one.reason;
    return [table, one.value] as const;
  });
  return {
    articles: tables.articles.rows,
    errors: tables.errors.rows,
    files: Object.fromEntries(files) as Record<TableName, PartFile>,
    renames: names.map(({ file, temporary }) => [temporary, file]),
  };
}

async function writeTable(table: TableEncoder, temporary: string, file: string): Promise<PartFile> {
  const bytes = await table.end();
  await writeDurably(temporary, bytes);
  return { file, rows: table.rows, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Writes a file and waits until the disk has it; a file that does not fit is taken away again. */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(file, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    await rm(file, { force: true }).catch(() => undefined);
    throw sinkFailure(file, cause);
  }
}

export function sinkFailure(file: string, cause: unknown): KhabarError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full' : message;
  return new KhabarError('SINK_FAILED', `${file}: ${why}; what is finished is kept, resume goes on from there`, {
    cause,
  });
}
