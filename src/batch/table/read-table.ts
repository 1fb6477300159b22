import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { MAX_INFLATION } from '../options.ts';
import type { Manifest } from '../part/manifest.ts';
import { readChunks } from '../source/chunks.ts';
import { readCsvRows } from '../source/csv-rows.ts';
import { pathInside } from '../source/folder.ts';
import { inflate } from '../source/gunzip.ts';
import { readLines } from '../source/lines.ts';
import { type Cell, COLUMNS, type TableName } from './columns.ts';

/** A row by the names of its columns; empty cells are left out. */
export type RowRecord = Readonly<Record<string, Cell>>;

const MAX_ROW_BYTES = 64 * 1024 * 1024;

/** All rows of a table of a finished archive, part by part, whatever its format. */
export async function* readTable(folder: string, manifest: Manifest, table: TableName): AsyncGenerator<RowRecord> {
  for (const { file } of manifest.tables[table].files) {
    const path = pathInside(folder, file);
    if (file.endsWith('.parquet')) yield* readParquet(path);
    else if (/\.csv(?:\.gz)?$/.test(file)) yield* readCsv(path, table);
    else yield* readJsonLines(path);
  }
}

async function* readJsonLines(path: string): AsyncGenerator<RowRecord> {
  for await (const { bytes } of readLines(
    inflate(() => readChunks(path), MAX_INFLATION, false),
    MAX_ROW_BYTES,
  )) {
    if (bytes) yield JSON.parse(Buffer.from(bytes).toString()) as RowRecord;
  }
}

async function* readCsv(path: string, table: TableName): AsyncGenerator<RowRecord> {
  const columns = COLUMNS[table];
  let header = true;
  for await (const { cells } of readCsvRows(
    inflate(() => readChunks(path), MAX_INFLATION, false),
    MAX_ROW_BYTES,
  )) {
    if (!header) {
      const filled = columns.flatMap(({ name, type }, index) => {
        const cell = cells[index];
        return cell === undefined || cell === '' ? [] : [[name, parseCell(cell, type)] as const];
      });
      yield Object.fromEntries(filled);
    }
    header = false;
  }
}

function parseCell(cell: string, type: string): Cell {
  if (type === 'integer' || type === 'number') return Number(cell);
  return type === 'boolean' ? cell === 'true' : cell;
}

async function* readParquet(path: string): AsyncGenerator<RowRecord> {
  for (const row of await parquetReadObjects({ file: await asyncBufferFromFile(path) })) {
    yield Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null && cell !== undefined));
  }
}
