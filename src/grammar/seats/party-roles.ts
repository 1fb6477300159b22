import type { Bound } from './bound.ts';
import { ends } from './clause.ts';
import { distanceOf, nameOf } from './feature-parts.ts';
import { type Field, isParty } from './owner.ts';
import { isCompanion } from './pronoun.ts';
import { signAt } from './row.ts';
import type { Sign } from './sign.ts';

/** What each party is to a count; `undefined` is nobody. */
export class Roles {
  readonly byParty: Map<string | undefined, string[]> = new Map();

  add(party: string | undefined, role: string): void {
    const known = this.byParty.get(party);
    if (known) known.push(role);
    else this.byParty.set(party, [role]);
  }
}

/** How far, in signs, names are looked for. */
export const REACH = 30;
const MOST_NAMES = 3;

/** Adds the names on one side of a count, the nearest first. */
export function addNames(roles: Roles, side: 'left' | 'right', bound: Bound, order: number): void {
  const { field, candidates, owners } = bound;
  const { signs } = field;
  const candidate = candidates[order]!;
  const [start, step] = side === 'left' ? [candidate.at, -1] : [candidate.end, 1];
  let names = 0;
  let crossed = 0;
  let border = '';
  for (let distance = 1; distance <= REACH && names < MOST_NAMES; distance++) {
    const at = start + step * distance;
    const sign = signAt(signs, at);
    if (sign.kind === 'edge') break;
    if (sign.kind === 'line') border = 'line';
    else if (border === '' && ends(sign)) border = 'sentence';
    if (side === 'right' && border !== '') break;
    if (field.numbers.has(at)) crossed += 1;
    const party = isParty(sign) ? sign.party : sign.leads;
    if (party === undefined) continue;
    const held = owners.findIndex(one => one.at === at);
    const taken = held < 0 ? 'free' : held === order ? 'own' : 'taken';
    roles.add(party, `${side}${names} ${border} ${Math.min(crossed, 2)} ${taken}${sign.leads ? ' leader' : ''}`);
    roles.add(party, `${side} ${distanceOf(distance)} ${border}`);
    roles.add(party, `${side} next ${nameOf(signAt(signs, at + 1))}`);
    if (isCompanion(signs, at)) roles.add(party, `${side} companion`);
    if (border === '') roles.add(party, `${side} gap ${gapOf(signs, Math.min(at, start), Math.max(at, start))}`);
    names += 1;
  }
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

/** How far back, in signs, the parties of the paragraph are looked for. */
const PARAGRAPH_REACH = 150;

/** Adds the first party of the paragraph and of the sentence, before the count. */
export function addFirst(roles: Roles, { signs }: Field, number: number): void {
  let paragraphFirst: string | undefined;
  let sentenceFirst: string | undefined;
  let only = true;
  for (let at = Math.max(0, number - PARAGRAPH_REACH); at < number; at++) {
    const sign = signs[at]!;
    if (ends(sign)) sentenceFirst = undefined;
    const party = isParty(sign) ? (isCompanion(signs, at) ? undefined : sign.party) : sign.leads;
    if (party === undefined) continue;
    paragraphFirst ??= party;
    only &&= party === paragraphFirst;
    sentenceFirst ??= party;
  }
  if (paragraphFirst !== undefined) roles.add(paragraphFirst, only ? 'paragraph only' : 'paragraph first');
  if (sentenceFirst !== undefined) roles.add(sentenceFirst, 'sentence first');
}
