import { writeHashes } from '../by-hash.ts';
import { ByteWriter } from '../bytes.ts';
import { bytesOfText } from '../pack.ts';
import { tableRows } from '../table.ts';
import { EDGE_SIGN, gramKey } from './weights.ts';

/** A weight stands in the table as one printable character: this one is zero, the next in ASCII one step. */
export const ZERO_WEIGHT = 79;
export const MOST_STEPS = 44;
/** The row of the bias. */
export const BIAS_ROW = '*';

type Weights = readonly number[];

/**
 * A profile table in the form that `openProfile` reads: `# step:` line, header line `gram` and codes, then rows of gram and
 * weights. `base` is the code point before the first letter of the script's seven-bit codes.
 */
export function profileBytes(text: string, base: number): Uint8Array {
  const step = /^# step: (.*)$/m.exec(text)?.[1] ?? '';
  const codes = /^gram\t(.*)$/m.exec(text)?.[1] ?? '';
  const width = codes.split(' ').length;
  const rows = new Map(
    tableRows(text).map(([gram = '', packed = '']) => [
      gram,
      Array.from({ length: width }, (_, index) => packed.charCodeAt(index) - ZERO_WEIGHT),
    ]),
  );
  const writer = new ByteWriter();
  for (const part of [step, codes]) {
    writer.varint(part.length);
    writer.slice(bytesOfText(part));
  }
  for (const weight of rows.get(BIAS_ROW) ?? new Array<number>(width).fill(0)) writer.signed(weight);
  rows.delete(BIAS_ROW);
  writeWeightTable(
    writer,
    [...rows].map(([gram, weights]) => [gramKey(gram, base), weights]),
  );
  return writer.bytes();
}

/** A table of words with a whole number a column in the form that `readWeightTable` reads. */
export function wordsBytes(text: string, base: number): Uint8Array {
  const writer = new ByteWriter();
  writeWeightTable(
    writer,
    tableRows(text).map(([word, ...weights]) => [gramKey(EDGE_SIGN + word! + EDGE_SIGN, base), weights.map(Number)]),
  );
  return writer.bytes();
}

function writeWeightTable(writer: ByteWriter, grams: readonly (readonly [key: number, weights: Weights])[]): void {
  const rows = new Map<number, Weights>();
  for (const [key, weights] of grams) if (!rows.has(key)) rows.set(key, weights);
  const keys = [...rows.keys()].sort((a, b) => a - b);
  writeHashes(writer, keys);
  const width = grams[0]?.[1].length ?? 0;
  writer.varint(width);
  for (let label = 0; label < width; label++) for (const key of keys) writer.byte(rows.get(key)![label]!);
}
