import { endOf, ends } from './clause.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';

/** True for what a bare number may be followed by; anything else is the thing that it counts. */
export function leavesBare(next: Sign): boolean {
  if (ends(next)) return true;
  if (next.sense.noise) return false;
  if (next.kind === 'word') return next.after !== undefined || next.before !== undefined || next.light === true;
  return (
    next.kind !== 'number' &&
    next.kind !== 'chamber' &&
    next.kind !== 'determiner' &&
    next.kind !== 'member' &&
    next.kind !== 'pronoun'
  );
}

export function followsWell(signs: readonly Sign[], at: number): boolean {
  return leavesBare(signAt(signs, at + 1));
}

/** The part that the whole at `whole` is divided into: `230 में से 163`, `68 में कांग्रेस को 40`. Index of its sign, else -1. */
export function partOf(signs: readonly Sign[], whole: number): number {
  let at = endOf(signs, whole) + 1;
  const link = signAt(signs, at).text;
  if (link !== 'में' && link !== 'mein') return -1;
  at += 1;
  for (let steps = 0; steps < 10; steps++, at++) {
    const sign = signAt(signs, at);
    if (ends(sign) || sign.kind === 'contrast' || sign.kind === 'comma') return -1;
    if (sign.kind === 'number') return at;
    if (sign.kind === 'word' && !sign.light) return -1;
    if (sign.kind === 'place' || sign.kind === 'date') return -1;
  }
  return -1;
}

/** The whole behind an English part: `53 of the 243`. Index of its sign, else -1. */
export function wholeAfter(signs: readonly Sign[], part: number): number {
  let at = endOf(signs, part) + 1;
  if (signAt(signs, at).text !== 'of') return -1;
  at += 1;
  for (let steps = 0; steps < 3; steps++, at++) {
    const { kind, light, gap } = signAt(signs, at);
    if (kind === 'number') return at;
    if (kind !== 'determiner' && !light && !gap) return -1;
  }
  return -1;
}
