import { KhabarError } from '../../error.ts';
import type { RawArticle } from '../article.ts';
import type { FieldNames } from '../options.ts';
import type { Chunk } from './chunks.ts';
import { type CsvRow, readCsvRows } from './csv-rows.ts';
import { BrokenSource } from './gunzip.ts';
import { tooLarge } from './jsonl.ts';

/**
 * The articles of a CSV file (RFC 4180) whose first row names the columns.
 * Throws `KhabarError` `SOURCE_INVALID` where there is no column with the text.
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
    if (columns === undefined) {
      columns = row.cells.map(cell => cell.trim());
      if (!columns.includes(fields.text)) {
        throw new KhabarError(
          'SOURCE_INVALID',
          `${name}: there is no column «${fields.text}», only ${columns.slice(0, 20).join(', ')}`,
        );
      }
    } else if (row.cells.length > 1 || row.cells[0] !== '' || row.size > maxBytes) {
      yield article(row, columns, `${name}:${row.line}`, maxBytes, fields);
    }
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
