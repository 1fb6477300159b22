import verbTable from '../lexicon/addressed-verbs.tsv';
import postpositionTable from '../lexicon/postpositions.tsv';
import { type Source, sentenceAt } from '../source.ts';
import { tableColumn, tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';

const YOU: string = fold('आप');
/** How far the verb may stand behind its subject. */
const FARTHEST = 10;
/** Behind a postposition the word is no subject, and the verb tells nothing of it. */
const BARRIERS: ReadonlySet<string> = new Set([...wordsOf('barrier'), ...tableColumn(postpositionTable).map(fold)]);
const ENDINGS: readonly string[] = wordsOf('ending');
const AUXILIARIES: ReadonlySet<string> = new Set(wordsOf('auxiliary'));
const PARTICIPLE: string = fold('े');

function wordsOf(role: string): string[] {
  return tableRows(verbTable)
    .filter(row => row[1] === role)
    .map(([word = '']) => fold(word));
}

/**
 * Whether आप is the pronoun: it is the subject of a verb in the honorific plural (आप जानना चाहेंगे), which the party, a
 * feminine singular, is not (आप जीती).
 */
export function isAddressed(source: Source, first: number): boolean {
  const { tokens } = source;
  if (tokens[first]!.folded !== YOU) return false;
  const last = Math.min(sentenceAt(source, first).last, first + 1 + FARTHEST);
  for (let at = first + 1; at < last; at++) {
    const { folded, kind } = tokens[at]!;
    if (kind === 'symbol' || BARRIERS.has(folded)) return false;
    if (ENDINGS.some(ending => folded.endsWith(ending))) return true;
    if (at > first + 1 && AUXILIARIES.has(folded)) return tokens[at - 1]!.folded.endsWith(PARTICIPLE);
  }
  return false;
}
