import { KhabarError } from '../../error.ts';
import type { RawArticle } from '../article.ts';
import { FIELDS, type FieldNames } from '../options.ts';
import type { Chunk } from './chunks.ts';
import { type CsvRow, readCsvRows } from './csv-rows.ts';
import { BrokenSource } from './gunzip.ts';
import { tooLarge } from './jsonl.ts';

/**
 * Throws `KhabarError` `SOURCE_INVALID` where the first row of a CSV file lacks the column of the text, or another one asked for.
 * A file that cannot be read so far passes: that is told with its articles.
 */
export async function checkColumns(
  chunks: AsyncIterable<Chunk>,
  name: string,
  maxBytes: number,
  fields: FieldNames,
): Promise<void> {
  try {
    for await (const row of readCsvRows(chunks, maxBytes)) {
      if (!row.unclosed) columnsOf(row, name, fields);
      return;
    }
  } catch (fault) {
    if (!(fault instanceof BrokenSource)) throw fault;
  }
}

function columnsOf({ cells }: CsvRow, name: string, fields: FieldNames): readonly string[] {
  const columns = cells.map(cell => cell.trim());
  for (const field of ['text', 'id', 'publishedAt'] as const) {
    // A column that nobody asked for by name need not be there, but for the text.
    if (columns.includes(fields[field]) || (field !== 'text' && fields[field] === FIELDS[field])) continue;
    const known = columns.slice(0, 20).join(', ');
    throw new KhabarError('SOURCE_INVALID', `${name}: there is no column «${fields[field]}», only ${known}`);
  }
  return columns;
}

/**
 * The articles of a CSV file (RFC 4180) whose first row names the columns.
 * Throws `KhabarError` `SOURCE_INVALID` like `checkColumns`.
 */
export async function* readCsv(
  chunks: AsyncIterable<Chunk>,
  name: string,
  maxBytes: number,
  fields: FieldNames,
): AsyncGenerator<RawArticle> {
  let columns: readonly string[] | undefined;
  for await (const row of readCsvRows(chunks, maxBytes)) {
    if (row.unclosed) throw new BrokenSource(`the quote that opens in line ${row.line} is never closed`);
    if (columns === undefined) columns = columnsOf(row, name, fields);
    else if (row.cells.length > 1 || row.cells[0] !== '' || row.size > maxBytes)
      yield article(row, columns, `${name}:${row.line}`, maxBytes, fields);
  }
}

function article(
  row: CsvRow,
  columns: readonly string[],
  where: string,
  maxBytes: number,
  fields: FieldNames,
): RawArticle {
  const { position } = row;
  if (row.size > maxBytes) return { where, position, error: tooLarge(row.size, maxBytes) };
  if (row.cells.length !== columns.length) {
    const message = `${row.cells.length} cells under ${columns.length} columns`;
    return { where, position, error: { code: 'ROW_INVALID', message } };
  }
  const cell = (field: string): string | undefined => row.cells[columns.indexOf(field)];
  const record: Record<string, string> = {};
  for (const field of [fields.id, fields.text, fields.publishedAt]) {
    const value = cell(field);
    if (value !== undefined && (value !== '' || field === fields.text)) record[field] = value;
  }
  return { where, position, form: 'json', bytes: Buffer.from(JSON.stringify(record)) };
}
