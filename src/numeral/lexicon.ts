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
/** Last unit of an ordinal ending → the endings, the longest first. */
const ORDINAL_ENDINGS = new Map<number, string[]>();
for (const [form, { kind }] of [...WORDS].sort(([a], [b]) => b.length - a.length)) {
  if (kind !== 'suffix') continue;
  const unit = form.charCodeAt(form.length - 1);
  ORDINAL_ENDINGS.set(unit, [...(ORDINAL_ENDINGS.get(unit) ?? []), form]);
}

/** The number word that a folded token is, if any. */
export function numberWord(folded: string): NumberWord | undefined {
  return WORDS.get(folded);
}

/** What is left of a folded token without an ordinal ending: सातवीं → सात, 10वीं → 10; undefined where it has none. */
export function withoutOrdinalEnding(folded: string): string | undefined {
  const endings = ORDINAL_ENDINGS.get(folded.charCodeAt(folded.length - 1));
  if (endings === undefined) return undefined;
  for (const ending of endings)
    if (folded.length > ending.length && folded.endsWith(ending)) return folded.slice(0, -ending.length);
  return undefined;
}
