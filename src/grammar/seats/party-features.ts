import type { Bound } from './bound.ts';
import type { Candidate } from './candidate.ts';
import { ends, leaningOf } from './clause.ts';
import { nameOf } from './feature-parts.ts';
import type { Features } from './features.ts';
import { isHouseSize, isMajorityOf } from './house-size.ts';
import type { PartyOption } from './judge.ts';
import { type Field, isParty, type Owner } from './owner.ts';
import { addFirst, addNames, REACH, Roles } from './party-roles.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';
import type { Story } from './story.ts';
import type { Subject } from './subject.ts';

/** What the party of one count is judged by. */
export interface PartyContext {
  /** The counts of the paragraph as the rules bound them. */
  readonly bound: Bound;
  readonly subject: Subject;
  readonly story: Story;
  /** What was decided of the counts before this one. */
  readonly decided: readonly Owner[];
  readonly order: number;
  /** How many counts of the sentence have a party already. */
  readonly position: number;
}

/** The parties that stand around a count, each with what speaks for it; nobody is one of them. */
export function partyOptions(context: PartyContext): PartyOption[] {
  const owner = context.bound.owners[context.order]!;
  const facts = factsOf(context);
  return [...rolesOf(context).byParty].map(([party, roles]) => ({
    party,
    describe: features => describeOption(features, party, roles, facts, owner.rule),
  }));
}

/** Roles that tell of distances. */
const FIGURES = / gap | \d/;

/** The one feature function of the model of parties, for training and reading. */
function describeOption(
  features: Features,
  party: string | undefined,
  roles: readonly string[],
  facts: readonly string[],
  rule: string,
): void {
  let plain = '';
  for (const role of roles) {
    const next = role.includes(' next ');
    if (next) features.add(role);
    else features.addAll(`${role}|`, facts);
    if (!next && !FIGURES.test(role)) plain += plain === '' ? role : `,${role}`;
  }
  features.add('all=', plain, '|', rule);
  const given = roles.includes('given');
  const whole = given ? (party === undefined ? 'nobody+given' : 'given') : 'other';
  features.addAll(`${whole}|`, facts);
}

function rolesOf({ bound, subject, story, decided, order, position }: PartyContext): Roles {
  const { field, candidates, owners, settings } = bound;
  const roles = new Roles();
  roles.add(undefined, 'nobody');
  roles.add(owners[order]!.party, 'given');
  addNames(roles, 'left', bound, order);
  addNames(roles, 'right', bound, order);
  addFirst(roles, field, candidates[order]!.at);
  const before = order > 0 ? decided[order - 1]!.party : undefined;
  if (before !== undefined) {
    roles.add(before, `before ${settings[order]!.year === settings[order - 1]!.year ? 'same' : 'other'}`);
    if (decided.some((one, at) => at < order - 1 && one.party === before)) roles.add(before, 'series');
  }
  if (story.topic !== undefined) roles.add(story.topic, order === 0 ? 'topic first' : 'topic');
  for (const [at, party] of story.list.entries()) {
    if (at === 5) break;
    roles.add(party, at === position ? `list same ${position}` : 'list other');
  }
  for (const [party, rank] of story.ranks) {
    if (rank > 1) break;
    roles.add(party, `rank ${rank}`);
  }
  const after = order + 1 < owners.length ? owners[order + 1]!.party : undefined;
  if (after !== undefined) roles.add(after, 'after');
  if (subject.party !== undefined) roles.add(subject.party, 'headline');
  return roles;
}

/** What is said of the count whatever the party. */
function factsOf({ bound, subject, order }: PartyContext): string[] {
  const { field, candidates, owners, settings } = bound;
  const { signs, wholes } = field;
  const candidate = candidates[order]!;
  const owner = owners[order]!;
  const past = settings[order]!.year !== undefined;
  const { count } = signs[candidate.at]!;
  const fits = count !== undefined && isHouseSize(subject.place, subject.house, count);
  const half = count !== undefined && count > 10 && isMajorityOf(subject.place, subject.house, count);
  const before = nameOf(signAt(signs, candidate.at - 1));
  const next = nameOf(signAt(signs, candidate.end + 1));
  return [
    '',
    `rule ${owner.rule}`,
    `rules ${owner.rule} ${candidate.rule}`,
    `candidate ${candidate.rule}`,
    `-1 ${before}`,
    `-2 ${nameOf(signAt(signs, candidate.at - 2))} ${before}`,
    `+1 ${next}`,
    `+2 ${next} ${nameOf(signAt(signs, candidate.end + 2))}`,
    `cue ${cueOf(signs, candidate)}`,
    `past ${past} whole ${wholes.has(candidate.at)} ${half ? 'half' : fits}`,
    `alone ${isAlone(field, candidate)} ${past} ${candidate.rule}`,
    `lean ${nameOf(signAt(signs, leaningOf(signs, candidate.at)))} ${past}`,
    `run ${runOf(candidates, order)}`,
  ];
}

/** True where the sentence names nobody before the count. */
function isAlone({ signs }: Field, candidate: Candidate): boolean {
  for (let at = candidate.at - 1; at > candidate.at - REACH; at--) {
    const sign = signAt(signs, at);
    if (ends(sign)) return true;
    if (isParty(sign) || sign.leads !== undefined || sign.kind === 'pronoun') return false;
  }
  return true;
}

/** How many counts stand close together around the count, and which of them it is. */
function runOf(candidates: readonly Candidate[], order: number): string {
  let [first, last] = [order, order];
  while (first > 0 && candidates[first]!.at - candidates[first - 1]!.end <= 3) first -= 1;
  while (last + 1 < candidates.length && candidates[last + 1]!.at - candidates[last]!.end <= 3) last += 1;
  return `${Math.min(order - first, 3)} of ${Math.min(last - first + 1, 4)}`;
}

/** The first word that speaks for a status behind the count, and the last before it. */
function cueOf(signs: readonly Sign[], { at: number, end }: Candidate): string {
  let behind = '';
  for (let at = end + 1; at <= end + 12 && behind === ''; at++) {
    const sign = signAt(signs, at);
    if (ends(sign)) break;
    behind = sign.after?.status ?? '';
  }
  let before = '';
  for (let at = number - 1; at >= number - 12 && before === ''; at--) {
    const sign = signAt(signs, at);
    if (ends(sign)) break;
    before = sign.before?.status ?? '';
  }
  return `${before} ${behind}`;
}
