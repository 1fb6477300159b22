import { GazetteerIndex } from './match.ts';
import { BuiltInRows } from './rows.ts';
import rowsBytes from './rows-bytes.ts?built';

let rows: BuiltInRows | undefined;
let index: GazetteerIndex | undefined;

/** The rows that the library brings, opened when first asked for. */
export function builtInRows(): BuiltInRows {
  rows ??= new BuiltInRows(rowsBytes());
  return rows;
}

/** The gazetteer that the library brings, opened when first asked for. */
export function builtInGazetteer(): GazetteerIndex {
  index ??= new GazetteerIndex([], builtInRows());
  return index;
}
