import { createHash } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { KhabarError } from '../../error.ts';
import type { TableName } from '../table/columns.ts';
import { TABLE_NAMES } from '../table/columns.ts';
import type { Journal, JournalHeader, JournalPart } from './journal.ts';
import { type PartFile, TEMPORARY, writeDurably } from './write-part.ts';

/** What a finished archive holds: `manifest.json`. Says nothing of when or where it was made. */
export interface Manifest extends JournalHeader {
  readonly counts: ArchiveCounts;
  readonly tables: Readonly<Record<TableName, { readonly rows: number; readonly files: readonly PartFile[] }>>;
  /** Of all files of all tables, in order. */
  readonly sha256: string;
  /** All tables once more in one file, for the format `sqlite`. */
  readonly database?: DatabaseFile;
}

export interface DatabaseFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ArchiveCounts {
  /** Articles in the tables. */
  readonly articles: number;
  /** Rows of the errors table; with `articles` they are all articles of the source. */
  readonly errors: number;
  readonly parts: number;
}

export const MANIFEST = 'manifest.json';
export const DATABASE = 'tables.sqlite';

export function manifestOf({ header, parts }: Journal): Manifest {
  const filesOf = (table: TableName): PartFile[] => parts.map(part => part.files[table]);
  const tables = TABLE_NAMES.map(table => {
    const files = filesOf(table);
    return [table, { rows: files.reduce((sum, file) => sum + file.rows, 0), files }] as const;
  });
  const hash = createHash('sha256');
  for (const [, { files }] of tables) for (const { file, sha256 } of files) hash.update(`${file} ${sha256}\n`);
  return {
    ...header,
    counts: countsOf(parts),
    tables: Object.fromEntries(tables) as unknown as Manifest['tables'],
    sha256: hash.digest('hex'),
  };
}

export function countsOf(parts: readonly JournalPart[]): ArchiveCounts {
  return parts.reduce(withPart, { articles: 0, errors: 0, parts: 0 });
}

export function withPart(counts: ArchiveCounts, { articles, errors }: JournalPart): ArchiveCounts {
  return { articles: counts.articles + articles, errors: counts.errors + errors, parts: counts.parts + 1 };
}

/** Puts the manifest in place whole or not at all. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const temporary = path.join(folder, `${MANIFEST}.${process.pid}${TEMPORARY}`);
  await writeDurably(temporary, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
  await rename(temporary, path.join(folder, MANIFEST));
}

/** The manifest of a finished archive; undefined where there is none. Throws `KhabarError` `SOURCE_INVALID` for a broken one. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const file = path.join(folder, MANIFEST);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Manifest;
  } catch (cause) {
    throw new KhabarError('SOURCE_INVALID', `${file}: ${(cause as Error).message}`, { cause });
  }
}
