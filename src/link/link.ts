import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import type { LinkedMention } from './linked.ts';
import { linkParty } from './party.ts';
import { fullestForms } from './person.ts';
import { partyOf } from './person-party.ts';
import { linkPlaces } from './place.ts';
import { titlesOf } from './title.ts';

/** Who is who: the same person under every form of the name, namesakes of places, parties by their day, titles and parties of people. */
export function link(source: Source, mentions: readonly Mention[]): LinkedMention[] {
  const people = mentions.filter(mention => mention.type === 'person');
  const fullest = new Map(fullestForms(source, people).map((full, index) => [people[index]!, people[full]!]));
  const places = linkPlaces(source, mentions);
  return mentions.map((mention, index) => {
    const surface = source.text.slice(mention.start, mention.end);
    switch (mention.type) {
      case 'person': {
        const full = fullest.get(mention) ?? mention;
        const wikidata = (full.entries ?? mention.entries)?.find(entry => entry.type === 'person')?.wikidata;
        const { first: titlesFirst, ...titles } = titlesOf(source, mention);
        const party = partyOf(source, mentions, index, titlesFirst);
        return {
          ...mention,
          person: {
            name: source.text.slice(full.start, full.end),
            ...titles,
            ...(party !== undefined ? { party } : {}),
            ...(wikidata !== undefined ? { wikidata } : {}),
          },
        };
      }
      case 'place':
        return { ...mention, place: places.get(mention) ?? { name: surface, kind: 'other' } };
      case 'party': {
        const party = linkParty(mention);
        return { ...mention, party: party ?? { id: surface, name: surface, alliance: false } };
      }
      case 'organization': {
        const entry = mention.entries?.find(candidate => candidate.type === 'organization');
        return {
          ...mention,
          organization: {
            name: entry?.name ?? surface,
            ...(entry?.english !== undefined ? { english: entry.english } : {}),
          },
        };
      }
      default:
        return mention;
    }
  });
}
