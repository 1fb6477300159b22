import { GazetteerIndex } from './match.ts';
import { builtInRows } from './tables.ts';

let opened: GazetteerIndex | undefined;

/** The gazetteer that the library brings, opened when first asked for. */
export function builtInGazetteer(): GazetteerIndex {
  opened ??= new GazetteerIndex(builtInRows());
  return opened;
}
