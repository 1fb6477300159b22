import { ends } from './clause.ts';
import type { Field } from './owner.ts';

/** Index of the party behind a participle: `206 सीटें लाने वाली कांग्रेस`, `28 वाली पीडीपी`; else -1. */
export function participleOf({ signs, text }: Pick<Field, 'signs' | 'text'>, end: number): number {
  for (let at = end + 1; at <= end + 6; at++) {
    const sign = signs[at];
    if (ends(sign) || sign!.kind === 'comma' || sign!.kind === 'number') return -1;
    if (sign!.kind === 'party') return /^(वाली|वाले|वाला)$/.test(text(signs[at - 1])) ? at : -1;
  }
  return -1;
}
