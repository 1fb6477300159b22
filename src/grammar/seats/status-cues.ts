import type { SeatStatus } from '../../entity.ts';
import type { Candidate } from './candidate.ts';
import { ends, endsBetween } from './clause.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';

/** True behind a phase of the same sentence: `छठे चरण में … हरियाणा की 10`. */
export function phaseBefore(signs: readonly Sign[], at: number): boolean {
  for (let left = at - 1; left >= 0 && left >= at - 40 && !ends(signs[left]!); left--) {
    if (!signs[left]!.sense.phase) continue;
    const { kind } = signAt(signs, left - 1);
    if (kind === 'ordinal' || kind === 'determiner') return true;
  }
  return false;
}

/** `पांच चरणों में`, `दो फेज में`: all the seats are voted on, in so many phases. */
export function inPhases(signs: readonly Sign[], number: number): boolean {
  for (let at = Math.max(0, number - 25); at < Math.min(signs.length, number + 25); at++) {
    const sign = signs[at]!;
    if (at > number && ends(sign)) return false;
    if (!sign.sense.phase || ends(sign) || at - 1 === number) continue;
    if (signAt(signs, at - 1).kind === 'number' && !endsBetween(signs, at, number)) return true;
  }
  return false;
}

const MORE: ReadonlySet<string> = new Set(['ज्यादा', 'अधिक', 'more']);

/** `भाजपा से सात ज्यादा`, `उससे तीन कम`, `सात और जुड़ीं`: how many more or fewer than another, or than before. */
export function changeOf(signs: readonly Sign[], { at, end }: Candidate): SeatStatus | undefined {
  const inside = end > at ? signAt(signs, at + 1).text : '';
  if (inside === 'कम') return 'reduced';
  if (MORE.has(inside)) return 'gained';
  const next = signAt(signs, end + 1).text;
  const then = signAt(signs, end + 2);
  if (next === 'कम' || next === 'fewer') return then.gap || then.kind === 'particle' ? undefined : 'reduced';
  if (next === 'और') return /^(जुड|बढ)/.test(then.text) ? 'gained' : undefined;
  return MORE.has(next) && !then.gap ? 'gained' : undefined;
}

/** `77 से 18 पर`, `107 से बढ़कर 126`: what the party had before. */
export function isStartingPoint(signs: readonly Sign[], candidate: Candidate): boolean {
  if (signAt(signs, candidate.end + 1).text !== 'से') return false;
  const next = signAt(signs, candidate.end + 2);
  return next.kind === 'number' || /^(बढकर|घटकर|सीधे)$/.test(next.text);
}

/** `200 सीटों के सदन में अब भाजपा 119`: how the house stands, no result. */
export function isNowInHouse(signs: readonly Sign[], at: number): boolean {
  let house = false;
  let now = false;
  for (let left = at - 1; left >= 0 && left > at - 20 && !ends(signs[left]!); left--) {
    const { text, kind } = signs[left]!;
    if (text === 'अब') now = true;
    if (kind === 'chamber' || kind === 'house') house = true;
  }
  return house && now;
}
