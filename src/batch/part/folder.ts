import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { KhabarError } from '../../error.ts';
import { TABLE_NAMES } from '../table/columns.ts';
import { intactParts, JOURNAL, type Journal, type JournalHeader, readJournal, startJournal } from './journal.ts';
import { DATABASE, MANIFEST } from './manifest.ts';
import { type PartReceipt, sinkFailure, TEMPORARY } from './write-part.ts';

/**
 * Makes the folder ready and says which parts stand. Without `resume` the folder must hold no archive;
 * with it, an archive of the same source, options and version, whose unfinished leftovers are taken away.
 * Throws `KhabarError` `OPTION_INVALID`.
 */
export async function openFolder(folder: string, header: JournalHeader, resume: boolean): Promise<Journal> {
  await mkdir(folder, { recursive: true }).catch(cause => {
    throw sinkFailure(folder, cause);
  });
  const old = await readJournal(folder);
  if (!resume && (old || (await readdir(folder)).some(name => name === JOURNAL || name === MANIFEST))) {
    throw inUse(folder);
  }
  if (old) compare(folder, old.header, header);
  const journal = { header, parts: old ? await intactParts(folder, old.parts) : [] };
  await startJournal(folder, journal);
  await removeLeftovers(folder, journal);
  return journal;
}

/** For a run that failed before its first part, such as one with a wrong column: the folder may be used again with other options. */
export async function abandonFolder(folder: string): Promise<void> {
  await rm(path.join(folder, JOURNAL), { force: true });
}

/** Gives the files of a part their names. */
export async function placePart(folder: string, { renames }: PartReceipt): Promise<void> {
  try {
    for (const [from, to] of renames) await rename(path.join(folder, from), path.join(folder, to));
    for (const table of TABLE_NAMES) await syncFolder(path.join(folder, table));
  } catch (cause) {
    throw sinkFailure(folder, cause);
  }
}

/** Files in the table folders that no finished part knows, and what was on its way to be the journal, the database or the manifest. */
async function removeLeftovers(folder: string, { parts }: Journal): Promise<void> {
  for (const name of await readdir(folder)) {
    const ours = [JOURNAL, DATABASE, MANIFEST].some(file => name.startsWith(`${file}.`) && name.endsWith(TEMPORARY));
    if (ours) await rm(path.join(folder, name), { force: true });
  }
  const known = new Set(parts.flatMap(part => Object.values(part.files).map(({ file }) => file)));
  for (const table of TABLE_NAMES) {
    for (const name of await readdir(path.join(folder, table)).catch(() => [])) {
      const ours = /^part-\d{5,}\./.test(name);
      if (ours && !known.has(`${table}/${name}`)) await rm(path.join(folder, table, name), { force: true });
    }
  }
}

/** A rename lasts only once the folder is on the disk; not every system can say so. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function compare(folder: string, old: JournalHeader, now: JournalHeader): void {
  for (const field of ['khabar', 'layout', 'source', 'options'] as const) {
    const [before, after] = [JSON.stringify(old[field]), JSON.stringify(now[field])];
    if (before !== after) {
      throw new KhabarError(
        'OPTION_INVALID',
        `${folder} was begun with another ${field === 'khabar' ? 'version' : field}: ${before}, now ${after}`,
      );
    }
  }
}

function inUse(folder: string): KhabarError {
  return new KhabarError('OPTION_INVALID', `${folder} holds an archive already: resume it, or take another folder`);
}
