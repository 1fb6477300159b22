import type { Candidate } from './candidate.ts';
import { ends } from './clause.ts';
import { participleOf } from './participle.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';

/** `तब वह 22 पर थी`, `उसे 22 मिली थीं`, but not `सुबह 9 बजे वह 22 पर थी`: goes on with the year that was told last. */
export function isPast(signs: readonly Sign[], start: number, candidate: Candidate): boolean {
  for (let at = Math.max(start, candidate.at - 20); at < candidate.at; at++) {
    const { text, kind } = signs[at]!;
    if (text === 'तब') return true;
    if (kind === 'date') return false;
  }
  for (let at = candidate.end + 1; at < candidate.end + 8; at++) {
    const sign = signAt(signs, at);
    if (ends(sign) || sign.after?.status === 'leading') return false;
    if (sign.text === 'थी' || sign.text === 'थीं') return true;
  }
  return false;
}

const RELATIVE: ReadonlySet<string> = new Set(['जो', 'जिसे', 'जिसने', 'जिसके', 'जिसकी', 'जिन्हें']);
const WAS: ReadonlySet<string> = new Set(['थी', 'थीं', 'था', 'थे']);

/** The count closes what is said of a party on the way: `224 लाने वाली सपा`, `जो 2012 में 224 पर थी,`. */
export function endsAside(signs: readonly Sign[], start: number, { at, end }: Candidate): boolean {
  if (participleOf(signs, end) >= 0) return true;
  let relative = false;
  for (let left = Math.max(start, at - 12); left < at; left++) relative ||= RELATIVE.has(signs[left]!.text);
  if (!relative) return false;
  for (let right = end + 1; right < end + 7; right++) {
    const sign = signAt(signs, right);
    if (ends(sign)) return false;
    if (WAS.has(sign.text)) return signAt(signs, right + 1).kind === 'comma';
  }
  return false;
}
