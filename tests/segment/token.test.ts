import { expect, test } from 'vitest';
import { tokenize } from '../../src/segment/token.ts';
import { partition } from './partition.ts';

const words = (text: string): string[] => tokenize(text).map(token => token.text);

// Tokens between broken bars; a space stands where the text has one.
test.each([
  ['दिल्ली¦ में¦ बैठक¦ हुई¦।'],
  ['1,23,456¦ वोट'],
  ['3.5¦ फीसदी'],
  ['10वीं¦ कक्षा'],
  ['163¦ सीटें'],
  ['2018¦-¦19'],
  ['15¦-¦20¦ सीटें'],
  ['03/12/2023¦ को'],
  ['3.12.23¦ को'],
  ['8:56¦ बजे'],
  ['पी.¦ चिदंबरम'],
  ['ए.के.¦ एंटनी'],
  ['जे.पी.¦ नड्डा'],
  ['भा.ज.पा.¦ ने'],
  ['म.प्र.¦ में'],
  ['एम.डी.पी¦ और'],
  ['डॉ.¦वाई.एस.¦ रेड्डी'],
  ['5¦ कि.मी.¦ दूर'],
  ['रु.¦ 500'],
  ['#चुनाव2023¦ और¦ @khabar_in'],
  ['https://example.org/a?b=1¦ पर'],
  ['देखें¦ www.example.org/a¦.'],
  ['news@example.org¦ पर'],
  ['👍🏽¦ ठीक'],
  ['🇮🇳¦ भारत'],
  ['गोवा¦-¦मणिपुर'],
  ['"¦जीत¦"'],
  ["Gehlot¦'s¦ team"],
  ['U.S.¦ and¦ J&K'],
  ['रुको¦...¦ देखो'],
  ['छात्राओं¦(¦12¦)'],
])('%s', notation => {
  const { expected, found } = partition(notation, words);
  expect(found).toEqual(expected);
});

// Near misses: a dot that ends a sentence is a token of its own.
test.each([['वह¦ गई¦.'], ['बैठक¦ हुई¦.¦उन्होंने¦ कहा'], ['उसने¦ कहा¦ कि¦ टीम¦ आई¦.¦ फिर¦ गई']])('%s', notation => {
  const { expected, found } = partition(notation, words);
  expect(found).toEqual(expected);
});

test('the matching form of an abbreviation has no dots, that of a word no nukta', () => {
  expect(tokenize('भा.ज.पा. ख़बर काँग्रेस हिन्दी चिदम्बरम BJP').map(token => token.folded)).toEqual([
    'भाजपा',
    'खबर',
    'कांग्रेस',
    'हिंदी',
    'चिदंबरम',
    'bjp',
  ]);
});
