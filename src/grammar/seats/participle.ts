import { ends } from './clause.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';

const BEHIND_PARTICIPLE: ReadonlySet<string> = new Set(['वाली', 'वाले', 'वाला']);

/** Index of the party behind a participle: `206 सीटें लाने वाली कांग्रेस`, `28 वाली पीडीपी`; else -1. */
export function participleOf(signs: readonly Sign[], end: number): number {
  for (let at = end + 1; at <= end + 6; at++) {
    const sign = signAt(signs, at);
    if (ends(sign) || sign.kind === 'comma' || sign.kind === 'number') return -1;
    if (sign.kind === 'party') return BEHIND_PARTICIPLE.has(signs[at - 1]!.text) ? at : -1;
  }
  return -1;
}
