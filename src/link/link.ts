import { defined } from '../defined.ts';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import type { LinkedFacts, LinkedMention, LinkedOrganization, LinkedPerson } from './linked.ts';
import { linkParty } from './party.ts';
import { fullestForms } from './person.ts';
import { partyOf } from './person-party.ts';
import { linkPlaces } from './place.ts';
import { titlesOf } from './title.ts';

/** Who is who: the same person under every form of the name, namesakes of places, parties by their day, titles and parties of people. */
export function link(source: Source, mentions: readonly Mention[]): LinkedMention[] {
  const people = mentions.filter(mention => mention.type === 'person');
  const fullest = fullestForms(source, people);
  const places = linkPlaces(source, mentions);
  let person = -1;
  return mentions.map((mention, index) => {
    switch (mention.type) {
      case 'person':
        person += 1;
        return linked(mention, { person: linkPerson(source, mentions, index, people[fullest[person]!]!) });
      case 'place':
        return linked(mention, { place: places.get(mention) ?? { name: surfaceOf(source, mention), kind: 'other' } });
      case 'party': {
        const surface = surfaceOf(source, mention);
        return linked(mention, { party: linkParty(mention) ?? { id: surface, name: surface, alliance: false } });
      }
      case 'organization':
        return linked(mention, { organization: linkOrganization(source, mention) });
      default:
        return linked(mention, NOTHING);
    }
  });
}

const NOTHING: LinkedFacts = {};

/** One shape for all. */
function linked(mention: Mention, { person, place, party, organization }: LinkedFacts): LinkedMention {
  const { type, start, end, first, last, confidence, evidence, entries, date, seats } = mention;
  return {
    type,
    start,
    end,
    first,
    last,
    confidence,
    evidence,
    entries,
    date,
    seats,
    person,
    place,
    party,
    organization,
  };
}

function surfaceOf({ text }: Source, { start, end }: Mention): string {
  return text.slice(start, end);
}

function linkPerson(source: Source, mentions: readonly Mention[], index: number, full: Mention): LinkedPerson {
  const mention = mentions[index]!;
  const wikidata = (full.entries ?? mention.entries)?.find(entry => entry.type === 'person')?.wikidata;
  const { first, titles, honorific } = titlesOf(source, mention);
  const party = partyOf(source, mentions, index, first);
  return { name: surfaceOf(source, full), titles, ...defined({ honorific, party, wikidata }) };
}

function linkOrganization(source: Source, mention: Mention): LinkedOrganization {
  const entry = mention.entries?.find(candidate => candidate.type === 'organization');
  return { name: entry?.name ?? surfaceOf(source, mention), ...defined({ english: entry?.english }) };
}
