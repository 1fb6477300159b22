import type { RawArticle } from '../article.ts';
import type { Chunk } from './chunks.ts';
import { readLines } from './lines.ts';

/** The articles of a file of JSON lines; blank lines are none. */
export async function* readJsonLines(
  chunks: AsyncIterable<Chunk>,
  name: string,
  maxBytes: number,
): AsyncGenerator<RawArticle> {
  for await (const line of readLines(chunks, maxBytes)) {
    const where = `${name}:${line.number}`;
    const { position, bytes } = line;
    if (bytes === undefined) yield { where, position, error: tooLarge(line.size, maxBytes) };
    else if (!isBlank(bytes)) yield { where, position, form: 'json', bytes };
  }
}

export function tooLarge(size: number, maxBytes: number): { code: 'ARTICLE_TOO_LARGE'; message: string } {
  return { code: 'ARTICLE_TOO_LARGE', message: `${size} bytes, more than the limit of ${maxBytes}` };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
