import type { Source } from '../../source.ts';
import { NUMERAL } from '../numeral.ts';
import { isTableRow } from './column.ts';
import { isBroken, type Names, readSigns } from './signs.ts';
import { PARTY_WORD } from './word-terminal.ts';

/** A line as a range of tokens; `last` is exclusive. */
interface Line {
  readonly first: number;
  readonly last: number;
}

/** False where `findColumns` finds none: no row of a table stands below a line that names parties or years. */
export function mayHaveColumns(source: Source, names: Names): boolean {
  // Most articles have none: their lines are not asked for.
  if (!hasPair(source, names, { first: 0, last: source.tokens.length })) return false;
  let headed = false;
  for (const line of linesOf(source)) {
    if (headed && hasPair(source, names, line) && isTableRow(readSigns(source, names, line.first, line.last)))
      return true;
    headed ||= mayBeHeads(source, names, line);
  }
  return false;
}

/** A line break always ends a sentence. */
function linesOf({ text, tokens, sentences }: Source): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { first } of sentences) {
    if (first === 0 || !isBroken(text, tokens[first - 1]!.end, tokens[first]!.start)) continue;
    lines.push({ first: from, last: first });
    from = first;
  }
  lines.push({ first: from, last: tokens.length });
  return lines;
}

/** True where the line may name two parties or two years. */
function mayBeHeads({ tokens, classes }: Source, { table }: Names, { first, last }: Line): boolean {
  let parties = 0;
  let years = 0;
  for (let at = first; at < last; at++) {
    const tokenClass = classes[at]!;
    if (PARTY_WORD.answers[tokenClass] !== 0 || table[at]?.some(({ match }) => match.type === 'party')) parties += 1;
    else if (NUMERAL.answers[tokenClass] !== 0 && tokens[at]!.text.length === 4) years += 1;
  }
  return parties > 1 || years > 1;
}

/** True where nothing but marks and names may stand between two numbers of the tokens. */
function hasPair({ tokens, classes }: Source, { table }: Names, { first, last }: Line): boolean {
  let open = false;
  for (let at = first; at < last; at++) {
    if (NUMERAL.answers[classes[at]!] !== 0) {
      // दो सौ is one number.
      const goesOn = at > first && tokens[at]!.kind === 'word' && NUMERAL.answers[classes[at - 1]!] !== 0;
      if (open && !goesOn) return true;
      open = true;
    } else if (open && PARTY_WORD.answers[classes[at]!] === 0) {
      const names = table[at];
      if (names !== undefined) at = Math.max(...names.map(({ match }) => match.last)) - 1;
      else if (tokens[at]!.kind === 'word') open = false;
    }
  }
  return false;
}
