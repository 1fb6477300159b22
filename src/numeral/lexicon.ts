import numeralTable from '../lexicon/numerals.tsv';
import { cellParts, tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';

/** What a number word does in a number; see the `kind` column of `numerals.tsv`. */
export type NumberWordKind =
  | 'unit'
  | 'scale'
  | 'group'
  | 'half'
  | 'quarter'
  | 'fraction'
  | 'part'
  | 'point'
  | 'over'
  | 'ordinal'
  | 'collective'
  | 'suffix';

export interface NumberWord {
  readonly kind: NumberWordKind;
  /** NaN for words that have none: point, over, suffix. */
  readonly value: number;
  /** True where the word is also an ordinary one: दो 'give', पहले 'earlier'. */
  readonly ambiguous: boolean;
}

function parseValue(cell: string): number {
  const [over, under] = cell.split('/');
  return under === undefined ? Number(over) : Number(over) / Number(under);
}

function load(): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const [word, kind, value, spellings, english] of tableRows(numeralTable)) {
    for (const spelling of [word!, ...cellParts(spellings), ...cellParts(english)]) {
      const ambiguous = spelling.endsWith('?');
      const form = fold(ambiguous ? spelling.slice(0, -1) : spelling);
      words.set(form, { kind: kind as NumberWordKind, value: parseValue(value!), ambiguous });
    }
  }
  return words;
}

const WORDS: ReadonlyMap<string, NumberWord> = load();
const ORDINAL_ENDINGS: readonly string[] = [...WORDS]
  .filter(([, word]) => word.kind === 'suffix')
  .map(([form]) => form)
  .sort((a, b) => b.length - a.length);

/** The number word that a folded token is, if any. */
export function numberWord(folded: string): NumberWord | undefined {
  return WORDS.get(folded);
}

/** What is left of a folded token without an ordinal ending: सातवीं → सात, 10वीं → 10; undefined where it has none. */
export function withoutOrdinalEnding(folded: string): string | undefined {
  for (const ending of ORDINAL_ENDINGS)
    if (folded.length > ending.length && folded.endsWith(ending)) return folded.slice(0, -ending.length);
  return undefined;
}
