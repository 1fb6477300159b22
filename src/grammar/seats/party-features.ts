import type { Candidate } from './candidate.ts';
import { ends, leaningOf } from './clause.ts';
import { distanceOf, nameOf } from './count-features.ts';
import type { Setting } from './frame.ts';
import { isHouseSize, isMajorityOf } from './house-size.ts';
import { type Field, isParty, type Owner } from './owner.ts';
import { isCompanion } from './pronoun.ts';
import type { Sign } from './sign.ts';
import type { Story } from './story.ts';
import type { Subject } from './subject.ts';

/** A party that a count may belong to, or nobody. */
export interface PartyOption {
  readonly party: string | undefined;
  readonly features: readonly string[];
}

/** The counts of one paragraph as the rules bound them. */
export interface Bound {
  readonly field: Field;
  readonly subject: Subject;
  readonly candidates: readonly Candidate[];
  /** One a candidate, as `owners`. */
  readonly settings: readonly Setting[];
  readonly owners: readonly Owner[];
  /** Signs of the numbers that are wholes. */
  readonly wholes: ReadonlySet<number>;
  readonly story: Story;
}

/** What the party of one count is judged by. */
export interface PartyContext extends Bound {
  /** What was decided of the counts before this one. */
  readonly decided: readonly Owner[];
  readonly order: number;
  /** How many counts of the sentence have a party already. */
  readonly position: number;
}

const REACH = 30;
const MOST_NAMES = 3;

/** The parties that stand around a count, each with what speaks for it; nobody is one of them. */
export function partyOptions({
  field,
  subject,
  candidates,
  owners,
  decided,
  order,
  position,
  settings,
  wholes,
  story,
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
      if (isCompanion(field, at)) add(party, `${side} companion`);
      if (border === '') add(party, `${side} gap ${gapOf(signs, Math.min(at, start), Math.max(at, start))}`);
      names += 1;
    }
  }
  const named = new Set<string>();
  let sentenceFirst: string | undefined;
  for (let at = Math.max(0, candidate.at - 150); at < candidate.at; at++) {
    const sign = signs[at]!;
    if (ends(sign)) sentenceFirst = undefined;
    const party = isParty(sign) ? (isCompanion(field, at) ? undefined : sign.party) : sign.leads;
    if (party === undefined) continue;
    named.add(party);
    sentenceFirst ??= party;
  }
  const [paragraphFirst] = named;
  if (paragraphFirst !== undefined) add(paragraphFirst, named.size === 1 ? 'paragraph only' : 'paragraph first');
  if (sentenceFirst !== undefined) add(sentenceFirst, 'sentence first');
  const past = settings[order]!.year !== undefined;
  const isWhole = wholes.has(candidate.at);
  const before = decided[order - 1]?.party;
  const sameYear = settings[order]!.year === settings[order - 1]?.year ? 'same' : 'other';
  if (before !== undefined) add(before, `before ${sameYear}`);
  if (decided.some((one, at) => one.party !== undefined && at < order - 1 && one.party === before))
    add(before, 'series');
  if (story.topic !== undefined) add(story.topic, order === 0 ? 'topic first' : 'topic');
  story.list.forEach((party, at) => {
    if (at < 5) add(party, at === position ? `list same ${position}` : 'list other');
  });
  for (const [party, rank] of story.ranks) {
    if (rank > 1) break;
    add(party, `rank ${rank}`);
  }
  const after = owners[order + 1]?.party;
  if (after !== undefined) add(after, 'after');
  if (subject.party !== undefined) add(subject.party, 'headline');
  const count = signs[candidate.at]!.count;
  const fits = count !== undefined && isHouseSize(subject.place, subject.house, count);
  const half = count !== undefined && count > 10 && isMajorityOf(subject.place, subject.house, count);
  const facts = [
    '',
    `rule ${owner.rule}`,
    `rules ${owner.rule} ${candidate.rule}`,
    `candidate ${candidate.rule}`,
    `-1 ${nameOf(signs[candidate.at - 1], text)}`,
    `-2 ${nameOf(signs[candidate.at - 2], text)} ${nameOf(signs[candidate.at - 1], text)}`,
    `+1 ${nameOf(signs[candidate.end + 1], text)}`,
    `+2 ${nameOf(signs[candidate.end + 1], text)} ${nameOf(signs[candidate.end + 2], text)}`,
    `cue ${cueOf(signs, candidate)}`,
    `past ${past} whole ${isWhole} ${half ? 'half' : fits}`,
    `alone ${isAlone(field, candidate)} ${past} ${candidate.rule}`,
    `lean ${nameOf(signs[leaningOf(signs, candidate.at)], text)} ${past}`,
    `run ${runOf(candidates, order)}`,
  ];
  return [...roles].map(([party, names]) => {
    const whole =
      party === undefined && names.includes('given') ? 'nobody+given' : names.includes('given') ? 'given' : 'other';
    return {
      party,
      features: [
        `all=${names.filter(name => !/ next | gap | \d/.test(name)).join(',')}|${owner.rule}`,
        ...names.flatMap(name => (name.includes(' next ') ? [`${name}`] : facts.map(fact => `${name}|${fact}`))),
        ...facts.map(fact => `${whole}|${fact}`),
      ],
    };
  });
}

/** True where the sentence names nobody before the count. */
function isAlone({ signs }: Field, candidate: Candidate): boolean {
  for (let at = candidate.at - 1; at >= 0 && at > candidate.at - REACH && !ends(signs[at]); at--)
    if (isParty(signs[at]) || signs[at]!.leads !== undefined || signs[at]!.kind === 'pronoun') return false;
  return true;
}

/** How many counts stand close together around the count, and which of them it is. */
function runOf(candidates: readonly Candidate[], order: number): string {
  let [first, last] = [order, order];
  while (first > 0 && candidates[first]!.at - candidates[first - 1]!.end <= 3) first -= 1;
  while (last + 1 < candidates.length && candidates[last + 1]!.at - candidates[last]!.end <= 3) last += 1;
  return `${Math.min(order - first, 3)} of ${Math.min(last - first + 1, 4)}`;
}

/** What stands between a party and a count: verbs that close a clause, commas, other words. */
function gapOf(signs: readonly Sign[], from: number, to: number): string {
  let [verbs, commas, words] = [0, 0, 0];
  for (let at = from + 1; at < to; at++) {
    const { kind, after, light } = signs[at]!;
    if (after && !after.weak) verbs += 1;
    else if (kind === 'comma' || kind === 'conj' || kind === 'contrast') commas += 1;
    else if (kind === 'word' && !light) words += 1;
  }
  return `${Math.min(verbs, 2)} ${Math.min(commas, 2)} ${Math.min(words, 3)}`;
}

/** The first word that speaks for a status behind the count, and the last before it. */
function cueOf(signs: readonly Sign[], candidate: Candidate): string {
  let [behind, before] = ['', ''];
  for (let at = candidate.end + 1; at <= candidate.end + 12 && !ends(signs[at]) && behind === ''; at++)
    behind = signs[at]!.after?.status ?? '';
  for (let at = candidate.at - 1; at >= candidate.at - 12 && at >= 0 && !ends(signs[at]) && before === ''; at--)
    before = signs[at]!.before?.status ?? '';
  return `${before} ${behind}`;
}
