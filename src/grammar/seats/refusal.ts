import { endOf, ends, isNumber, seatNounOf } from './clause.ts';
import { type Row, signAt } from './row.ts';
import type { Sign } from './sign.ts';
import { partOf } from './whole.ts';

/** True where nothing but parties, places and list words stand between the two numbers, and it is a list. */
function inPlainList(signs: readonly Sign[], from: number, to: number): boolean {
  if (to - from > 10) return false;
  let listed = false;
  for (let at = from + 1; at < to; at++) {
    const { kind, light } = signs[at]!;
    if (kind === 'comma' || kind === 'conj') listed = true;
    else if (!light && kind !== 'party' && kind !== 'place' && kind !== 'particle') return false;
  }
  return listed;
}

/** Numbers of votes, candidates, years …: refused, with the members of their lists. */
export function refusedOf(row: Row): ReadonlySet<number> {
  const { signs, numbers } = row;
  const refused = new Set<number>();
  for (let index = numbers.length - 1; index >= 0; index--) {
    const at = numbers[index]!;
    if (seatNounOf(signs, at) >= 0) continue;
    const next = index + 1 < numbers.length ? numbers[index + 1]! : -1;
    if (isNoisy(signs, at) || (refused.has(next) && inPlainList(signs, at, next))) refused.add(at);
  }
  if (refused.size > 0) refuseWholes(row, refused);
  if (row.hasShare) refuseShares(signs, refused);
  for (const at of numbers) if (isOtherCount(signs, at)) refused.add(at);
  return refused;
}

/** Something else is counted behind the number. */
function isNoisy(signs: readonly Sign[], at: number): boolean {
  const next = signAt(signs, at + 1);
  return isMoreOfOthers(signs, at) || ((next.sense.noise === true || next.kind === 'determiner') && next.text !== 'दल');
}

/** Numbers whose part is refused. */
function refuseWholes({ signs, numbers }: Row, refused: Set<number>): void {
  for (const at of numbers) if (seatNounOf(signs, at) < 0 && refused.has(partOf(signs, at))) refused.add(at);
}

/** Numbers behind वोट शेयर and the like. */
function refuseShares(signs: readonly Sign[], refused: Set<number>): void {
  let share = false;
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    if (ends(sign) || sign.kind === 'seat') share = false;
    else if (sign.kind === 'share') share = true;
    else if (share && isNumber(sign) && seatNounOf(signs, at) < 0) refused.add(at);
  }
}

/** `ट्रेन में 72 सीटें`, `वार्ड नंबर 12`, `इस एक सीट`. */
function isOtherCount(signs: readonly Sign[], at: number): boolean {
  const before = signAt(signs, at - 1);
  if (before.text === 'नंबर' && signAt(signs, at - 2).kind === 'seat') return true;
  if (isMargin(signs, at) || isYearEnd(signs, at) || isNumberOfOthers(signs, at)) return true;
  const end = endOf(signs, at);
  if (isElsewhere(signs, at, end)) return true;
  const { spelled, count } = signs[at]!;
  return before.kind === 'determiner' && end > at && spelled === true && count === 1;
}

/** Seats of trains or colleges: a word near the number says so. */
function isElsewhere(signs: readonly Sign[], at: number, end: number): boolean {
  for (let near = at - 1; near >= 0 && near >= at - 5 && !ends(signs[near]!); near--)
    if (signs[near]!.sense.elsewhere) return true;
  for (let near = at + 1; near <= end + 3; near++) {
    const sign = signAt(signs, near);
    if (ends(sign)) return false;
    if (sign.sense.elsewhere) return true;
  }
  return false;
}

/** `340 (±14)`, `70 (+-9)`, `133 (+/-) 11`: how far a forecast may be out. */
function isMargin(signs: readonly Sign[], at: number): boolean {
  let left = at - 1;
  if (signAt(signs, left).kind === 'close') left -= 1;
  if (signAt(signs, left).text === '±') return true;
  return (
    signAt(signs, left).kind === 'dash' &&
    (signAt(signs, left - 1).text === '+' || signAt(signs, left - 2).text === '+')
  );
}

/** `एक ही चरण में`, `पांच और बागी विधायक`, `एक के बाद एक`, `एक निर्दलीय उम्मीदवार`: what the number counts stands further on. */
function isMoreOfOthers(signs: readonly Sign[], at: number): boolean {
  const next = signAt(signs, at + 1);
  const then = signAt(signs, at + 2);
  if (next.text === 'के' && then.text === 'बाद') return signAt(signs, at + 3).text === signs[at]!.text;
  if (next.text === 'ही') return then.sense.noise === true && !then.light;
  if (next.kind === 'party') return then.sense.noise === true && !then.light && then.after === undefined;
  if (next.text !== 'और') return false;
  return then.sense.noise === true || (then.kind === 'word' && signAt(signs, at + 3).sense.noise === true);
}

/** `वर्ष 2015-16`. */
function isYearEnd(signs: readonly Sign[], at: number): boolean {
  const dash = signAt(signs, at - 1);
  const year = signAt(signs, at - 2);
  return dash.kind === 'dash' && year.kind === 'year' && (Number(year.year) + 1) % 100 === signs[at]!.count;
}

/** `विधायकों की संख्या बढ़कर 14`, but not `सीटों की संख्या 14`, `उनकी संख्या 14`. */
function isNumberOfOthers(signs: readonly Sign[], at: number): boolean {
  for (let left = at - 1; left > at - 5 && left > 1 && !ends(signAt(signs, left)); left--) {
    if (signAt(signs, left).text !== 'संख्या') continue;
    const counted = signAt(signs, left - 2);
    return (
      signAt(signs, left - 1).text === 'की' &&
      (counted.kind === 'word' || counted.kind === 'member' || counted.kind === 'nation')
    );
  }
  return false;
}
