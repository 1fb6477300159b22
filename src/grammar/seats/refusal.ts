import { endOf, ends, isNumber, seatNounOf } from './clause.ts';
import { signAt } from './row.ts';
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
export function refusedOf(signs: readonly Sign[], numbers: readonly number[]): ReadonlySet<number> {
  const refused = new Set<number>();
  const noisy = (at: number): boolean => {
    const next = signAt(signs, at + 1);
    if (seatNounOf(signs, at) >= 0) return false;
    if (isMoreOfOthers(signs, at)) return true;
    return (next.noise === true || next.kind === 'determiner') && next.text !== 'दल';
  };
  for (let index = numbers.length - 1; index >= 0; index--) {
    const at = numbers[index]!;
    const next = numbers[index + 1];
    if (noisy(at)) refused.add(at);
    else if (next !== undefined && refused.has(next) && seatNounOf(signs, at) < 0 && inPlainList(signs, at, next))
      refused.add(at);
  }
  for (const at of numbers) {
    const part = seatNounOf(signs, at) < 0 ? partOf(signs, at) : -1;
    if (refused.has(part)) refused.add(at);
  }
  let share = false;
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    if (ends(sign) || sign.kind === 'seat') share = false;
    else if (sign.kind === 'share') share = true;
    else if (share && isNumber(sign) && seatNounOf(signs, at) < 0) refused.add(at);
    if (isNumber(sign) && isOtherCount(signs, at)) refused.add(at);
  }
  return refused;
}

/** `ट्रेन में 72 सीटें`, `वार्ड नंबर 12`, `इस एक सीट`. */
function isOtherCount(signs: readonly Sign[], at: number): boolean {
  if (signAt(signs, at - 1).text === 'नंबर' && signAt(signs, at - 2).kind === 'seat') return true;
  if (isMargin(signs, at) || isYearEnd(signs, at) || isNumberOfOthers(signs, at)) return true;
  const noun = seatNounOf(signs, at);
  for (let near = at - 1; near >= 0 && near >= at - 5 && !ends(signAt(signs, near)); near--)
    if (signs[near]!.elsewhere) return true;
  for (let near = at + 1; near <= endOf(signs, at) + 3 && !ends(signAt(signs, near)); near++)
    if (signs[near]!.elsewhere) return true;
  return (
    noun >= 0 && signs[at]!.spelled === true && signs[at]!.count === 1 && signAt(signs, at - 1).kind === 'determiner'
  );
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
  if (next.text === 'ही') return then.noise === true && !then.light;
  if (next.kind === 'party') return then.noise === true && !then.light && then.after === undefined;
  if (next.text !== 'और') return false;
  return then.noise === true || (then.kind === 'word' && signAt(signs, at + 3).noise === true);
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
