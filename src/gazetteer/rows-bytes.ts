import { ByteWriter } from '../bytes.ts';
import { bytesOfText } from '../pack.ts';
import type { GazetteerType } from './entry.ts';
import { readRow } from './row.ts';
import { bucketOf, TYPES } from './rows.ts';
import { readSurface } from './surface.ts';
import { tableCells } from './tables.ts';

/**
 * The tables in `data/` as `BuiltInRows` opens them, column after column: how many rows each type has; of each row the length
 * of its text, the number of its buckets and the buckets; then the texts.
 */
export default function rowsBytes(): Uint8Array {
  const rows = [...tableCells()];
  const texts = rows.map(([, cells]) => bytesOfText(cells.join('\t')));
  const buckets = rows.map(([type, cells]) => [
    ...new Set(readRow(type, cells).surfaces.map(surface => bucketOf(readSurface(surface).first))),
  ]);
  const writer = new ByteWriter();
  const countOf = (wanted: GazetteerType): number => rows.filter(([type]) => type === wanted).length;
  for (const type of TYPES) writer.varint(countOf(type));
  for (const text of texts) writer.varint(text.length);
  for (const row of buckets) writer.varint(row.length);
  for (const bucket of buckets.flat()) {
    writer.byte(bucket);
    writer.byte(bucket >> 8);
  }
  for (const text of texts) writer.slice(text);
  return writer.bytes();
}
