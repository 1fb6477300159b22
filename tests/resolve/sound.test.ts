import { describe, expect, test } from 'vitest';
import { hearNames } from '../../src/resolve/sound.ts';
import { readMarked } from '../link/marked.ts';

/** The mentions after hearing, where the tagger alone has found what is marked. */
const heard = (annotated: string): string[] => {
  const { source, mentions } = readMarked(annotated);
  const tagged = mentions.map(({ entries: _, ...mention }) => ({ ...mention, evidence: ['tagger'] }));
  return hearNames(source, tagged).map(({ type, start, end }) => `${type} ${source.text.slice(start, end)}`);
};

const GEHLOT = '⟦अशोक गहलोत|person⟧ और ⟦सचिन पायलट|person⟧ बैठक में आए।\n\n';
const BOTH = ['person अशोक गहलोत', 'person सचिन पायलट'];

describe('a Latin name that sounds like one of the Devanagari text', () => {
  test.each([
    ['a surname', 'The meeting was called by Gehlot on Monday.', ['person Gehlot']],
    ['a surname whose vowels are written otherwise', 'The meeting was attended by Pilot too.', ['person Pilot']],
    ['a whole name', 'Ashok Gehlot was in Jaipur.', ['person Ashok Gehlot']],
    ['two people', 'In Jaipur Gehlot and Pilot met.', ['person Gehlot', 'person Pilot']],
    ['in romanised Hindi', 'Baithak ke baad Gehlot ne baat ki.', ['person Gehlot']],
    ['what the tagger took for a place', 'The meeting was called by ⟦Gehlot|place⟧.', ['person Gehlot']],
    [
      'what the tagger has found by half',
      'It was ⟦Ashok|person⟧ Gehlot who called the meeting.',
      ['person Ashok Gehlot'],
    ],
  ])('%s', (_, english, expected) => {
    expect(heard(GEHLOT + english)).toEqual([...BOTH, ...expected]);
  });

  test.each([
    ['a word in small letters', 'The pilot of the plane was safe.'],
    ['vowels that differ, at the start of a sentence', 'Pilot project begins in the city.'],
    ['vowels that differ, where all words have capitals', 'New Pilot Project Begins Soon'],
    ['another name', 'The meeting was called by Joshi on Monday.'],
  ])('not: %s', (_, english) => {
    expect(heard(GEHLOT + english)).toEqual(BOTH);
  });

  test.each([
    ['Also', '⟦लाल सिंह|person⟧ आए।\n\nRead Also: the report'],
    ['Read', '⟦रीड|person⟧ आए।\n\nAlso Read: the report'],
    ['State', '⟦स्टेट|person⟧ आए।\n\nIn the State there is rain.'],
    ['Minister', '⟦मिनिस्टर|person⟧ आए।\n\nThe Minister came.'],
  ])('not: %s is a word', (_, annotated) => {
    expect(heard(annotated).filter(line => /[a-z]$/.test(line))).toEqual([]);
  });

  test('what more than the tagger vouches for stays', () => {
    const { source, mentions } = readMarked(`${GEHLOT}The road to ⟦Gehlot|place⟧ is closed.`);
    expect(hearNames(source, mentions).map(mention => mention.type)).toEqual(['person', 'person', 'place']);
  });
});

describe('a Devanagari name that sounds like one of the Latin text', () => {
  test('a whole name', () => {
    expect(heard('⟦Jeevan Rohidas|person⟧ won the prize.\n\nपुरस्कार जीवन रोहिदास को मिला।')).toEqual([
      'person Jeevan Rohidas',
      'person जीवन रोहिदास',
    ]);
  });

  test('not: one word, which no capital tells from others', () => {
    expect(heard('⟦Jeevan Rohidas|person⟧ won the prize.\n\nपुरस्कार ने उनका जीवन बदला।')).toEqual([
      'person Jeevan Rohidas',
    ]);
  });
});

test('who was heard says so', () => {
  const { source, mentions } = readMarked(`${GEHLOT}The meeting was called by Gehlot.`);
  expect(hearNames(source, mentions).at(-1)).toMatchObject({ evidence: ['latin:sound'], confidence: 0.6 });
});
