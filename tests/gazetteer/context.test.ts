import { expect, test } from 'vitest';
import { gazetteerFinder } from '../../src/gazetteer/finder.ts';
import { readSource } from '../../src/read.ts';

const parties = (text: string): string[] => {
  const source = readSource(text);
  return gazetteerFinder
    .find(source)
    .filter(({ type }) => type === 'party')
    .map(({ start, end }) => source.text.slice(start, end));
};

test.each([
  ['भाजपा 12, जदयू 9, हम 5, रालोमो 4', ['भाजपा', 'जदयू', 'हम', 'रालोमो']],
  ['लोजपा (रामविलास) 3, हम 2', ['लोजपा', 'हम']],
  ['हम = 2\nराजद = 7', ['हम', 'राजद']],
  ['भाजपा या फिर लेफ्ट', ['भाजपा', 'लेफ्ट']],
])('a word in a list of counted parties is one: %s', (text, expected) => {
  expect(parties(text)).toEqual(expected);
});

test('a pronoun in quotes is the party', () => {
  expect(parties('दोनों ‘हम’ के साथ लड़ेंगे।')).toEqual(['हम']);
});

test('INDIA beside another party is the alliance', () => {
  expect(parties('INDIA को 53 और NDA को 25 सीटें मिलीं।')).toEqual(['INDIA', 'NDA']);
});

test.each([
  ['भाजपा बोली, हम 5 साल में सड़क बनाएंगे।', ['भाजपा']],
  ['राजद 7 सीटें लड़ेगा और फिर हम 2 दिन रुकेंगे।', ['राजद']],
  ['INDIA ने मैच जीता।', []],
  ['भाजपा जीती, फिर लेफ्ट हारा।', ['भाजपा']],
  ['उनकी फिल्में ‘दीवार’, ‘हम’ और ‘त्रिशूल’ चलीं।', []],
])('not: %s', (text, expected) => {
  expect(parties(text)).toEqual(expected);
});
