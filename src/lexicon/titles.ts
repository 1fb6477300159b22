import { foldedKey } from '../segment/folded-key.ts';
import { tokenize } from '../segment/token.ts';
import { tableRows } from '../table.ts';
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

/** Folded tokens of a title, joined by one space → its kind, for each side of the name on which it may stand. */
const TITLES: Readonly<Record<'before' | 'after', ReadonlyMap<string, TitleKind>>> = readTitles();

/** The most tokens a title has. */
export const LONGEST_TITLE: number = Math.max(
  ...[...TITLES.before.keys(), ...TITLES.after.keys()].map(key => key.split(' ').length),
);

function readTitles(): Record<'before' | 'after', Map<string, TitleKind>> {
  const titles = { before: new Map<string, TitleKind>(), after: new Map<string, TitleKind>() };
  for (const [title = '', kind, position] of tableRows(titleTable)) {
    const tokens = tokenize(title);
    const key = foldedKey(tokens, 0, tokens.length);
    if (position !== 'after') titles.before.set(key, kind as TitleKind);
    if (position !== 'before') titles.after.set(key, kind as TitleKind);
  }
  return titles;
}

/** What kind of title the folded words, joined by one space, are when they stand on that side of a name. */
export function titleKind(folded: string, side: 'before' | 'after'): TitleKind | undefined {
  return TITLES[side].get(folded);
}
