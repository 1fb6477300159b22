import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const text = `भोपाल। मध्य प्रदेश में कांग्रेस के कमलनाथ और भाजपा के शिवराज सिंह चौहान मिले।

MP में भारतीय जनता पार्टी (भाजपा) की बैठक हुई।`;

test('one record a thing, whatever it is called, with its mentions', () => {
  const doc = analyze(text);
  const byId = Object.fromEntries(
    doc.parties.map(party => [party.id, party.mentions.map(at => doc.entities[at]?.text)]),
  );
  expect(byId).toMatchObject({ INC: ['कांग्रेस'], BJP: ['भाजपा', 'भारतीय जनता पार्टी', 'भाजपा'] });
  const state = doc.places.find(place => place.kind === 'state');
  expect(state).toMatchObject({ name: 'मध्य प्रदेश', code: 'IN-MP' });
  expect(state?.mentions.map(at => doc.entities[at]?.text)).toEqual(['मध्य प्रदेश', 'MP']);
});

test('a person keeps the party that the text bound to one of its mentions', () => {
  expect(analyze(text).people.find(person => person.name === 'कमलनाथ')).toMatchObject({ party: 'INC' });
});

test('every mention of a person, place, party or organization is in exactly one record', () => {
  const doc = analyze(text);
  const collected = [...doc.people, ...doc.places, ...doc.parties, ...doc.organizations].flatMap(
    record => record.mentions,
  );
  const named = doc.entities.flatMap((entity, at) =>
    ['person', 'place', 'party', 'organization'].includes(entity.type) ? [at] : [],
  );
  expect(collected.sort((a, b) => a - b)).toEqual(named);
});
