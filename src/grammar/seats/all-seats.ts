import type { Candidate } from './candidate.ts';
import type { CandidateRule } from './candidate-rule.ts';
import { ends, leaningOf } from './clause.ts';
import { isHouseSize } from './house-size.ts';
import { signAt } from './row.ts';
import type { Setting } from './setting.ts';
import type { Sign } from './sign.ts';
import type { Subject } from './subject.ts';
import { partOf } from './whole.ts';

/** The numbers of a paragraph that count seats, and those that an English part names its whole: `53 of 243`. */
export interface Counted {
  readonly numbers: ReadonlySet<number>;
  readonly wholes: ReadonlySet<number>;
}

const WHOLES: ReadonlySet<CandidateRule> = new Set<CandidateRule>([
  'members-of-house',
  'noun-count',
  'place-count',
  'house-count',
  'total-count',
]);

/** True for all the seats of a house or area, of which others are a part. */
export function isWhole(
  signs: readonly Sign[],
  candidate: Candidate,
  counted: Counted,
  setting: Setting,
  subject: Subject,
  reserved: ReadonlyMap<number, number>,
): boolean {
  if (WHOLES.has(candidate.rule)) return true;
  const count = signs[candidate.at]!.count;
  if (count === undefined) return false;
  const lean = leaningOf(signs, candidate.at);
  const bracketed =
    signAt(signs, candidate.at - 1).kind === 'open' && signAt(signs, candidate.end + 1).kind === 'close';
  if (bracketed && signAt(signs, candidate.at - 2).kind === 'place') return true;
  const fits = isHouseSize(setting.place ?? subject.place, setting.house ?? subject.house, count);
  const part = partOf(signs, candidate.at);
  if (isOwnShare(signs, candidate.at)) return false;
  if (counted.numbers.has(part)) {
    const bare = signAt(signs, lean).kind === 'party' && lean === candidate.at - 1;
    return !(bare && signAt(signs, candidate.end + 2).text !== 'से' && !fits);
  }
  if (counted.wholes.has(candidate.at)) return true;
  if (signAt(signs, candidate.end + 1).text === 'वाली' || signAt(signs, candidate.end + 1).text === 'वाले') {
    const next = signAt(signs, candidate.end + 2);
    if (next.kind === 'house' || next.kind === 'chamber' || next.kind === 'place') return true;
  }
  if (
    signAt(signs, candidate.at - 1).gap &&
    signAt(signs, candidate.at - 1).text === 'कुल' &&
    signAt(signs, candidate.at - 2).kind === 'open'
  )
    return true;
  if (reserved.get(lean) === candidate.at || signAt(signs, candidate.end + 1).kind === 'party') return false;
  if (!fits) return false;
  const every = signs[candidate.at]!.collective === true || signAt(signs, candidate.at - 1).text === 'सभी';
  return !(every && hasFreeParty(signs, candidate, reserved));
}

function hasFreeParty(signs: readonly Sign[], candidate: Candidate, reserved: ReadonlyMap<number, number>): boolean {
  for (let at = candidate.end + 1; at < candidate.end + 30 && !ends(signAt(signs, at)); at++) {
    if (signs[at]!.kind === 'party' && !reserved.has(at)) return true;
  }
  for (let at = candidate.at - 1; at > candidate.at - 20 && at >= 0 && !ends(signAt(signs, at)); at--) {
    if (signs[at]!.kind === 'party' && !reserved.has(at)) return true;
  }
  return false;
}

/** `अपने कोटे की 122 में से 7`, `भाजपा के हिस्से आईं 110 में से`: what a party has to give. */
function isOwnShare(signs: readonly Sign[], at: number): boolean {
  const before = signAt(signs, at - 1).text;
  if (/^(अपनी|अपने)$/.test(before)) return true;
  if (/^(आई|आईं|मिली|मिलीं)$/.test(before)) return /^(हिस्से|को|खाते)$/.test(signAt(signs, at - 2).text);
  return before === 'की' && signAt(signs, at - 2).text === 'कोटे' && signAt(signs, at - 3).text !== 'के';
}
