import { open, readFile, rename, rm, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { KhabarError } from '../../error.ts';
import { pathInside } from '../source/folder.ts';
import { TABLE_NAMES, type TableName } from '../table/columns.ts';
import { type PartFile, sinkFailure, TEMPORARY, writeDurably } from './write-part.ts';

/** The first line of a journal: what the parts after it were made of. */
export interface JournalHeader {
  readonly khabar: string;
  readonly layout: number;
  readonly source: { readonly name: string; readonly bytes?: number; readonly fingerprint?: string };
  readonly options: Readonly<Record<string, unknown>>;
}

/** A line for each finished part. */
export interface JournalPart {
  readonly part: number;
  /** Number of its first article in the source. */
  readonly first: number;
  readonly articles: number;
  readonly errors: number;
  readonly files: Readonly<Record<TableName, PartFile>>;
}

export interface Journal {
  readonly header: JournalHeader;
  readonly parts: readonly JournalPart[];
}

export const JOURNAL = 'journal.jsonl';

/**
 * The finished parts of a run that stopped; undefined where there is no journal, or none with a whole first line.
 * Throws `KhabarError` `SOURCE_INVALID` for what is no journal.
 */
export async function readJournal(folder: string): Promise<Journal | undefined> {
  const text = await readFile(path.join(folder, JOURNAL), 'utf8').catch(() => '');
  // A line without its end was cut off by a crash.
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
  try {
    const [header, ...parts] = lines.map(line => JSON.parse(line) as unknown);
    if (header === undefined) return undefined;
    if (typeof (header as JournalHeader).khabar !== 'string') throw new Error('it names no version');
    return { header: header as JournalHeader, parts: inOrder(parts as JournalPart[]) };
  } catch (cause) {
    throw new KhabarError('SOURCE_INVALID', `${path.join(folder, JOURNAL)}: not a journal of this program`, { cause });
  }
}

/** Two processes may have finished the same part; it is the same part. */
function inOrder(lines: readonly JournalPart[]): JournalPart[] {
  const parts: JournalPart[] = [];
  for (const line of lines) if (line.part === parts.length && isPart(line)) parts.push(line);
  return parts;
}

/** A line may come from anywhere: what is no part of ours stands for one that is not there. */
function isPart({ first, articles, errors, files }: JournalPart): boolean {
  return (
    [first, articles, errors].every(number => Number.isSafeInteger(number) && number >= 0) &&
    TABLE_NAMES.every(table => typeof files?.[table]?.file === 'string' && Number.isSafeInteger(files[table].bytes))
  );
}

/** The leading parts whose files are all there, at their full size. Throws `KhabarError` `SOURCE_INVALID` for a file that is not below the folder. */
export async function intactParts(folder: string, parts: readonly JournalPart[]): Promise<JournalPart[]> {
  const intact: JournalPart[] = [];
  for (const part of parts) {
    for (const { file, bytes } of Object.values(part.files)) {
      const size = await stat(pathInside(folder, file)).then(
        found => found.size,
        () => -1,
      );
      if (size !== bytes) return intact;
    }
    intact.push(part);
  }
  return intact;
}

/** Makes the journal say just this; a run that goes on begins with it. */
export async function startJournal(folder: string, { header, parts }: Journal): Promise<void> {
  const file = path.join(folder, JOURNAL);
  const text = [header, ...parts].map(line => `${JSON.stringify(line)}\n`).join('');
  const old = await readFile(file, 'utf8').catch(() => undefined);
  if (old?.startsWith(text)) await truncate(file, Buffer.byteLength(text));
  else {
    // Whole or not at all: on a full disk the old journal stays, and with it all that is finished.
    const temporary = `${file}.${process.pid}${TEMPORARY}`;
    await rm(temporary, { force: true });
    await writeDurably(temporary, Buffer.from(text));
    await rename(temporary, file);
  }
}

export async function appendPart(folder: string, part: JournalPart): Promise<void> {
  const file = path.join(folder, JOURNAL);
  try {
    const handle = await open(file, 'a');
    try {
      await handle.writeFile(`${JSON.stringify(part)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw sinkFailure(file, cause);
  }
}
