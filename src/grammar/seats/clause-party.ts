import type { Candidate } from './candidate.ts';
import { ends, leaningOf, REACH } from './clause.ts';
import { type Field, isParty, NO_OWNER, type Owner, ownerOf, sharedOwner } from './owner.ts';
import { participleOf } from './participle.ts';
import { isCompanion, meantBy, subjectBefore } from './pronoun.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';
import { partOf } from './whole.ts';

/** True where another party is joined to the one at `at` before any number: `सपा और कांग्रेस 69 सीटों पर`. */
function isJoined(signs: readonly Sign[], at: number): boolean {
  let left = at - 1;
  while (left >= 0 && (signs[left]!.kind === 'particle' || signs[left]!.kind === 'close')) left -= 1;
  const link = signAt(signs, left);
  if (link.kind !== 'conj' && link.kind !== 'dash') return false;
  left -= 1;
  for (let steps = 0; left >= 0 && steps < 5; steps++, left--) {
    const sign = signs[left]!;
    if (sign.kind === 'party') return link.kind === 'conj' || sign.last === link.first;
    if (!/^(particle|close|open|word)$/.test(sign.kind) || sign.after) return false;
  }
  return false;
}

/** What the count leans on; a part (`28 में से 25`) leans on what its whole does. */
function leanOf(field: Field, candidate: Candidate): number {
  const lean = leaningOf(field.signs, candidate.at);
  if (signAt(field.signs, lean).kind === 'number' && partOf(field.signs, lean) === candidate.at) {
    return leaningOf(field.signs, lean);
  }
  return lean;
}

/** The party of a count by the words of its clause, or of the parties around it. */
export function partyOfClause(
  field: Field,
  candidate: Candidate,
  claimed: ReadonlySet<number>,
  topic: string | undefined,
): Owner {
  const { signs } = field;
  const free = (at: number): boolean =>
    isParty(signAt(signs, at)) && !claimed.has(at) && (field.reserved.get(at) ?? candidate.at) === candidate.at;
  const participle = participleOf(signs, candidate.end);
  if (participle >= 0) return ownerOf(signs[participle]!.party!, -1, 'party-by-participle');
  const lean = leanOf(field, candidate);
  const left = signAt(signs, lean);
  if (isMeasure(field, candidate, lean)) {
    const subject = clauseParty(field, candidate, lean, claimed, topic);
    return subject ?? (topic === undefined ? NO_OWNER : ownerOf(topic, -1, 'party-carried'));
  }
  if (free(lean)) {
    if (isJoined(signs, lean)) return sharedOwner(lean, 'party-shared');
    return ownerOf(signs[lean]!.party!, lean, 'party-before');
  }
  if (left.leads) return ownerOf(left.leads, -1, 'party-by-leader');
  if (left.kind === 'shared') return sharedOwner(lean, 'party-shared');
  const right = candidate.end + 1;
  if (free(right)) return ownerOf(signs[right]!.party!, right, 'party-after');
  if (signAt(signs, right).kind === 'open' && free(right + 1) && signAt(signs, right + 2).kind === 'close') {
    return ownerOf(signs[right + 1]!.party!, right + 1, 'party-after');
  }
  if (left.kind === 'pronoun') {
    const meant = meantBy(field, lean, topic);
    return meant === undefined ? sharedOwner(-1, 'party-by-pronoun') : ownerOf(meant, -1, 'party-by-pronoun');
  }
  if (speaksOfResult(field, candidate)) return NO_OWNER;
  const clause = clauseParty(field, candidate, candidate.at, claimed, topic);
  if (clause) return clause;
  const after = partyRight(field, candidate, free);
  return after < 0 ? NO_OWNER : ownerOf(signs[after]!.party!, after, 'party-after');
}

const MEASURED: ReadonlySet<string> = new Set(['ज्यादा', 'अधिक', 'कम', 'पीछे']);
const GENITIVE: ReadonlySet<string> = new Set(['का', 'के', 'की']);

/** `भाजपा से केवल सात ज्यादा`: the party that the count is measured by. */
function isMeasure({ signs }: Field, candidate: Candidate, lean: number): boolean {
  if (signAt(signs, lean + 1).text !== 'से' || !isParty(signAt(signs, lean))) return false;
  return MEASURED.has(signAt(signs, candidate.end + 1).text);
}

/** `110 सीटों के रुझान`, `288 सीटों का परिणाम`: a count of what was voted on, nobody's. */
function speaksOfResult(field: Field, candidate: Candidate): boolean {
  const { signs } = field;
  if (!GENITIVE.has(signAt(signs, candidate.end + 1).text)) return false;
  for (let at = candidate.end + 2; at <= candidate.end + 4 && !ends(signAt(signs, at)); at++) {
    if (signs[at]!.after?.status === 'polled') return true;
  }
  return false;
}

/** The last free party, or pronoun, of the clause to the left; one that has a count already where it is the clause's only one. `number`: where the clause is looked for from. */
function clauseParty(
  field: Field,
  candidate: Candidate,
  number: number,
  claimed: ReadonlySet<number>,
  topic: string | undefined,
): Owner | undefined {
  const { signs } = field;
  let crossed = 0;
  for (let at = number - 1; at >= 0 && at >= number - REACH; at--) {
    const sign = signs[at]!;
    if (ends(sign)) return undefined;
    if (sign.kind === 'contrast' && crossed > 0) return undefined;
    if (field.numbers.has(at)) crossed += 1;
    if (sign.kind === 'pronoun' && crossed === 0 && meantBy(field, at, topic) !== undefined)
      return ownerOf(meantBy(field, at, topic)!, -1, 'party-by-pronoun');
    if (!isParty(sign) || sign.ambiguous || isCompanion(signs, at)) continue;
    if (claimed.has(at) || (field.reserved.get(at) ?? number) !== number) {
      if (
        crossed === 0 ||
        partyRight(
          field,
          candidate,
          next => isParty(signAt(signs, next)) && !claimed.has(next) && !field.reserved.has(next),
        ) >= 0
      )
        return undefined;
      return ownerOf(sign.party, -1, 'party-of-clause');
    }
    if (isJoined(signs, at)) return sharedOwner(at, 'party-shared');
    const subject = subjectBefore(field, at, claimed);
    if (subject >= 0 && number - at > 2) return ownerOf(signs[subject]!.party!, subject, 'party-of-clause');
    return ownerOf(sign.party, at, 'party-of-clause');
  }
  return undefined;
}

/** The free party that follows in the clause, before any other number: `सातों सीटें जनता ने भाजपा को दीं`. */
function partyRight(field: Field, candidate: Candidate, free: (at: number) => boolean): number {
  const { signs } = field;
  for (let at = candidate.end + 1; at <= candidate.end + 10; at++) {
    const sign = signAt(signs, at);
    if (
      ends(sign) ||
      sign.kind === 'contrast' ||
      sign.kind === 'comma' ||
      sign.kind === 'number' ||
      sign.kind === 'conj'
    )
      return -1;
    if (free(at) && !sign.ambiguous) return at;
  }
  return -1;
}
