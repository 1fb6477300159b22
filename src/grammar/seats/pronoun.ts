import { ends } from './clause.ts';
import { type Field, isParty } from './owner.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';

/** How far back, in signs, a pronoun may look for its party. */
const PRONOUN_REACH = 60;

/** Whom उसे, जिसने, पार्टी speaks of: the party named last; `मायावती की पार्टी` is the person's, or nobody's that we know. */
export function meantBy({ signs }: Field, at: number, topic: string | undefined): string | undefined {
  if (signAt(signs, at).text === 'पार्टी' && signAt(signs, at - 1).text === 'की') return signAt(signs, at - 2).leads;
  for (let left = at - 1; left >= 0 && left > at - PRONOUN_REACH; left--) {
    const sign = signs[left]!;
    if (isParty(sign) && !sign.ambiguous && sign.party !== 'OTH' && sign.party !== 'IND') return sign.party;
  }
  return topic;
}

/** `भाजपा ने कांग्रेस को पछाड़कर 141 सीटें जीतीं`: behind an object with को the party with ने is the one that has the count. */
export function subjectBefore({ signs, reserved }: Field, object: number, claimed: ReadonlySet<number>): number {
  if (signAt(signs, object + 1).text !== 'को') return -1;
  for (let at = object - 1; at >= 0 && at > object - 12; at--) {
    if (ends(signs[at]!) || signs[at]!.kind === 'contrast' || signs[at]!.kind === 'number') return -1;
    if (isParty(signs[at]!) && signAt(signs, at + 1).text === 'ने' && !claimed.has(at) && !reserved.has(at)) return at;
  }
  return -1;
}

const WITH: ReadonlySet<string> = new Set(['साथ', 'संग', 'बिना', 'मुकाबले', 'सहारे', 'समर्थन', 'खिलाफ']);
const FROM: ReadonlySet<string> = new Set(['गठबंधन', 'अलग', 'तालमेल', 'ज्यादा', 'कम', 'अधिक', 'समझौता']);

/** `बसपा के साथ 37 पर लड़कर`, `भाजपा से सात ज्यादा`: a party that the one which has the count stands with or is measured by. */
export function isCompanion(signs: readonly Sign[], party: number): boolean {
  const link = signAt(signs, party + 1).text;
  const next = signAt(signs, party + 2).text;
  if (link === 'संग' || link === 'बिना') return true;
  if (link === 'के') return WITH.has(next);
  if (link === 'की') return next === 'मदद' || next === 'तुलना';
  return link === 'से' && FROM.has(next);
}
