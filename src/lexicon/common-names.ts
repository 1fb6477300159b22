import type { EntityType } from '../entity.ts';
import { foldedWords, standsAt } from '../segment/folded-key.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { tableRows } from '../table.ts';
import commonTable from './common-names.tsv';
import { MarkedWords } from './marked-words.ts';

interface CommonName {
  readonly words: readonly string[];
  readonly type: string;
}

const COMMON: ReadonlyMap<string, readonly CommonName[]> = readNames();

const FIRST_WORDS = new MarkedWords(COMMON.keys());

/** Folded first word → the names that begin with it. */
function readNames(): Map<string, CommonName[]> {
  const byFirst = new Map<string, CommonName[]>();
  for (const [phrase = '', type = ''] of tableRows(commonTable)) {
    const words = foldedWords(phrase);
    const names = byFirst.get(words[0]!);
    if (names === undefined) byFirst.set(words[0]!, [{ words, type }]);
    else names.push({ words, type });
  }
  return byFirst;
}

/** Whether the tokens [first, last) are words that alone are no name of the type: राष्ट्रीय आयोग, वाम दल. */
export function isCommonName(
  tokens: readonly SegmentedToken[],
  first: number,
  last: number,
  type: EntityType,
): boolean {
  if (!FIRST_WORDS.has(tokens[first]!)) return false;
  const names = COMMON.get(tokens[first]!.folded)!;
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    if (name.type === type && name.words.length === last - first && standsAt(tokens, first, name.words)) return true;
  }
  return false;
}
