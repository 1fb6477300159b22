import { type FileHandle, open } from 'node:fs/promises';
import { KhabarError } from '../../error.ts';

/** A piece of a file, and how many bytes of the file on disk had been read with it. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly position: number;
}

const CHUNK_BYTES = 64 * 1024;

/** The bytes of a file in pieces; `-` is standard input. Throws `KhabarError` `SOURCE_INVALID` where it cannot be read. */
export async function* readChunks(path: string): AsyncGenerator<Chunk> {
  if (path === '-') {
    yield* readInput();
    return;
  }
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    let position = 0;
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield { bytes: buffer.subarray(0, bytesRead), position };
    }
  } catch (cause) {
    if (cause instanceof KhabarError || (cause as NodeJS.ErrnoException).code === undefined) throw cause;
    throw new KhabarError('SOURCE_INVALID', `${path}: ${(cause as Error).message}`, { cause });
  } finally {
    await file?.close();
  }
}

async function* readInput(): AsyncGenerator<Chunk> {
  let position = 0;
  for await (const bytes of process.stdin as AsyncIterable<Uint8Array>) {
    position += bytes.length;
    yield { bytes, position };
  }
}
