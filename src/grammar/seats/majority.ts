import { endOf, ends, isNumber } from './clause.ts';
import { signAt } from './row.ts';
import type { Sign, SignKind } from './sign.ts';
import { followsWell } from './whole.ts';

/** `बहुमत के लिए 116 चाहिए`, `जादुई आंकड़ा 122 है`, `30 सीटें और चाहिए`. */
export function isMajorityMark(signs: readonly Sign[], at: number): boolean {
  const sign = signs[at]!;
  if (sign.count === undefined || sign.collective) return false;
  for (let left = at - 1; left >= at - 7 && left >= 0; left--) {
    const near = signs[left]!;
    if (ends(near) || isNumber(near) || near.kind === 'party' || near.kind === 'contrast' || near.kind === 'place')
      break;
    if (near.before?.status === 'majority') return sign.count > 1 && (followsWell(signs, at) || endOf(signs, at) > at);
    if (near.after && !near.after.weak && near.after.status !== 'polled') break;
  }
  const end = endOf(signs, at);
  for (let right = end + 1; right <= end + 6; right++) {
    const near = signAt(signs, right);
    if (near.sense.noise || BORDERS.has(near.kind)) {
      if (near.kind === 'conj' && right === end + 1) continue;
      break;
    }
    if (near.after?.status === 'majority') return !numberFollows(signs, right);
    if (near.after && !near.after.weak) break;
  }
  return false;
}

const BORDERS: ReadonlySet<SignKind> = new Set<SignKind>([
  'edge',
  'stop',
  'line',
  'number',
  'comma',
  'contrast',
  'open',
  'close',
  'colon',
  'party',
  'conj',
]);

/** `230 के सदन में बहुमत 116 पर है`: the word speaks for the number behind it. */
function numberFollows(signs: readonly Sign[], at: number): boolean {
  for (let next = at + 1; next <= at + 5; next++) {
    const sign = signAt(signs, next);
    if (ends(sign) || sign.kind === 'comma' || sign.kind === 'contrast' || sign.kind === 'conj') return false;
    if (isNumber(sign)) return true;
  }
  return false;
}

const MISSING: ReadonlySet<string> = new Set(['और', 'दूर', 'कम', 'more', 'short', 'पीछे']);

/** `30 सीटें और चाहिए`, `आठ सीट दूर`: what a party still needs, not the mark itself. */
export function isNeed(signs: readonly Sign[], at: number): boolean {
  if (!isMajorityMark(signs, at)) return false;
  for (let next = at + 1; next <= endOf(signs, at) + 2; next++) if (MISSING.has(signAt(signs, next).text)) return true;
  return false;
}
