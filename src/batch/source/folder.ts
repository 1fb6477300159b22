import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { KhabarError } from '../../error.ts';

export interface ArchiveFile {
  readonly path: string;
  /** Path below the folder, with `/`. */
  readonly name: string;
  readonly bytes: number;
}

export type FileKind = 'jsonl' | 'csv' | 'text' | 'html';

const KINDS: readonly (readonly [FileKind, RegExp])[] = [
  ['jsonl', /\.(?:jsonl|ndjson)(?:\.gz)?$/i],
  ['csv', /\.csv(?:\.gz)?$/i],
  ['text', /\.txt$/i],
  ['html', /\.html?$/i],
];

/** What a file holds, by its name. */
export function fileKind(name: string): FileKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0];
}

/** The file, or every file below the folder that holds articles, sorted by name. Links that lead out of the folder are left alone. */
export async function listFiles(top: string): Promise<ArchiveFile[]> {
  let root: string;
  try {
    root = await realpath(top);
  } catch (cause) {
    throw new KhabarError('SOURCE_INVALID', `${top}: ${(cause as Error).message}`, { cause });
  }
  const status = await stat(root);
  if (status.isFile()) return [{ path: root, name: path.basename(top), bytes: status.size }];
  if (!status.isDirectory()) throw new KhabarError('SOURCE_INVALID', `${top}: neither a file nor a folder`);
  const files: ArchiveFile[] = [];
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (fileKind(entry.name) === undefined) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const name = path.relative(root, file).split(path.sep).join('/');
    const target = await realpath(file).catch(() => undefined);
    if (target === undefined || !isInside(root, target)) continue;
    const { size, isFile } = await stat(target).then(found => ({ size: found.size, isFile: found.isFile() }));
    if (isFile) files.push({ path: target, name, bytes: size });
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isInside(root: string, target: string): boolean {
  return target.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/**
 * The path of `name` below `root`, for names that come from elsewhere.
 * Throws `KhabarError` `SOURCE_INVALID` for one that leads out of it.
 */
export function pathInside(root: string, name: string): string {
  const base = path.resolve(root);
  const target = path.resolve(base, name);
  if (name !== '' && !path.isAbsolute(name) && !name.includes('\0') && isInside(base, target)) return target;
  throw new KhabarError('SOURCE_INVALID', `«${name}» leads out of ${base}`);
}
