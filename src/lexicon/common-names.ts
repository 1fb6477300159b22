import type { EntityType } from '../entity.ts';
import { foldedKey, foldedWords } from '../segment/folded-key.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { tableRows } from '../table.ts';
import commonTable from './common-names.tsv';

const COMMON: ReadonlySet<string> = new Set(
  tableRows(commonTable).map(([phrase = '', type = '']) => `${type} ${foldedWords(phrase).join(' ')}`),
);
const LONGEST = 6;

/** Whether the tokens [first, last) are words that alone are no name of the type: राष्ट्रीय आयोग, वाम दल. */
export function isCommonName(
  tokens: readonly SegmentedToken[],
  first: number,
  last: number,
  type: EntityType,
): boolean {
  return last - first <= LONGEST && COMMON.has(`${type} ${foldedKey(tokens, first, last)}`);
}
