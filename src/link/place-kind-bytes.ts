import { writeRows } from '../by-hash.ts';
import { ByteWriter } from '../bytes.ts';
import { hashText } from '../hash.ts';
import { tableRows } from '../table.ts';
import model from './place-kind.tsv?lazy';

/** The learned weights in the form that `placeKindWeights` opens: a hash stands for each feature. */
export default function placeKindBytes(): Uint8Array {
  const rows = tableRows(model()).map(([feature = '', weights = '']): [number, number[]] => [
    hashText(feature),
    weights.split(' ').map(Number),
  ]);
  const writer = new ByteWriter();
  writeRows(writer, rows, rows[0]![1].length);
  return writer.bytes();
}
