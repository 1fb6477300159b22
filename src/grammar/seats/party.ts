import type { Candidate } from './candidate.ts';
import { ends, leaningOf, REACH } from './clause.ts';
import type { Sign } from './sign.ts';

/** Whose count it is. `shared`: several parties have it together, so it is no single party's. */
export interface Owner {
  readonly party?: string;
  readonly shared?: boolean;
  /** Index of the party's sign; -1 where it was carried over. */
  readonly at: number;
  readonly rule:
    | 'party-before'
    | 'party-after'
    | 'party-of-clause'
    | 'party-by-participle'
    | 'party-by-pronoun'
    | 'party-shared'
    | 'party-by-order'
    | 'party-none';
}

const NONE: Owner = { at: -1, rule: 'party-none' };

/** True where another party is joined to the one at `at` before any number: `सपा और कांग्रेस 69 सीटों पर`. */
function isJoined(signs: readonly Sign[], at: number): boolean {
  let left = at - 1;
  while (left >= 0 && (signs[left]!.kind === 'particle' || signs[left]!.kind === 'close')) left -= 1;
  const link = signs[left];
  if (!link || (link.kind !== 'conj' && link.kind !== 'dash')) return false;
  left -= 1;
  for (let steps = 0; left >= 0 && steps < 5; steps++, left--) {
    const sign = signs[left]!;
    if (sign.kind === 'party') return link.kind === 'conj' || signs[left]!.last === link.first;
    if (sign.kind !== 'particle' && sign.kind !== 'close' && sign.kind !== 'open' && sign.kind !== 'word') return false;
    if (sign.kind === 'word' && sign.after) return false;
  }
  return false;
}

function usable(sign: Sign | undefined): sign is Sign & { party: string } {
  return sign?.kind === 'party' && sign.party !== undefined;
}

/** Binds each count of a paragraph to its party, left to right. `wants` says which counts may have one. */
export function bindParties(
  signs: readonly Sign[],
  candidates: readonly Candidate[],
  wants: (candidate: Candidate) => boolean,
  carried: string | undefined,
): Owner[] {
  const claimed = new Set<number>();
  const numbers = new Set(candidates.map(candidate => candidate.at));
  let topic = carried;
  return candidates.map((candidate, index) => {
    if (!wants(candidate)) return NONE;
    const owner = ownerOf(signs, candidate, claimed, numbers, topic, candidates[index - 1]);
    if (owner.at >= 0) claimed.add(owner.at);
    if (owner.party !== undefined && owner.party !== 'OTH') topic = owner.party;
    return owner;
  });
}

function ownerOf(
  signs: readonly Sign[],
  candidate: Candidate,
  claimed: ReadonlySet<number>,
  numbers: ReadonlySet<number>,
  topic: string | undefined,
  previous: Candidate | undefined,
): Owner {
  const lean = leaningOf(signs, candidate.at);
  const left = signs[lean];
  const right = signs[candidate.end + 1];
  if (usable(left) && !claimed.has(lean)) {
    if (isJoined(signs, lean)) return { shared: true, at: lean, rule: 'party-shared' };
    return { party: left.party, at: lean, rule: 'party-before' };
  }
  if (left?.kind === 'shared') return { shared: true, at: lean, rule: 'party-shared' };
  if (usable(right)) return { party: right.party, at: candidate.end + 1, rule: 'party-after' };
  if (left?.kind === 'pronoun' && topic !== undefined) return { party: topic, at: -1, rule: 'party-by-pronoun' };
  const participle = participleOf(signs, candidate.end);
  if (participle >= 0) return { party: signs[participle]!.party!, at: participle, rule: 'party-by-participle' };
  const clause = clauseParty(signs, candidate, claimed, numbers, topic);
  if (clause) return clause;
  const after = partyRight(signs, candidate.end, numbers);
  if (after >= 0) return { party: signs[after]!.party!, at: after, rule: 'party-after' };
  void previous;
  return NONE;
}

/** `206 सीटें लाने वाली कांग्रेस`, `दस सीटें जीतने वाली जजपा`. */
function participleOf(signs: readonly Sign[], end: number): number {
  for (let at = end + 1; at <= end + 6; at++) {
    const sign = signs[at];
    if (ends(sign) || sign!.kind === 'comma' || sign!.kind === 'number') return -1;
    if (sign!.kind === 'party') return at > end + 1 && signs[at - 1]!.light === true ? at : -1;
  }
  return -1;
}

/** The last unclaimed party, or pronoun, of the clause to the left. */
function clauseParty(
  signs: readonly Sign[],
  candidate: Candidate,
  claimed: ReadonlySet<number>,
  numbers: ReadonlySet<number>,
  topic: string | undefined,
): Owner | undefined {
  let crossed = false;
  for (let at = candidate.at - 1; at >= 0 && at >= candidate.at - REACH; at--) {
    const sign = signs[at]!;
    if (ends(sign) || sign.kind === 'contrast') return undefined;
    if (numbers.has(at)) crossed = true;
    if (sign.kind === 'pronoun' && topic !== undefined && !crossed && signs[at]!.light !== true)
      return { party: topic, at: -1, rule: 'party-by-pronoun' };
    if (!usable(sign)) continue;
    if (claimed.has(at))
      return crossed && !usableRight(signs, candidate)
        ? { party: sign.party, at: -1, rule: 'party-of-clause' }
        : undefined;
    if (sign.ambiguous) continue;
    if (isJoined(signs, at)) return { shared: true, at, rule: 'party-shared' };
    return { party: sign.party, at, rule: 'party-of-clause' };
  }
  return undefined;
}

function usableRight(signs: readonly Sign[], candidate: Candidate): boolean {
  return partyRight(signs, candidate.end, new Set()) >= 0;
}

/** The party that follows in the clause, before any other number: `सातों सीटें जनता ने भाजपा को दीं`. */
function partyRight(signs: readonly Sign[], end: number, numbers: ReadonlySet<number>): number {
  for (let at = end + 1; at <= end + 10; at++) {
    const sign = signs[at];
    if (ends(sign) || sign!.kind === 'contrast' || sign!.kind === 'comma' || numbers.has(at) || sign!.kind === 'number')
      return -1;
    if (usable(sign) && !sign.ambiguous) return at;
  }
  return -1;
}
