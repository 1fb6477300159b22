import { createGunzip, type Gunzip } from 'node:zlib';
import type { Chunk } from './chunks.ts';

/** A fault in the middle of a file: what came before it stands, the rest of the file cannot be read. */
export class BrokenSource extends Error {}

/** Below this much text a high ratio is no danger. */
const HARMLESS_BYTES = 16 * 1024 * 1024;
/** One piece may inflate about 1,000-fold, so pieces are small. */
const PIECE_BYTES = 8 * 1024;

/**
 * Inflates where the bytes are gzip (told by the first two), passes anything else through.
 * Throws `BrokenSource` after the last readable bytes of a corrupt or truncated file, and for one that
 * inflates more than `maxInflation`-fold.
 */
export async function* inflate(chunks: AsyncIterable<Chunk>, maxInflation: number): AsyncGenerator<Chunk> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const first = await iterator.next();
    if (first.done) return;
    const [a, b] = first.value.bytes;
    const rest = startingWith(first.value, iterator);
    if (a === 0x1f && b === 0x8b) yield* gunzip(rest, maxInflation);
    else yield* rest;
  } finally {
    await iterator.return?.(undefined);
  }
}

async function* startingWith(first: Chunk, rest: AsyncIterator<Chunk>): AsyncGenerator<Chunk> {
  for (let next: IteratorResult<Chunk> = { done: false, value: first }; !next.done; next = await rest.next())
    yield next.value;
}

async function* gunzip(chunks: AsyncIterable<Chunk>, maxInflation: number): AsyncGenerator<Chunk> {
  const stream = createGunzip();
  let inflated: Uint8Array[] = [];
  let fault: Error | undefined;
  stream.on('data', (bytes: Uint8Array) => inflated.push(bytes));
  stream.on('error', error => {
    fault ??= error;
  });
  let size = 0;
  let position = 0;
  const drain = function* (): Generator<Chunk> {
    const ready = inflated;
    inflated = [];
    for (const bytes of ready) {
      size += bytes.length;
      yield { bytes, position };
    }
    if (fault) throw new BrokenSource(`corrupt gzip data after ${size} bytes of text: ${fault.message}`);
    if (size > HARMLESS_BYTES && size > position * maxInflation) {
      throw new BrokenSource(
        `${position} bytes of gzip inflate to more than ${size}, over ${maxInflation} times as many`,
      );
    }
  };
  try {
    for await (const chunk of chunks) {
      const before = position;
      for (let at = 0; at < chunk.bytes.length; at += PIECE_BYTES) {
        const piece = chunk.bytes.subarray(at, at + PIECE_BYTES);
        await written(stream, piece);
        position = Math.min(chunk.position, before + at + piece.length);
        yield* drain();
      }
    }
    await ended(stream);
    yield* drain();
  } finally {
    stream.destroy();
  }
}

/** Waits until the bytes are inflated, or the stream has failed. */
async function written(stream: Gunzip, bytes: Uint8Array): Promise<void> {
  if (stream.destroyed) return;
  await new Promise<void>(resolve => {
    stream.once('close', resolve);
    stream.write(bytes, () => {
      stream.off('close', resolve);
      resolve();
    });
  });
}

/** Waits for the last bytes and for the word on whether the file was whole, which comes after them. */
async function ended(stream: Gunzip): Promise<void> {
  if (stream.closed) return;
  await new Promise<void>(resolve => {
    stream.once('close', resolve);
    stream.end();
  });
}
