import { expect, test } from 'vitest';
import { readSource } from '../../src/read.ts';

const places = (text: string): string[] =>
  readSource(text)
    .matches.filter(({ type, ambiguous }) => type === 'place' && !ambiguous)
    .map(({ entries }) => `${entries[0]!.name} ${entries[0]!.parents?.join('|')}`);

test.each([
  ['सांताक्रूज की एक इमारत', ['सांताक्रूज IN-MH']],
  ['आलमबाग में जाम', ['आलमबाग IN-UP']],
  ['टी नगर में भीड़', ['टी नगर IN-TN']],
  ['वाघा-अटारी बॉर्डर पर', ['अटारी-वाघा बॉर्डर IN-PB']],
  ['शेडोंग में बाढ़', ['शांडोंग CN']],
])('%s', (text, expected) => {
  expect(places(text)).toEqual(expect.arrayContaining(expected));
});

test('a name that many towns give a neighbourhood lies in no state', () => {
  expect(places('मॉडल टाउन में चोरी')).toEqual(['मॉडल टाउन ']);
});

test('a name that is also a word or a given name needs its context', () => {
  expect(places('योजना परवान चढ़ी, वसुंधरा ने मोरनी देखी और डर्बी जीती')).toEqual([]);
});
