import { numberWord, withoutOrdinalEnding } from '../../numeral/lexicon.ts';
import type { SegmentedToken } from '../../segment/token.ts';
import type { Source, SourceParagraph, SourceSentence } from '../../source.ts';
import { NUMERAL } from '../numeral.ts';
import type { Judge } from './judge.ts';
import { markOf } from './marks.ts';
import { mayHaveColumns } from './may-have-columns.ts';
import { countOf } from './occasion.ts';
import { mayCountAlone } from './sentence-count.ts';
import { type Names, readSigns } from './signs.ts';
import { wordAt } from './word.ts';
import { BEHIND_COUNT, ELECTORAL, MAJORITY_WORD } from './word-terminal.ts';

/**
 * False where no sentence of the article counts seats. Most articles of elections are left here: of them only sentences are
 * read that have a number with something behind it that may follow a count.
 */
export function mayCount(source: Source, names: Names, judge: Judge | undefined): boolean {
  if (mayHaveColumns(source, names)) return true;
  let paragraph: SourceParagraph | undefined;
  let hasSeat = false;
  for (const sentence of source.sentences) {
    if (!hasBareNumber(source, names, sentence)) continue;
    if (paragraph !== source.paragraphs[sentence.paragraph]) {
      paragraph = source.paragraphs[sentence.paragraph]!;
      hasSeat = namesSeats(source, paragraph);
    }
    const row = readSigns(source, names, sentence.first, sentence.last);
    row.hasSeat ||= hasSeat;
    if (mayCountAlone(row, sentence.paragraph, judge)) return true;
  }
  return false;
}

/** False where each number of the sentence stands before the thing that it counts. */
function hasBareNumber({ tokens, classes }: Source, names: Names, sentence: SourceSentence): boolean {
  const { first, last } = sentence;
  let numerals = 0;
  for (let at = first; at < last; at++) {
    if (NUMERAL.answers[classes[at]!] === 0) continue;
    numerals += 1;
    const next = at + 1;
    if (next === last || isNamed(names, tokens, next) || mayBeBehind(tokens[next]!, classes[next]!)) return true;
  }
  return numerals > 0 && countOf(MAJORITY_WORD, classes, sentence) > 0;
}

function isNamed({ table, leaders }: Names, tokens: readonly SegmentedToken[], at: number): boolean {
  return table[at] !== undefined || (leaders.size > 0 && leaders.has(tokens[at]!.folded));
}

/** True where the token may stand right behind the last one of a number of seats. */
function mayBeBehind(token: SegmentedToken, tokenClass: number): boolean {
  if (BEHIND_COUNT.answers[tokenClass] !== 0) return true;
  if (NUMERAL.answers[tokenClass] !== 0) return !mayGoOn(token);
  const { kind } = token;
  if (kind === 'word' || kind === 'number') return false;
  return (kind !== 'punctuation' && kind !== 'symbol') || markOf(token) !== undefined;
}

/** False for numerals that begin a number or a date of their own, or are ordinals: 40, सातवें. */
function mayGoOn({ kind, folded }: SegmentedToken): boolean {
  return kind === 'word' && numberWord(folded)?.kind !== 'ordinal' && withoutOrdinalEnding(folded) === undefined;
}

function namesSeats({ tokens, classes }: Source, { first, last }: SourceParagraph): boolean {
  for (let at = first; at < last; at++)
    if (ELECTORAL.answers[classes[at]!] !== 0 && wordAt(tokens, at, last)?.meaning.kind === 'seat') return true;
  return false;
}
