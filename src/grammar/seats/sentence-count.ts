import { leaningOf } from './clause.ts';
import { NO_COLUMNS } from './column.ts';
import { countFeatures } from './count-features.ts';
import { joinAnyGroups } from './group.ts';
import type { Judge } from './judge.ts';
import { readNumbers } from './numbers.ts';
import { type Row, signAt } from './row.ts';
import type { Subject } from './subject.ts';
import { followsWell } from './whole.ts';

/** False where a sentence counts no seats, neither by the rules nor by the judge, whatever the rest of the article tells. */
export function mayCountAlone(row: Row, paragraph: number, judge: Judge | undefined): boolean {
  if (row.numbers.length === 0) return false;
  if (mayCountAsRead(row, paragraph, judge)) return true;
  const joined = joinAnyGroups(row);
  joined.hasSeat = row.hasSeat;
  return joined !== row && mayCountAsRead(joined, paragraph, judge);
}

function mayCountAsRead(row: Row, paragraph: number, judge: Judge | undefined): boolean {
  const { signs, numbers } = row;
  const { rules, refused } = readNumbers(row, NO_COLUMNS);
  if (rules.size > 0 || numbers.some(at => isOpen(row, at))) return true;
  // Where no rule counts, the judge does only behind a party.
  const party = signs.findIndex(({ kind }) => kind === 'party');
  if (judge === undefined || party < 0) return false;
  return numbers.some(at => {
    if (at < party || !followsWell(signs, at)) return false;
    const context = { signs, subject: NO_SUBJECT, known: NONE_KNOWN, rules, refused: refused.has(at), paragraph };
    return judge.isCount(features => {
      countFeatures(context, at, features);
      for (const hope of HOPES) features.add(hope);
    }, signs[at]!.first);
  });
}

/** The subject of an article that tells none. */
const NO_SUBJECT: Subject = {
  place: undefined,
  house: undefined,
  party: undefined,
  year: undefined,
  previousYear: undefined,
  usual: 'won',
  byElection: false,
  electoral: false,
};

const NONE_KNOWN: ReadonlySet<number> = new Set();

/** What the rest of the article may say for a count. */
const HOPES: readonly string[] = [
  'half',
  'half well',
  'has=left beyond seat',
  'has=left beyond year',
  'has=right beyond party',
  'has=right beyond year',
  'house',
];

/** True where what stands beyond the sentence tells whether the number counts: a list of parties, or polling on a day. */
function isOpen({ signs, hasSeat }: Row, at: number): boolean {
  const lean = signAt(signs, leaningOf(signs, at));
  return lean.ambiguous === true || (hasSeat && (lean.kind === 'date' || signAt(signs, at - 3).kind === 'date'));
}
