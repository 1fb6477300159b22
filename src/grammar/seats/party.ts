import type { Candidate } from './candidate.ts';
import { endsBetween } from './clause.ts';
import { partyOfClause } from './clause-party.ts';
import { isMajorityMark, isNeed } from './majority.ts';
import { type Field, isParty, NO_OWNER, type Owner, ownerOf } from './owner.ts';
import { signAt } from './row.ts';

/** A count that may be a party's: no whole, and no number that makes a majority. */
function wants({ signs, wholes }: Field, { at }: Candidate): boolean {
  return !wholes.has(at) && (!isMajorityMark(signs, at) || isNeed(signs, at));
}

/** Binds each count of a paragraph to its party, left to right. */
export function bindParties(field: Field, candidates: readonly Candidate[], carried: string | undefined): Owner[] {
  const claimed = new Set<number>();
  let topic = carried;
  /** Parties of the sentence so far and of the last list before it, for counts that repeat only the numbers. */
  let order: string[] = [];
  let listed: readonly string[] = [];
  const owners: Owner[] = [];
  candidates.forEach((candidate, index) => {
    let owner = NO_OWNER;
    const column = field.columns.get(candidate.at);
    if (
      column?.party &&
      !(signAt(field.signs, candidate.end + 1).kind === 'open' && isParty(signAt(field.signs, candidate.end + 2)))
    )
      owner = ownerOf(column.party, -1, 'party-by-column');
    else if (wants(field, candidate)) owner = partyOfClause(field, candidate, claimed, topic);
    if (index > 0 && endsBetween(field.signs, candidates[index - 1]!.end, candidate.at)) {
      if (order.length > 1) listed = order;
      order = [];
    }
    const carriedOver = owner.rule === 'party-none' || (owner.at < 0 && owner.rule === 'party-of-clause');
    if (carriedOver && wants(field, candidate) && !column) {
      const run = runOf(field, candidates, index);
      const length = run.last - run.first + 1;
      const names = order.length > 0 ? order.slice(-length) : listed.slice(0, length);
      if (length > 1 && names.length === length) owner = ownerOf(names[index - run.first]!, -1, 'party-by-order');
    }
    // `1998 में 117`, `रोहतक की चार में तीन`: the party of the story goes on.
    if (owner.rule === 'party-none' && wants(field, candidate) && topic !== undefined && goesOn(candidate)) {
      owner = ownerOf(topic, -1, 'party-carried');
    }
    if (owner.at >= 0) claimed.add(owner.at);
    if (owner.party !== undefined && owner.rule !== 'party-by-order') {
      order.push(owner.party);
      if (owner.party !== 'OTH' && owner.party !== 'IND') topic = owner.party;
    }
    owners.push(owner);
  });
  return owners;
}

function goesOn(candidate: Candidate): boolean {
  return candidate.rule === 'year-count' || candidate.rule === 'out-of' || candidate.rule === 'count-verb';
}

const LONGEST_RUN = 6;

/** The run of counts joined by और, बनाम or a slash, without a party of their own, that the count is in. */
function runOf(field: Field, candidates: readonly Candidate[], index: number): { first: number; last: number } {
  const joined = (left: Candidate, right: Candidate): boolean => {
    for (let at = left.end + 1; at < right.at; at++) {
      const { kind, light } = field.signs[at]!;
      if (kind === 'party' || kind === 'stop' || kind === 'line' || kind === 'comma') return false;
      if (kind !== 'conj' && kind !== 'dash' && kind !== 'contrast' && !light) return false;
    }
    return right.at - left.end <= 4;
  };
  let first = index;
  let last = index;
  while (first > 0 && index - first < LONGEST_RUN && joined(candidates[first - 1]!, candidates[first]!)) first -= 1;
  while (last + 1 < candidates.length && last - index < LONGEST_RUN && joined(candidates[last]!, candidates[last + 1]!))
    last += 1;
  return { first, last };
}
