import type { Chunk } from './chunks.ts';

const NEWLINE = 0x0a;

/** One line of a file without its line end; `bytes` is absent where the line was longer than allowed. */
export interface Line {
  readonly bytes?: Uint8Array;
  /** Bytes in the line, also of one that is too long to be kept. */
  readonly size: number;
  /** From 1. */
  readonly number: number;
  readonly position: number;
}

/** Cuts bytes into lines. Never holds more than one line of at most `maxBytes` and one chunk. */
export async function* readLines(chunks: AsyncIterable<Chunk>, maxBytes: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let position = 0;
  const take = (): Line => {
    number += 1;
    const line = { size, number, position, ...(size <= maxBytes ? { bytes: join(held) } : {}) };
    held = [];
    size = 0;
    return line;
  };
  const hold = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (size <= maxBytes) held.push(bytes);
    else held = [];
  };
  for await (const chunk of chunks) {
    position = chunk.position;
    let start = 0;
    for (;;) {
      const end = chunk.bytes.indexOf(NEWLINE, start);
      if (end < 0) break;
      hold(chunk.bytes.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.bytes.length) hold(chunk.bytes.subarray(start));
  }
  if (size > 0) yield take();
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
