import type { Candidate } from './candidate.ts';
import { ends, leaningOf, type Reader } from './clause.ts';
import type { Setting } from './frame.ts';
import { isHouseSize } from './house-size.ts';
import type { Sign } from './sign.ts';
import type { Subject } from './subject.ts';
import { partOf } from './whole.ts';

/** The numbers of a paragraph that count seats, and those that an English part names its whole: `53 of 243`. */
export interface Counted {
  readonly numbers: ReadonlySet<number>;
  readonly wholes: ReadonlySet<number>;
}

/** True for all the seats of a house or area, of which others are a part. */
export function isWhole(
  signs: readonly Sign[],
  candidate: Candidate,
  counted: Counted,
  setting: Setting,
  subject: Subject,
  reserved: ReadonlyMap<number, number>,
  text: Reader,
): boolean {
  if (/^(members-of-house|noun-count|place-count|house-count|total-count)$/.test(candidate.rule)) return true;
  const count = signs[candidate.at]!.count;
  if (count === undefined) return false;
  const lean = leaningOf(signs, candidate.at);
  const bracketed = signs[candidate.at - 1]?.kind === 'open' && signs[candidate.end + 1]?.kind === 'close';
  if (bracketed && signs[candidate.at - 2]?.kind === 'place') return true;
  const fits = isHouseSize(setting.place ?? subject.place, setting.house ?? subject.house, count);
  const part = partOf(signs, candidate.at, text);
  if (isOwnShare(signs, candidate.at, text)) return false;
  if (counted.numbers.has(part)) {
    const bare = signs[lean]?.kind === 'party' && lean === candidate.at - 1;
    return !(bare && text(signs[candidate.end + 2]) !== 'से' && !fits);
  }
  if (counted.wholes.has(candidate.at)) return true;
  if (text(signs[candidate.end + 1]) === 'वाली' || text(signs[candidate.end + 1]) === 'वाले') {
    const next = signs[candidate.end + 2];
    if (next?.kind === 'house' || next?.kind === 'chamber' || next?.kind === 'place') return true;
  }
  if (
    signs[candidate.at - 1]?.gap &&
    text(signs[candidate.at - 1]) === 'कुल' &&
    signs[candidate.at - 2]?.kind === 'open'
  )
    return true;
  if (reserved.get(lean) === candidate.at || signs[candidate.end + 1]?.kind === 'party') return false;
  if (!fits) return false;
  const every = signs[candidate.at]!.collective === true || text(signs[candidate.at - 1]) === 'सभी';
  return !(every && hasFreeParty(signs, candidate, reserved));
}

function hasFreeParty(signs: readonly Sign[], candidate: Candidate, reserved: ReadonlyMap<number, number>): boolean {
  for (let at = candidate.end + 1; at < candidate.end + 30 && !ends(signs[at]); at++) {
    if (signs[at]!.kind === 'party' && !reserved.has(at)) return true;
  }
  for (let at = candidate.at - 1; at > candidate.at - 20 && at >= 0 && !ends(signs[at]); at--) {
    if (signs[at]!.kind === 'party' && !reserved.has(at)) return true;
  }
  return false;
}

/** `अपने कोटे की 122 में से 7`, `भाजपा के हिस्से आईं 110 में से`: what a party has to give. */
function isOwnShare(signs: readonly Sign[], at: number, text: Reader): boolean {
  const before = text(signs[at - 1]);
  if (/^(अपनी|अपने)$/.test(before)) return true;
  if (/^(आई|आईं|मिली|मिलीं)$/.test(before)) return /^(हिस्से|को|खाते)$/.test(text(signs[at - 2]));
  return before === 'की' && text(signs[at - 2]) === 'कोटे' && text(signs[at - 3]) !== 'के';
}
