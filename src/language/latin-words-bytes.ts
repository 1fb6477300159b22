import { LATIN_BASE } from './grams.ts';
import table from './latin-words.tsv?lazy';
import { wordsBytes } from './profile-table.ts';

export default function bytes(): Uint8Array {
  return wordsBytes(table(), LATIN_BASE);
}
