import type { Bound } from './bound.ts';
import { endsBetween } from './clause.ts';
import type { Judge, Verdict } from './judge.ts';
import { type Owner, ownerOf } from './owner.ts';
import { partyOptions } from './party-features.ts';
import type { Story } from './story.ts';
import type { Subject } from './subject.ts';

/** The owners as the judge has them, left to right: each decision is what the next one follows. */
export function judgeParties(bound: Bound, subject: Subject, story: Story, judge: Judge): Owner[] {
  const { field, candidates, owners } = bound;
  const decided: Owner[] = [];
  let list: string[] = [];
  let from = 0;
  for (const [order, owner] of owners.entries()) {
    const candidate = candidates[order]!;
    if (endsBetween(field.signs, from, candidate.at) && list.length > 0) {
      if (list.length > 1) story.list = list;
      list = [];
    }
    const options = partyOptions({ bound, subject, story, decided, order, position: list.length });
    const verdict = judge.party(options, owner.party, field.signs[candidate.at]!.first);
    const party = verdict.value;
    decided.push(ownerAs(owner, verdict));
    if (party !== undefined) {
      list.push(party);
      story.topic = party;
    }
    from = candidate.end;
  }
  if (list.length > 1) story.list = list;
  return decided;
}

function ownerAs(owner: Owner, { value: party, scores }: Verdict<string | undefined>): Owner {
  if (party === owner.party) return owner;
  return ownerOf(party, -1, party === undefined ? 'party-none' : 'learned-party', scores);
}
