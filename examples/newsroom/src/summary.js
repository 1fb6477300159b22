/** @import { Document } from 'khabar' */

/**
 * One line for the newsroom's index: who, where, and who won how many seats.
 * @param {Document} doc
 * @returns {string}
 */
export function summary(doc) {
  const people = doc.people.map(person => person.name);
  const places = doc.places.map(place => place.name);
  const seats = doc.entities.flatMap(entity =>
    entity.type === 'seats' && entity.status === 'won' && entity.count !== undefined
      ? [`${entity.party ?? '?'} ${entity.count}`]
      : [],
  );
  return [people, places, seats]
    .filter(part => part.length > 0)
    .map(part => part.join(', '))
    .join(' · ');
}
