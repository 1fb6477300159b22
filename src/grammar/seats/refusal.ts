import { endOf, ends, isNumber, type Reader, seatNounOf } from './clause.ts';
import type { Sign } from './sign.ts';

/** As above, but of parties and list words only, and really a list. */
function inPlainList(signs: readonly Sign[], from: number, to: number): boolean {
  if (to - from > 10) return false;
  let listed = false;
  for (let at = from + 1; at < to; at++) {
    const { kind, light } = signs[at]!;
    if (kind === 'comma' || kind === 'conj') listed = true;
    else if (!light && kind !== 'party' && kind !== 'particle') return false;
  }
  return listed;
}

/** Numbers of votes, candidates, years …: refused, with the members of their lists. */
export function refusedOf(signs: readonly Sign[], numbers: readonly number[], text: Reader): ReadonlySet<number> {
  const refused = new Set<number>();
  const noisy = (at: number): boolean => {
    const next = signs[at + 1];
    return seatNounOf(signs, at) < 0 && (next?.noise === true || next?.kind === 'determiner') && text(next) !== 'दल';
  };
  for (let index = numbers.length - 1; index >= 0; index--) {
    const at = numbers[index]!;
    const next = numbers[index + 1];
    if (noisy(at)) refused.add(at);
    else if (next !== undefined && refused.has(next) && seatNounOf(signs, at) < 0 && inPlainList(signs, at, next))
      refused.add(at);
  }
  let share = false;
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    if (ends(sign) || sign.kind === 'seat') share = false;
    else if (sign.kind === 'share') share = true;
    else if (share && isNumber(sign) && seatNounOf(signs, at) < 0) refused.add(at);
    if (isNumber(sign) && isOtherCount(signs, at, text)) refused.add(at);
  }
  return refused;
}

/** `ट्रेन में 72 सीटें`, `वार्ड नंबर 12`, `इस एक सीट`. */
function isOtherCount(signs: readonly Sign[], at: number, text: Reader): boolean {
  if (text(signs[at - 1]) === 'नंबर' && signs[at - 2]?.kind === 'seat') return true;
  if (isMargin(signs, at, text)) return true;
  const noun = seatNounOf(signs, at);
  for (let near = at - 1; near >= 0 && near >= at - 5 && !ends(signs[near]); near--)
    if (signs[near]!.elsewhere) return true;
  for (let near = at + 1; near <= endOf(signs, at) + 3 && !ends(signs[near]); near++)
    if (signs[near]!.elsewhere) return true;
  return noun >= 0 && signs[at]!.spelled === true && signs[at]!.count === 1 && signs[at - 1]?.kind === 'determiner';
}

/** `340 (±14)`, `70 (+-9)`, `133 (+/-) 11`: how far a forecast may be out. */
function isMargin(signs: readonly Sign[], at: number, text: Reader): boolean {
  let left = at - 1;
  if (signs[left]?.kind === 'close') left -= 1;
  if (text(signs[left]) === '±') return true;
  return signs[left]?.kind === 'dash' && (text(signs[left - 1]) === '+' || text(signs[left - 2]) === '+');
}
