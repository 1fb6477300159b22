import { allianceMembers } from '../../gazetteer/alliances.ts';
import type { Reader } from './clause.ts';
import { isParty } from './owner.ts';
import type { Sign } from './sign.ts';

const GENITIVE = /^(की|का|के)$/;
const HEADED = /^(अगुवाई|अगुआई|नेतृत्व|अध्यक्षता)$/;
const ALLIED = /^(वाला|वाली|वाले)$/;
const PARTY_NOUN = /^(पार्टी|दल)$/;
const ALLIANCE_NOUN = /^(गठबंधन|गठजोड़|मोर्चा|मोर्चे|खेमा|खेमे)$/;

/**
 * The paragraphs with parties that are named by their leader as one sign: `केजरीवाल की पार्टी`, `तेजस्वी की अगुवाई वाला
 * गठबंधन`, the latter as the alliance of the leader's party that the article names.
 */
export function joinGroups(paragraphs: readonly (readonly Sign[])[], text: Reader): (readonly Sign[])[] {
  let alliances: readonly string[] | undefined;
  return paragraphs.map(signs => {
    if (!signs.some(sign => sign.leads !== undefined)) return signs;
    alliances ??= alliancesNamed(paragraphs);
    return joinGroupsOf(signs, alliances, text);
  });
}

/** Ids of the alliances that the paragraphs name, in order. */
function alliancesNamed(paragraphs: readonly (readonly Sign[])[]): readonly string[] {
  const members = allianceMembers();
  const named = new Set<string>();
  for (const signs of paragraphs)
    for (const sign of signs) if (isParty(sign) && members.has(sign.party)) named.add(sign.party);
  return [...named];
}

function joinGroupsOf(signs: readonly Sign[], alliances: readonly string[], text: Reader): Sign[] {
  const joined: Sign[] = [];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    const group = sign.leads === undefined ? undefined : groupAt(signs, at, sign.leads, alliances, text);
    if (!group) {
      joined.push(sign);
      continue;
    }
    joined.push({ kind: 'party', party: group.party, first: sign.first, last: signs[group.last]!.last });
    at = group.last;
  }
  return joined;
}

function groupAt(
  signs: readonly Sign[],
  leader: number,
  party: string,
  alliances: readonly string[],
  text: Reader,
): { readonly party: string; readonly last: number } | undefined {
  if (!GENITIVE.test(text(signs[leader + 1]))) return undefined;
  let noun = leader + 2;
  const headed = HEADED.test(text(signs[noun]));
  if (headed) {
    if (text(signs[noun + 1]) === 'में') return undefined;
    noun += ALLIED.test(text(signs[noun + 1])) ? 2 : 1;
  }
  const word = text(signs[noun]);
  if (ALLIANCE_NOUN.test(word)) {
    const alliance = alliances.find(id => allianceMembers().get(id)!.includes(party));
    return alliance === undefined ? undefined : { party: alliance, last: noun };
  }
  // `मांझी की पार्टी हम`: the name itself follows.
  if (!PARTY_NOUN.test(word) || isParty(signs[noun + 1])) return undefined;
  return { party, last: noun };
}
