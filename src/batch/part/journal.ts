import { open, readFile, rm, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { KhabarError } from '../../error.ts';
import type { TableName } from '../table/columns.ts';
import { type PartFile, sinkFailure } from './write-part.ts';

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

/** The finished parts of a run that stopped; undefined where there is no journal, or none with a whole first line. */
export async function readJournal(folder: string): Promise<Journal | undefined> {
  const text = await readFile(path.join(folder, JOURNAL), 'utf8').catch(() => '');
  // A line without its end was cut off by a crash.
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
  try {
    const [header, ...parts] = lines.map(line => JSON.parse(line) as unknown);
    return header === undefined
      ? undefined
      : { header: header as JournalHeader, parts: inOrder(parts as JournalPart[]) };
  } catch (cause) {
    throw new KhabarError('SOURCE_INVALID', `${path.join(folder, JOURNAL)}: not a journal of this program`, { cause });
  }
}

/** Two processes may have finished the same part; it is the same part. */
function inOrder(lines: readonly JournalPart[]): JournalPart[] {
  const parts: JournalPart[] = [];
  for (const line of lines) if (line.part === parts.length) parts.push(line);
  return parts;
}

/** The leading parts whose files are all there, at their full size. */
export async function intactParts(folder: string, parts: readonly JournalPart[]): Promise<JournalPart[]> {
  const intact: JournalPart[] = [];
  for (const part of parts) {
    for (const { file, bytes } of Object.values(part.files)) {
      const size = await stat(path.join(folder, file)).then(
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
    await rm(file, { force: true });
    await append(file, text);
  }
}

export async function appendPart(folder: string, part: JournalPart): Promise<void> {
  await append(path.join(folder, JOURNAL), `${JSON.stringify(part)}\n`);
}

async function append(file: string, text: string): Promise<void> {
  try {
    const handle = await open(file, 'a');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw sinkFailure(file, cause);
  }
}
