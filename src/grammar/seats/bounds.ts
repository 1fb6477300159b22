import type { Candidate } from './candidate.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';

/** What a number says of how many seats there are. */
export interface Bounds {
  readonly count: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

function boundsAre(count: number | undefined, min: number | undefined, max: number | undefined): Bounds {
  return { count, min, max };
}

/** The number as a count or bounds: `75 पार` and `65 से ज्यादा` have a lower one only, `up to 162` an upper one. */
export function boundsOf(signs: readonly Sign[], { at, end }: Candidate): Bounds {
  const { count, min, max } = signs[at]!;
  if (count === undefined) return boundsAre(undefined, min, max);
  if (signAt(signs, at - 1).text === 'to' && signAt(signs, at - 2).text === 'up')
    return boundsAre(undefined, undefined, count);
  const pass = passBehind(signs, at, end);
  if (pass >= 0) {
    const denied = signAt(signs, pass + 1).text === 'नहीं';
    return denied ? boundsAre(undefined, undefined, count) : boundsAre(undefined, count, undefined);
  }
  const then = signAt(signs, at + 2).text;
  const more = then === 'भी' ? signAt(signs, at + 3).text : then;
  const open = more === 'ज्यादा' || more === 'अधिक' || more === 'ऊपर';
  return open && signAt(signs, at + 1).text === 'से'
    ? boundsAre(undefined, count, undefined)
    : boundsAre(count, undefined, undefined);
}

/** Index of the word पार behind the number or its noun; else -1. */
function passBehind(signs: readonly Sign[], at: number, end: number): number {
  if (passes(signs, at + 1)) return at + 1;
  if (passes(signs, at + 2)) return at + 2;
  if (passes(signs, end + 1)) return end + 1;
  return passes(signs, end + 2) ? end + 2 : -1;
}

function passes(signs: readonly Sign[], at: number): boolean {
  return signAt(signs, at).after?.status === 'pass';
}
