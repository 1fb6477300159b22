import type { CandidateRule } from './candidate-rule.ts';
import { endOf } from './clause.ts';
import type { Numbers } from './numbers.ts';
import type { Sign } from './sign.ts';

/** A number that counts seats. */
export interface Candidate {
  /** Index of the number's sign. */
  readonly at: number;
  /** Index of the sign that ends the span: the seat noun, or the number itself. */
  readonly end: number;
  readonly rule: CandidateRule;
}

/** The numbers of a paragraph that count seats, in order: those of the rules, and those that `isMore` adds. */
export function findCandidates(
  signs: readonly Sign[],
  { all, rules }: Numbers,
  isMore: (at: number) => boolean,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const at of all) {
    const rule = rules.get(at);
    if (rule !== undefined) candidates.push({ at, end: rule === 'members-of-house' ? at : endOf(signs, at), rule });
    else if (isMore(at)) candidates.push({ at, end: endOf(signs, at), rule: 'learned-count' });
  }
  return candidates;
}
