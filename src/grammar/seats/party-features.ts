import type { Candidate } from './candidate.ts';
import { ends } from './clause.ts';
import { distanceOf, nameOf } from './count-features.ts';
import { isHouseSize } from './house-size.ts';
import { type Field, isParty, type Owner } from './owner.ts';
import type { Subject } from './subject.ts';

/** A party that a count may belong to, or nobody. */
export interface PartyOption {
  readonly party: string | undefined;
  readonly features: readonly string[];
}

/** What the party of one count is judged by. */
export interface PartyContext {
  readonly field: Field;
  readonly subject: Subject;
  readonly candidates: readonly Candidate[];
  /** What the rules bound, one a candidate. */
  readonly owners: readonly Owner[];
  readonly order: number;
  readonly past: boolean;
  readonly isWhole: boolean;
}

const REACH = 30;
const MOST_NAMES = 3;

/** The parties that stand around a count, each with what speaks for it; nobody is one of them. */
export function partyOptions({
  field,
  subject,
  candidates,
  owners,
  order,
  past,
  isWhole,
}: PartyContext): PartyOption[] {
  const { signs, text } = field;
  const candidate = candidates[order]!;
  const owner = owners[order]!;
  const roles = new Map<string | undefined, string[]>();
  const add = (party: string | undefined, role: string): void => {
    const known = roles.get(party);
    if (known) known.push(role);
    else roles.set(party, [role]);
  };
  add(undefined, 'nobody');
  add(owner.party, 'given');
  for (const [side, step] of [
    ['left', -1],
    ['right', 1],
  ] as const) {
    let names = 0;
    let crossed = 0;
    let border = '';
    const start = side === 'left' ? candidate.at : candidate.end;
    for (let at = start + step; Math.abs(at - start) <= REACH && names < MOST_NAMES; at += step) {
      const sign = signs[at];
      if (sign === undefined) break;
      if (sign.kind === 'line') border = 'line';
      else if (ends(sign) && border === '') border = 'sentence';
      if (side === 'right' && border !== '') break;
      if (field.numbers.has(at)) crossed += 1;
      const party = isParty(sign) ? sign.party : sign.leads;
      if (party === undefined) continue;
      const held = owners.findIndex(one => one.at === at);
      const taken = held < 0 ? 'free' : held === order ? 'own' : 'taken';
      add(party, `${side}${names} ${border} ${Math.min(crossed, 2)} ${taken}${sign.leads ? ' leader' : ''}`);
      add(party, `${side} ${distanceOf(Math.abs(at - start))} ${border}`);
      add(party, `${side} next ${nameOf(signs[at + 1], text)}`);
      names += 1;
    }
  }
  const before = owners[order - 1]?.party;
  if (before !== undefined) add(before, 'before');
  const after = owners[order + 1]?.party;
  if (after !== undefined) add(after, 'after');
  if (subject.party !== undefined) add(subject.party, 'headline');
  const count = signs[candidate.at]!.count;
  const fits = count !== undefined && isHouseSize(subject.place, subject.house, count);
  const facts = [
    '',
    `rule ${owner.rule}`,
    `rules ${owner.rule} ${candidate.rule}`,
    `candidate ${candidate.rule}`,
    `-1 ${nameOf(signs[candidate.at - 1], text)}`,
    `-2 ${nameOf(signs[candidate.at - 2], text)} ${nameOf(signs[candidate.at - 1], text)}`,
    `+1 ${nameOf(signs[candidate.end + 1], text)}`,
    `+2 ${nameOf(signs[candidate.end + 1], text)} ${nameOf(signs[candidate.end + 2], text)}`,
    `past ${past} whole ${isWhole} ${fits}`,
  ];
  return [...roles].map(([party, names]) => {
    const whole =
      party === undefined && names.includes('given') ? 'nobody+given' : names.includes('given') ? 'given' : 'other';
    return {
      party,
      features: [
        `all=${names.filter(name => !/ next | \d/.test(name)).join(',')}|${owner.rule}`,
        ...names.flatMap(name => (name.includes(' next ') ? [`${name}`] : facts.map(fact => `${name}|${fact}`))),
        ...facts.map(fact => `${whole}|${fact}`),
      ],
    };
  });
}
