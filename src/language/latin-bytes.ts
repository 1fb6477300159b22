import { LATIN_BASE } from './grams.ts';
import table from './latin.tsv?lazy';
import { profileBytes } from './profile-table.ts';

export default function bytes(): Uint8Array {
  return profileBytes(table(), LATIN_BASE);
}
