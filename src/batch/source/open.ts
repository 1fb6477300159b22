import path from 'node:path';
import { KhabarError } from '../../error.ts';
import type { RawArticle } from '../article.ts';
import type { Reading } from '../options.ts';
import { readChunks } from './chunks.ts';
import { checkColumns, readCsv } from './csv.ts';
import { type ArchiveFile, type FileKind, fileKind, listFiles } from './folder.ts';
import { BrokenSource, inflate } from './gunzip.ts';
import { readJsonLines, tooLarge } from './jsonl.ts';
import { type ArchiveSource, fingerprintOf } from './source.ts';

/**
 * The articles of files and folders: JSON lines and CSV, also gzipped, `.txt` and `.html`, and standard input as `-`.
 * Throws `KhabarError` `SOURCE_INVALID` where one is not there, holds nothing, or does not tell what it is.
 */
export async function openSource(paths: string | readonly string[], kind?: FileKind): Promise<ArchiveSource> {
  const files: (ArchiveFile & { readonly kind: FileKind })[] = [];
  for (const top of typeof paths === 'string' ? [paths] : paths) {
    const found = top === '-' ? [{ path: '-', name: '-', bytes: 0 }] : await listFiles(top);
    if (found.length === 0)
      throw new KhabarError('SOURCE_INVALID', `${top}: no .jsonl, .csv, .txt or .html file in it`);
    for (const file of found) {
      const its = kind ?? (file.path === '-' ? 'jsonl' : fileKind(file.name));
      if (!its) throw new KhabarError('SOURCE_INVALID', `${top}: the name does not tell jsonl, csv, text or html`);
      files.push({ ...file, kind: its });
    }
  }
  if (files.length === 0) throw new KhabarError('SOURCE_INVALID', 'no source');
  const input = files.some(file => file.path === '-');
  return {
    name: path.basename(typeof paths === 'string' ? paths : (paths[0] ?? '')) || '-',
    ...(input ? {} : { bytes: files.reduce((sum, file) => sum + file.bytes, 0) }),
    fingerprint: fingerprintOf(files),
    async *articles(reading: Reading): AsyncGenerator<RawArticle> {
      for (const file of files) await check(file, reading);
      let before = 0;
      for (const file of files) {
        for await (const article of readFile(file, reading)) {
          yield { ...article, position: before + (article.position ?? 0) };
        }
        before += file.bytes;
      }
    },
  };
}

/** A wrong call shows before the first article, not after hours. Standard input is read only once. */
async function check(
  { path: file, name, kind }: ArchiveFile & { readonly kind: FileKind },
  { maxArticleBytes, maxInflation, fields }: Reading,
): Promise<void> {
  if (kind !== 'csv' || file === '-') return;
  await checkColumns(
    inflate(() => readChunks(file), maxInflation, false),
    name,
    maxArticleBytes,
    fields,
  );
}

/** The articles of one file; a fault in its bytes is an error record at its end, and the next file goes on. */
async function* readFile(
  file: ArchiveFile & { readonly kind: FileKind },
  reading: Reading,
): AsyncGenerator<RawArticle> {
  const { name, kind } = file;
  const { maxArticleBytes, maxInflation, fields } = reading;
  if (kind === 'text' || kind === 'html') {
    yield await readPage(file, kind, maxArticleBytes);
    return;
  }
  try {
    const chunks = inflate(() => readChunks(file.path), maxInflation, file.path !== '-');
    if (kind === 'jsonl') yield* readJsonLines(chunks, name, maxArticleBytes);
    else yield* readCsv(chunks, name, maxArticleBytes, fields);
  } catch (fault) {
    if (!(fault instanceof BrokenSource)) throw fault;
    const message = `${fault.message}; the rest of the file is not read`;
    yield { where: name, position: file.bytes, error: { code: 'SOURCE_BROKEN', message } };
  }
}

async function readPage(file: ArchiveFile, form: 'text' | 'html', maxBytes: number): Promise<RawArticle> {
  const place = { where: file.name, id: file.name, position: file.bytes };
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readChunks(file.path)) {
    size += chunk.bytes.length;
    if (size <= maxBytes) parts.push(chunk.bytes);
    else if (file.path !== '-') return { ...place, error: tooLarge(file.bytes, maxBytes) };
  }
  if (size > maxBytes) return { ...place, error: tooLarge(size, maxBytes) };
  return { ...place, form, bytes: Buffer.concat(parts) };
}
