import { describe, expect, test } from 'vitest';
import { analyze, type Entity } from '../../src/index.ts';

const named = (entity: Entity): string => {
  if (entity.type === 'party') return `${entity.text} ${entity.id}`;
  if (entity.type === 'place' || entity.type === 'person') return `${entity.text} ${entity.name}`;
  return entity.text;
};
const names = (text: string): string[] => analyze(text).entities.map(entity => `${entity.type}: ${named(entity)}`);

describe('romanised Hindi', () => {
  test('parties, places and counts', () => {
    expect(names('BJP ne Madhya Pradesh mein 163 seats jeeti.')).toEqual([
      'party: BJP BJP',
      'place: Madhya Pradesh मध्य प्रदेश',
      'seats: 163 seats',
    ]);
  });

  test.each([
    ['Kamal Nath ne kaha ki baithak Bhopal mein hogi.', 'Kamal Nath'],
    ['kamal nath ne kaha ki baithak bhopal mein hogi.', 'kamal nath'],
  ])('people, with capitals or without: %s', (text, name) => {
    expect(names(text)).toContain(`person: ${name} ${name}`);
  });

  test('a verb form is no town', () => {
    expect(names('Woh gaya se nahi aaya, ab kya hoga, sab log bole.')).toEqual([]);
  });
});

describe('a surname alone in Latin letters', () => {
  const article = 'मुख्यमंत्री अशोक गहलोत जयपुर में थे।\n\n';

  test.each([
    ['English', 'The meeting was called by Gehlot on Monday.'],
    ['romanised Hindi', 'Baithak ke baad Gehlot ne kaha ki list aa gayi hai.'],
  ])('is the person of the Devanagari text: %s', (_, latin) => {
    expect(names(article + latin)).toContain('person: Gehlot अशोक गहलोत');
  });
});

describe('other languages in Devanagari', () => {
  test.each([
    ['mar-Deva', 'मुंबई येथे देवेंद्र फडणवीस यांनी बैठक घेतली आणि पत्रकारांशी संवाद साधला.', 'place: मुंबई मुंबई'],
    ['npi-Deva', 'नेपाल र भारत बीच काठमाडौंमा वार्ता भयो र नेताहरू सहभागी भए।', 'place: नेपाल नेपाल'],
    ['bho-Deva', 'पटना में राजद के बैठक भइल जवना में तेजस्वी यादव शामिल भइलें।', 'party: राजद RJD'],
    ['mai-Deva', 'दरभंगा मे बैसार छल जाहि मे नीतीश कुमार सेहो छलाह।', 'person: नीतीश कुमार नीतीश कुमार'],
  ])('%s: names of the gazetteer, with the language in the evidence', (code, text, expected) => {
    expect(names(text)).toContain(expected);
    for (const entity of analyze(text).entities) expect(entity.evidence).toContain(`language:${code}`);
  });

  test('a case ending written with the name makes it no mention: महाराष्ट्रात, भाजपाने', () => {
    expect(names('महाराष्ट्रात भाजपाने बैठक घेतली आणि पत्रकारांशी संवाद साधला.')).toEqual([]);
  });
});
