import { createGunzip, type Gunzip } from 'node:zlib';
import type { Chunk } from './chunks.ts';

/** A fault in the middle of a file: what came before it stands, the rest of the file cannot be read. */
export class BrokenSource extends Error {}

class CorruptGzip extends BrokenSource {
  /** Bytes of text in front of the fault that were given out, and where the piece with the fault starts on disk. */
  constructor(
    readonly size: number,
    readonly position: number,
    cause: Error,
  ) {
    super(`corrupt gzip data after ${size} bytes of text: ${cause.message}`);
  }
}

/** Below this much text a high ratio is no danger. */
const HARMLESS_BYTES = 16 * 1024 * 1024;
/** One piece may inflate about 1,000-fold, so pieces are small. */
const PIECE_BYTES = 8 * 1024;

/**
 * Inflates where the bytes are gzip (told by the first two), passes anything else through.
 * Throws `BrokenSource` after the last readable bytes of a corrupt or truncated file, and for one that
 * inflates more than `maxInflation`-fold. With `again`, a corrupt file is opened a second time:
 * zlib keeps back what it has inflated in the same call as the fault, and small calls get it out.
 */
export async function* inflate(
  open: () => AsyncIterable<Chunk>,
  maxInflation: number,
  again: boolean,
): AsyncGenerator<Chunk> {
  const iterator = open()[Symbol.asyncIterator]();
  try {
    const first = await iterator.next();
    if (first.done) return;
    const [a, b] = first.value.bytes;
    const rest = startingWith(first.value, iterator);
    if (a === 0x1f && b === 0x8b) yield* gunzip(rest, maxInflation);
    else yield* rest;
  } catch (fault) {
    if (!again || !(fault instanceof CorruptGzip)) throw fault;
    yield* without(fault.size, gunzip(open(), maxInflation, fault.position));
  } finally {
    await iterator.return?.(undefined);
  }
}

/** The chunks behind the first `size` bytes. */
async function* without(size: number, chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  let left = size;
  for await (const { bytes, position } of chunks) {
    if (bytes.length > left) yield { bytes: bytes.subarray(left), position };
    left = Math.max(0, left - bytes.length);
  }
}

async function* startingWith(first: Chunk, rest: AsyncIterator<Chunk>): AsyncGenerator<Chunk> {
  for (let next: IteratorResult<Chunk> = { done: false, value: first }; !next.done; next = await rest.next())
    yield next.value;
}

/** From `slowFrom` on byte by byte. */
async function* gunzip(
  chunks: AsyncIterable<Chunk>,
  maxInflation: number,
  slowFrom = Number.POSITIVE_INFINITY,
): AsyncGenerator<Chunk> {
  const stream = createGunzip();
  let inflated: Uint8Array[] = [];
  let fault: Error | undefined;
  stream.on('data', (bytes: Uint8Array) => inflated.push(bytes));
  stream.on('error', error => {
    fault ??= error;
  });
  let size = 0;
  let position = 0;
  let pieceAt = 0;
  const drain = function* (): Generator<Chunk> {
    const ready = inflated;
    inflated = [];
    for (const bytes of ready) {
      size += bytes.length;
      yield { bytes, position };
    }
    if (fault) throw new CorruptGzip(size, pieceAt, fault);
    if (size > HARMLESS_BYTES && size > position * maxInflation) {
      throw new BrokenSource(
        `${position} bytes of gzip inflate to more than ${size}, over ${maxInflation} times as many`,
      );
    }
  };
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.bytes.length; ) {
        pieceAt = position;
        const piece = chunk.bytes.subarray(at, at + (position < slowFrom ? PIECE_BYTES : 1));
        at += piece.length;
        await written(stream, piece);
        position += piece.length;
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
