import { expect, test } from 'vitest';
import { tellCongress } from '../../src/resolve/congress.ts';
import { readMarked } from '../link/marked.ts';

const type = (annotated: string): string => {
  const { source, mentions } = readMarked(annotated);
  return tellCongress(source, mentions)[0]!.type;
};

test('in an article on America it is the legislature', () => {
  expect(type('अमेरिका में ⟦कांग्रेस|party⟧ का सत्र शुरू हुआ। अमेरिका के दोनों दल बोले।')).toBe('organization');
});

test('what is called American tells too', () => {
  expect(type('अमेरिकी सांसद ने अमेरिकी राष्ट्रपति से कहा कि ⟦कांग्रेस|party⟧ मतदान करेगी।')).toBe('organization');
});

test.each([
  ['what is called Indian', 'अमेरिकी दौरे और अमेरिकी कंपनी पर भारतीय किसान और भारतीय नेता ⟦कांग्रेस|party⟧ के साथ हैं।'],
  ['an Indian article', 'भारत में ⟦कांग्रेस|party⟧ की बैठक हुई। वह अमेरिका गए।'],
  ['a party of India', 'अमेरिका से लौटे नेता ⟦कांग्रेस|party⟧ छोड़ भाजपा में गए। अमेरिका में वह रहते थे।'],
  ['one of its people', 'अमेरिका में राहुल गांधी ⟦कांग्रेस|party⟧ पर बोले। अमेरिका में सभा थी।'],
  ['too little of America', 'अमेरिका ने ⟦कांग्रेस|party⟧ की सुनी।'],
])('not: %s', (_, annotated) => {
  expect(type(annotated)).toBe('party');
});
