import { inflateSync } from 'fflate/browser';
import { ByteReader, ByteWriter, fromBase64 } from '../bytes.ts';
import { LABEL_COUNT } from './labels.ts';
import { MODEL } from './model.generated.ts';
import { planesFor } from './model.ts';

/**
 * The model that the library brings in the form that `openModel` reads, made from what `training/pack.ts` writes. Few
 * rows of weights differ: each different row stands once, the commonest first, and each feature names its own.
 */
export default function modelBytes(): Uint8Array {
  return rewriteModel(inflateSync(fromBase64(MODEL)));
}

export function rewriteModel(trained: Uint8Array): Uint8Array {
  const reader = new ByteReader(trained);
  const writer = new ByteWriter();
  writer.varint(reader.varint());
  for (let at = 0; at < LABEL_COUNT * LABEL_COUNT; at++) writer.signed(reader.signed());
  const features = reader.varint();
  writer.varint(features);
  for (let at = 0; at < features; at++) writer.varint(reader.varint());
  const columns = Array.from({ length: LABEL_COUNT }, () => reader.slice(features));
  const names = Array.from({ length: features }, (_, row) => columns.map(column => column[row]!).join());
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rows = [...counts].sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1)).map(([name]) => name);
  const numbers = new Map(rows.map((name, number) => [name, number]));
  writer.varint(rows.length);
  for (const name of rows) writer.slice(name.split(',').map(Number));
  for (let plane = 0; plane < planesFor(rows.length); plane++) {
    for (const name of names) writer.byte(numbers.get(name)! >> (8 * plane));
  }
  writer.slice(reader.rest());
  return writer.bytes();
}
