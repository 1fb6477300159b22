import table from './devanagari.tsv?lazy';
import { DEVANAGARI_BASE } from './grams.ts';
import { profileBytes } from './profile-table.ts';

export default function bytes(): Uint8Array {
  return profileBytes(table(), DEVANAGARI_BASE);
}
