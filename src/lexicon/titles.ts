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
export const TITLES: Readonly<Record<Side, PhraseTable<TitleKind>>> = {
  before: readTitles('before'),
  after: readTitles('after'),
};

function readTitles(side: Side): PhraseTable<TitleKind> {
  const titles = new PhraseTable<TitleKind>(side);
  for (const [title = '', kind, position] of tableRows(titleTable)) {
    if (position !== (side === 'before' ? 'after' : 'before')) titles.add(foldedWords(title), kind as TitleKind);
  }
  return titles;
}

/** What kind of title the word is when it stands alone on that side of a name. */
export function titleKind(word: SegmentedToken, side: Side): TitleKind | undefined {
  return side === 'before' ? TITLES.before.alone(word) : TITLES.after.alone(word);
}
