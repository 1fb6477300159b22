import type { Chunk } from './chunks.ts';

export interface CsvRow {
  /** Empty where the row is larger than allowed. */
  readonly cells: readonly string[];
  /** Bytes of the row, about: UTF-16 units for what is held. */
  readonly size: number;
  /** Line on which the row starts, from 1. */
  readonly line: number;
  readonly position: number;
  /** The file ended inside quotes. */
  readonly unclosed?: true;
}

/** Cuts bytes into the rows of a CSV file: commas, double quotes, line ends inside quotes, CRLF or LF. */
export async function* readCsvRows(chunks: AsyncIterable<Chunk>, maxSize: number): AsyncGenerator<CsvRow> {
  const decoder = new TextDecoder();
  let cells: string[] = [];
  let cell = '';
  let size = 0;
  let line = 1;
  let startLine = 1;
  let position = 0;
  let quoted = false;
  /** The last sign was a quote inside quotes: the end of the cell, or the first half of `""`. */
  let pending = false;
  const endCell = (): void => {
    if (size <= maxSize) cells.push(cell);
    cell = '';
  };
  const endRow = (): CsvRow => {
    endCell();
    const row = { cells: size > maxSize ? [] : cells, size, line: startLine, position };
    cells = [];
    size = 0;
    startLine = line;
    return row;
  };
  for await (const chunk of chunks) {
    position = chunk.position;
    const text = decoder.decode(chunk.bytes, { stream: true });
    for (let at = 0; at < text.length; ) {
      if (pending) {
        pending = false;
        if (text[at] === '"') {
          if (size <= maxSize) cell += '"';
          at += 1;
          continue;
        }
        quoted = false;
      }
      const stop = nextSign(text, at, quoted);
      const piece = text.slice(at, stop);
      size += Buffer.byteLength(piece) + 1;
      if (size <= maxSize) cell += piece;
      else cell = '';
      if (quoted) line += countLines(piece);
      const sign = text[stop];
      if (sign === '"') {
        if (quoted) pending = true;
        else quoted = true;
      } else if (sign === ',') endCell();
      else if (sign === '\n') {
        line += 1;
        if (cell.endsWith('\r')) cell = cell.slice(0, -1);
        yield endRow();
      }
      at = stop + 1;
    }
  }
  if (quoted && !pending) yield { cells: [], size, line: startLine, position, unclosed: true };
  else if (size > 0) yield endRow();
}

/** Where the next comma, quote or line end is; inside quotes only a quote counts. */
function nextSign(text: string, from: number, quoted: boolean): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22 || (!quoted && (unit === 0x2c || unit === 0x0a))) return at;
  }
  return text.length;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
