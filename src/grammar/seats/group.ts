import { allianceMembers } from '../../gazetteer/alliances.ts';
import type { Reader } from './clause.ts';
import { isParty } from './owner.ts';
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
 * The paragraphs with parties that are told by their people or their part as one sign: `केजरीवाल की पार्टी`, `सत्तारूढ़ दल`,
 * and, as the alliance of that party which the article names, `तेजस्वी की अगुवाई वाला गठबंधन`, `सत्ता पक्ष`.
 */
export function joinGroups(paragraphs: readonly (readonly Sign[])[], text: Reader): (readonly Sign[])[] {
  let known: Known | undefined;
  return paragraphs.map(signs => {
    if (!signs.some((sign, at) => sign.leads !== undefined || isRuling(signs, at, text))) return signs;
    known ??= { alliances: alliancesNamed(paragraphs), ruling: rulingOf(paragraphs, text) };
    return joinGroupsOf(signs, known, text);
  });
}

function isRuling(signs: readonly Sign[], at: number, text: Reader): boolean {
  if (signs[at]!.kind !== 'word') return false;
  const word = text(signs[at]);
  return RULING.has(word) || word === 'सत्तापक्ष' || (word === 'सत्ता' && text(signs[at + 1]) === 'पक्ष');
}

function alliancesNamed(paragraphs: readonly (readonly Sign[])[]): readonly string[] {
  const members = allianceMembers();
  const named = new Set<string>();
  for (const signs of paragraphs)
    for (const sign of signs) if (isParty(sign) && members.has(sign.party)) named.add(sign.party);
  return [...named];
}

/** `सत्तारूढ़ भाजपा`, `सत्ताधारी दल कांग्रेस`; else the party of the first chief minister whom the article names. */
function rulingOf(paragraphs: readonly (readonly Sign[])[], text: Reader): string | undefined {
  let chiefs: string | undefined;
  for (const signs of paragraphs)
    for (let at = 0; at < signs.length; at++) {
      const word = text(signs[at]);
      if (CHIEF.has(word)) chiefs ??= signs[at + 1]?.leads;
      if (!RULING.has(word)) continue;
      for (const next of [signs[at + 1], signs[at + 2]]) if (isParty(next)) return next.party;
    }
  return chiefs;
}

function joinGroupsOf(signs: readonly Sign[], known: Known, text: Reader): Sign[] {
  const joined: Sign[] = [];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    const group =
      sign.leads !== undefined
        ? ledBy(signs, at, sign.leads, known, text)
        : isRuling(signs, at, text)
          ? rulingGroup(signs, at, known, text)
          : undefined;
    joined.push(group ? { kind: 'party', party: group.party, first: sign.first, last: signs[group.last]!.last } : sign);
    if (group) at = group.last;
  }
  return joined;
}

/** The alliance of the party that the article names. */
function allianceOf(party: string, { alliances }: Known): string | undefined {
  return alliances.find(id => allianceMembers().get(id)!.includes(party));
}

function ledBy(signs: readonly Sign[], leader: number, party: string, known: Known, text: Reader): Group | undefined {
  if (!GENITIVE.has(text(signs[leader + 1]))) return undefined;
  let noun = leader + 2;
  if (HEADED.has(text(signs[noun]))) {
    if (text(signs[noun + 1]) === 'में') return undefined;
    noun += ALLIED.has(text(signs[noun + 1])) ? 2 : 1;
  }
  if (ALLIANCE_NOUN.has(text(signs[noun]))) {
    const alliance = allianceOf(party, known);
    return alliance === undefined ? undefined : { party: alliance, last: noun };
  }
  return endsInParty(signs, noun, text) ? { party, last: noun } : undefined;
}

function rulingGroup(signs: readonly Sign[], at: number, known: Known, text: Reader): Group | undefined {
  const { ruling } = known;
  if (ruling === undefined) return undefined;
  if (!RULING.has(text(signs[at])))
    return { party: allianceOf(ruling, known) ?? ruling, last: text(signs[at]) === 'सत्ता' ? at + 1 : at };
  if (ALLIANCE_NOUN.has(text(signs[at + 1])) && !isParty(signs[at + 2]))
    return { party: allianceOf(ruling, known) ?? ruling, last: at + 1 };
  return endsInParty(signs, at + 1, text) ? { party: ruling, last: at + 1 } : undefined;
}

/** `मांझी की पार्टी`, but not `मांझी की पार्टी हम`, where the name itself follows. */
function endsInParty(signs: readonly Sign[], noun: number, text: Reader): boolean {
  return PARTY_NOUN.has(text(signs[noun])) && !isParty(signs[noun + 1]);
}
