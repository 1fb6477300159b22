import { expect, test } from 'vitest';
import { readSource } from '../../src/read.ts';

const people = (text: string): string[] =>
  readSource(text)
    .matches.filter(({ type, ambiguous }) => type === 'person' && !ambiguous)
    .map(({ entries }) => `${entries[0]!.name} ${entries[0]!.party ?? ''}`.trimEnd());

test.each([
  ['एच.डी. कुमारस्वामी और बी.वी. नागरत्ना', ['एचडी कुमारस्वामी JDS', 'बीवी नागरत्ना']],
  ['प्रद्युत बोरदोलोई से मिले', ['प्रद्युत बोरदोलोई INC']],
  ['ली जे-म्युंग का भाषण', ['ली जे म्युंग DPK']],
  ['नेमार ने जूड बेलिंघम को हराया', ['नेमार', 'जूड बेलिंघम']],
])('%s', (text, expected) => {
  expect(people(text)).toEqual(expect.arrayContaining(expected));
});

test('a name that is also a word or a first name of many needs its context', () => {
  expect(people('नरगिस का फूल, जॉन की किताब, मोहनलाल की दुकान')).toEqual([]);
});
