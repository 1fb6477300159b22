import { allianceMembers } from '../../gazetteer/alliances.ts';
import { blankSign } from './make-sign.ts';
import { isParty } from './owner.ts';
import { Row, signAt } from './row.ts';
import type { Sign } from './sign.ts';

const GENITIVE: ReadonlySet<string> = new Set(['की', 'का', 'के']);
const HEADED: ReadonlySet<string> = new Set(['अगुवाई', 'अगुआई', 'नेतृत्व', 'अध्यक्षता']);
const ALLIED: ReadonlySet<string> = new Set(['वाला', 'वाली', 'वाले']);
const PARTY_NOUN: ReadonlySet<string> = new Set(['पार्टी', 'दल']);
const ALLIANCE_NOUN: ReadonlySet<string> = new Set(['गठबंधन', 'गठजोड', 'मोर्चा', 'मोर्चे', 'खेमा', 'खेमे']);
const RULING: ReadonlySet<string> = new Set(['सत्तारूढ', 'सत्ताधारी', 'सत्तासीन']);
const CHIEF: ReadonlySet<string> = new Set(['मुख्यमंत्री', 'सीएम']);

/** What the whole article tells of groups that are not named. */
interface Known {
  /** Ids of the alliances that it names, in order. */
  readonly alliances: readonly string[];
  /** The party that it calls the ruling one, else that of a chief minister. */
  readonly ruling: string | undefined;
}

interface Group {
  readonly party: string;
  /** Index of the sign that ends its name. */
  readonly last: number;
}

/**
 * The rows with parties that are told by their people or their part as one sign: `केजरीवाल की पार्टी`, `सत्तारूढ़ दल`,
 * and, as the alliance of that party which the article names, `तेजस्वी की अगुवाई वाला गठबंधन`, `सत्ता पक्ष`.
 */
export function joinGroups(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(mayJoin)) return rows;
  const known = { alliances: alliancesNamed(rows), ruling: rulingOf(rows) };
  const joined: Row[] = [];
  for (const row of rows) joined.push(mayJoin(row) ? joinGroupsOf(row, known) : row);
  return joined;
}

/** The row with all groups as signs that the rest of any article could make parties. */
export function joinAnyGroups(row: Row): Row {
  return mayJoin(row) ? joinGroupsOf(row, { alliances: [...allianceMembers().keys()], ruling: 'any' }) : row;
}

function mayJoin({ signs, hasLeader }: Row): boolean {
  if (!hasLeader) return false;
  for (let at = 0; at < signs.length; at++) if (opensGroup(signs, at)) return true;
  return false;
}

/** `केजरीवाल की`, `सत्तारूढ़`. */
function opensGroup(signs: readonly Sign[], at: number): boolean {
  return signs[at]!.leads === undefined ? isRuling(signs, at) : GENITIVE.has(signAt(signs, at + 1).text);
}

function isRuling(signs: readonly Sign[], at: number): boolean {
  const { kind, text } = signs[at]!;
  if (kind !== 'word' || !text.startsWith('सत्ता')) return false;
  return RULING.has(text) || text === 'सत्तापक्ष' || (text === 'सत्ता' && signAt(signs, at + 1).text === 'पक्ष');
}

function alliancesNamed(rows: readonly Row[]): readonly string[] {
  const members = allianceMembers();
  const named = new Set<string>();
  for (const { signs } of rows)
    for (const sign of signs) if (isParty(sign) && members.has(sign.party)) named.add(sign.party);
  return [...named];
}

/** `सत्तारूढ़ भाजपा`, `सत्ताधारी दल कांग्रेस`; else the party of the first chief minister whom the article names. */
function rulingOf(rows: readonly Row[]): string | undefined {
  let chiefs: string | undefined;
  for (const { signs } of rows)
    for (let at = 0; at < signs.length; at++) {
      const word = signs[at]!.text;
      if (CHIEF.has(word)) chiefs ??= signAt(signs, at + 1).leads;
      if (!RULING.has(word)) continue;
      for (const next of [signAt(signs, at + 1), signAt(signs, at + 2)]) if (isParty(next)) return next.party;
    }
  return chiefs;
}

function joinGroupsOf({ signs }: Row, known: Known): Row {
  const joined = new Row();
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    const group = opensGroup(signs, at) ? groupAt(signs, at, known) : undefined;
    joined.add(group === undefined ? sign : asParty(signs, at, group));
    if (group !== undefined) at = group.last;
  }
  return joined;
}

function groupAt(signs: readonly Sign[], at: number, known: Known): Group | undefined {
  const { leads } = signs[at]!;
  return leads === undefined ? rulingGroup(signs, at, known) : ledBy(signs, at, leads, known);
}

function asParty(signs: readonly Sign[], at: number, { party, last }: Group): Sign {
  const { text, first } = signs[at]!;
  const sign = blankSign('party', text, first, signs[last]!.last);
  sign.party = party;
  return sign;
}

/** The alliance of the party that the article names. */
function allianceOf(party: string, { alliances }: Known): string | undefined {
  return alliances.find(id => allianceMembers().get(id)!.includes(party));
}

function ledBy(signs: readonly Sign[], leader: number, party: string, known: Known): Group | undefined {
  let noun = leader + 2;
  if (HEADED.has(signAt(signs, noun).text)) {
    if (signAt(signs, noun + 1).text === 'में') return undefined;
    noun += ALLIED.has(signAt(signs, noun + 1).text) ? 2 : 1;
  }
  if (ALLIANCE_NOUN.has(signAt(signs, noun).text)) {
    const alliance = allianceOf(party, known);
    return alliance === undefined ? undefined : { party: alliance, last: noun };
  }
  return endsInParty(signs, noun) ? { party, last: noun } : undefined;
}

function rulingGroup(signs: readonly Sign[], at: number, known: Known): Group | undefined {
  const { ruling } = known;
  if (ruling === undefined) return undefined;
  if (!RULING.has(signAt(signs, at).text))
    return { party: allianceOf(ruling, known) ?? ruling, last: signAt(signs, at).text === 'सत्ता' ? at + 1 : at };
  if (ALLIANCE_NOUN.has(signAt(signs, at + 1).text) && !isParty(signAt(signs, at + 2)))
    return { party: allianceOf(ruling, known) ?? ruling, last: at + 1 };
  return endsInParty(signs, at + 1) ? { party: ruling, last: at + 1 } : undefined;
}

/** `मांझी की पार्टी`, but not `मांझी की पार्टी हम`, where the name itself follows. */
function endsInParty(signs: readonly Sign[], noun: number): boolean {
  return PARTY_NOUN.has(signAt(signs, noun).text) && !isParty(signAt(signs, noun + 1));
}
