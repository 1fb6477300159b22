import { foldedWords } from '../segment/folded-key.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { tableRows } from '../table.ts';
import { PhraseTable, type Side } from './phrase.ts';
import titleTable from './titles.tsv';

export type TitleKind =
  | 'honorific'
  | 'style'
  | 'office'
  | 'party-role'
  | 'profession'
  | 'kin'
  | 'rank'
  | 'religious'
  | 'religious-name';

/** The kinds of the titles, for each side of the name on which they may stand. */
export const TITLES: Readonly<Record<Side, PhraseTable<TitleKind>>> = readTitles();

function readTitles(): Record<Side, PhraseTable<TitleKind>> {
  const before = new PhraseTable<TitleKind>('before');
  const after = new PhraseTable<TitleKind>('after');
  for (const [title = '', kind, position] of tableRows(titleTable)) {
    const words = foldedWords(title);
    if (position !== 'after') before.add(words, kind as TitleKind);
    if (position !== 'before') after.add(words, kind as TitleKind);
  }
  return { before, after };
}

/** What kind of title the word is when it stands alone on that side of a name. */
export function titleKind(word: SegmentedToken, side: Side): TitleKind | undefined {
  return side === 'before' ? TITLES.before.alone(word) : TITLES.after.alone(word);
}
