import { ends } from './clause.ts';
import { type Field, isParty } from './owner.ts';

/** How far back, in signs, a pronoun may look for its party. */
const PRONOUN_REACH = 60;

/** Whom उसे, जिसने, पार्टी speaks of: the party named last; `मायावती की पार्टी` is the person's, or nobody's that we know. */
export function meantBy({ signs, text }: Field, at: number, topic: string | undefined): string | undefined {
  if (text(signs[at]) === 'पार्टी' && text(signs[at - 1]) === 'की') return signs[at - 2]?.leads;
  for (let left = at - 1; left >= 0 && left > at - PRONOUN_REACH; left--) {
    const sign = signs[left]!;
    if (isParty(sign) && !sign.ambiguous && sign.party !== 'OTH' && sign.party !== 'IND') return sign.party;
  }
  return topic;
}

/** `भाजपा ने कांग्रेस को पछाड़कर 141 सीटें जीतीं`: behind an object with को the party with ने is the one that has the count. */
export function subjectBefore({ signs, text, reserved }: Field, object: number, claimed: ReadonlySet<number>): number {
  if (text(signs[object + 1]) !== 'को') return -1;
  for (let at = object - 1; at >= 0 && at > object - 12; at--) {
    if (ends(signs[at]) || signs[at]!.kind === 'contrast' || signs[at]!.kind === 'number') return -1;
    if (isParty(signs[at]) && text(signs[at + 1]) === 'ने' && !claimed.has(at) && !reserved.has(at)) return at;
  }
  return -1;
}

/** `बसपा के साथ 37 पर लड़कर`, `भाजपा से सात ज्यादा`: a party that the one which has the count stands with or is measured by. */
export function isCompanion({ signs, text }: Pick<Field, 'signs' | 'text'>, party: number): boolean {
  const link = text(signs[party + 1]);
  const next = text(signs[party + 2]);
  if (/^(संग|बिना)$/.test(link)) return true;
  if (link === 'के') return /^(साथ|संग|बिना|मुकाबले|सहारे|समर्थन|खिलाफ)$/.test(next);
  if (link === 'की') return next === 'मदद' || next === 'तुलना';
  return link === 'से' && /^(गठबंधन|अलग|तालमेल|ज्यादा|कम|अधिक|समझौता)$/.test(next);
}
