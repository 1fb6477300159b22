import { endsBetween } from './clause.ts';
import type { Judge } from './judge.ts';
import type { Owner } from './owner.ts';
import { type Bound, partyOptions } from './party-features.ts';

/** The owners as the judge has them, left to right: each decision is what the next one follows. */
export function judgeParties(bound: Bound, judge: Judge): Owner[] {
  const { field, candidates, owners, story } = bound;
  const decided: Owner[] = [];
  let list: string[] = [];
  let from = 0;
  owners.forEach((owner, order) => {
    const candidate = candidates[order]!;
    if (endsBetween(field.signs, from, candidate.at) && list.length > 0) {
      if (list.length > 1) story.list = list;
      list = [];
    }
    const options = partyOptions({ ...bound, decided, order, position: list.length });
    const party = judge.party(options, owner.party, field.signs[candidate.at]!.first);
    decided.push(ownerAs(owner, party));
    if (party !== undefined) {
      list.push(party);
      story.topic = party;
    }
    from = candidate.end;
  });
  if (list.length > 1) story.list = list;
  return decided;
}

function ownerAs(owner: Owner, party: string | undefined): Owner {
  if (party === owner.party) return owner;
  return party === undefined ? { at: -1, rule: 'party-none' } : { party, at: -1, rule: 'learned-party' };
}
