import { describe, expect, test } from 'vitest';
import { link } from '../../src/link/link.ts';
import { readMarked } from './marked.ts';

const people = (annotated: string) => {
  const { source, mentions } = readMarked(annotated);
  return link(source, mentions).flatMap(mention => (mention.person ? [mention.person] : []));
};
const names = (annotated: string): string[] => people(annotated).map(person => person.name);

describe('the fullest form of a name', () => {
  test.each([
    [
      'a surname behind the full name',
      '⟦मल्लिकार्जुन खड़गे|person⟧ आए। ⟦खड़गे|person⟧ बोले।',
      ['मल्लिकार्जुन खड़गे', 'मल्लिकार्जुन खड़गे'],
    ],
    [
      'a first name in the headline',
      '⟦शिवराज|person⟧ पहुंचे\n\n⟦शिवराज सिंह चौहान|person⟧ पहुंचे।',
      ['शिवराज सिंह चौहान', 'शिवराज सिंह चौहान'],
    ],
    ['another spelling', '⟦पी.वी. सिंधु|person⟧ जीतीं। ⟦सिंधू|person⟧ खुश हैं।', ['पी.वी. सिंधु', 'पी.वी. सिंधु']],
    [
      'a Latin surname with other vowels',
      '⟦सचिन पायलट|person⟧ आए। ⟦Pilot|person⟧ is here.',
      ['सचिन पायलट', 'सचिन पायलट'],
    ],
    ['a Latin first name', '⟦हेमंत सोरेन|person⟧ आए। ⟦Hemant|person⟧ is here.', ['हेमंत सोरेन', 'हेमंत सोरेन']],
    [
      'the nearest of two',
      '⟦राहुल गांधी|person⟧ और ⟦सोनिया गांधी|person⟧ मिले। ⟦गांधी|person⟧ ने बताया।',
      ['राहुल गांधी', 'सोनिया गांधी', 'सोनिया गांधी'],
    ],
  ])('%s', (_, annotated, expected) => {
    expect(names(annotated)).toEqual(expected);
  });

  test.each([
    ['two people with one surname', '⟦राहुल गांधी|person⟧ और ⟦सोनिया गांधी|person⟧', ['राहुल गांधी', 'सोनिया गांधी']],
    ['equally full forms in two scripts', '⟦अमित शाह|person⟧ ⟦Amit Shah|person⟧', ['अमित शाह', 'Amit Shah']],
    ['too few consonants', '⟦अमित शाह|person⟧ आए। ⟦Sahu|person⟧ is here.', ['अमित शाह', 'Sahu']],
    ['another name', '⟦मल्लिकार्जुन खड़गे|person⟧ और ⟦कमलनाथ|person⟧', ['मल्लिकार्जुन खड़गे', 'कमलनाथ']],
  ])('not: %s', (_, annotated, expected) => {
    expect(names(annotated)).toEqual(expected);
  });
});

describe('titles, honorific and party', () => {
  test.each([
    ['पार्टी अध्यक्ष ⟦मल्लिकार्जुन खड़गे|person⟧ आए', { titles: ['पार्टी अध्यक्ष'] }],
    ['पूर्व मुख्यमंत्री श्री ⟦कमलनाथ|person⟧ आए', { titles: ['पूर्व मुख्यमंत्री'], honorific: 'श्री' }],
    ['⟦मोदी|person⟧ जी आए', { titles: [], honorific: 'जी' }],
    ['⟦कांग्रेस|party⟧ नेता ⟦कमलनाथ|person⟧ आए', { titles: ['नेता'], party: 'INC' }],
    ['⟦रवि किशन|person⟧ (⟦भाजपा|party⟧) जीते', { party: 'BJP' }],
    ['⟦भाजपा|party⟧ के सांसद ⟦रवि किशन|person⟧ जीते', { titles: ['सांसद'], party: 'BJP' }],
    ['सूचना और प्रसारण मंत्री ⟦अरुण वर्मा|person⟧ आए', { titles: ['सूचना और प्रसारण मंत्री'] }],
    ['केंद्रीय गृह राज्य मंत्री ⟦अरुण वर्मा|person⟧ आए', { titles: ['केंद्रीय गृह राज्य मंत्री'] }],
    ['नेता और मंत्री ⟦अरुण वर्मा|person⟧ आए', { titles: ['मंत्री'] }],
    ['शिक्षा विधायक ⟦अरुण वर्मा|person⟧ आए', { titles: ['विधायक'] }],
    ['महासचिव (संगठन) ⟦केसी वेणुगोपाल|person⟧ आए', { titles: ['महासचिव'] }],
  ])('%s', (annotated, expected) => {
    expect(people(annotated)[0]).toMatchObject(expected);
  });

  test.each([
    ['⟦भाजपा|party⟧ को ⟦कमलनाथ|person⟧ ने बधाई दी'],
    ['⟦कमलनाथ|person⟧ ने ⟦भाजपा|party⟧ को बधाई दी'],
    ['⟦भाजपा|party⟧ जीती। मुख्यमंत्री ⟦कमलनाथ|person⟧ आए'],
  ])('no party: %s', annotated => {
    expect(people(annotated)[0]?.party).toBeUndefined();
  });
});
