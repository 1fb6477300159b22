import { expect, test } from 'vitest';
import { readSource } from '../../src/read.ts';

const names = (text: string): string[] =>
  readSource(text)
    .matches.filter(({ type, ambiguous }) => type === 'organization' && !ambiguous)
    .map(({ entries }) => entries[0]!.name);

test.each([
  ['आइआइएम विशाखापत्तनम में दीक्षांत', 'आईआईएम विशाखापत्तनम'],
  ['बीबीएमकेयू की परीक्षा टली', 'बिनोद बिहारी महतो कोयलांचल विश्वविद्यालय'],
  ['कल डीएमआरसी ने समय बदला', 'दिल्ली मेट्रो'],
  ['बीआरओ ने सड़क खोली', 'सीमा सड़क संगठन'],
  ['एनसीएलटी और एनसीएलएटी', 'राष्ट्रीय कंपनी विधि अधिकरण'],
  ['यूपी कालेज में 15वीं कोर के अफसर', 'चिनार कोर'],
  ['डब्ल्यूएमओ की रिपोर्ट', 'डब्ल्यूएमओ'],
])('%s', (text, name) => {
  expect(names(text)).toContain(name);
});

test.each([
  ['राज्य की सियासत गरमाई'],
  ['इस कोर का काम'],
  ['escorts and customs, the hill and the atlantic'],
  ['आईसीटी लैब खुली'],
  ['ग्राम स्वराज अभियान'],
])('no organization: %s', text => {
  expect(names(text)).toEqual([]);
});
