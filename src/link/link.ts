import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import type { LinkedMention, LinkedOrganization, LinkedParty, LinkedPerson } from './linked.ts';
import { linkParty } from './party.ts';
import { fullestForms } from './person.ts';
import { partyOf } from './person-party.ts';
import { linkPlaces } from './place.ts';
import { firstRow } from './row.ts';
import { titlesOf } from './title.ts';

/** Who is who: the same person under every form of the name, namesakes of places, parties by their day, titles and parties of people. */
export function link(source: Source, mentions: readonly Mention[]): LinkedMention[] {
  const fullest = fullestForms(source, mentions);
  const places = linkPlaces(source, mentions);
  const linked: LinkedMention[] = [];
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    let person: LinkedPerson | undefined;
    let party: LinkedParty | undefined;
    let organization: LinkedOrganization | undefined;
    if (mention.type === 'person') person = linkPerson(source, mentions, index, mentions[fullest[index]!]!);
    else if (mention.type === 'party') party = linkParty(source, mention);
    else if (mention.type === 'organization') organization = linkOrganization(source, mention);
    linked.push({ mention, person, place: places[index], party, organization });
  }
  return linked;
}

function surfaceOf({ text }: Source, { start, end }: Mention): string {
  return text.slice(start, end);
}

function linkPerson(source: Source, mentions: readonly Mention[], index: number, full: Mention): LinkedPerson {
  const mention = mentions[index]!;
  const { first, titles, honorific } = titlesOf(source, mention);
  const party = partyOf(source, mentions, index, first);
  const wikidata = firstRow(full.entries ?? mention.entries, 'person')?.wikidata;
  return { name: surfaceOf(source, full), titles, honorific, party, wikidata };
}

function linkOrganization(source: Source, mention: Mention): LinkedOrganization {
  const entry = firstRow(mention.entries, 'organization');
  return { name: entry?.name ?? surfaceOf(source, mention), english: entry?.english };
}
