import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { together } from './together.ts';

const HINDI = [
  'आज सुबह से शहर में हल्की बारिश हो रही है और लोग घरों से नहीं निकले।',
  'मौसम विभाग ने कहा है कि अगले दो दिन तक ऐसा ही मौसम रहेगा।',
];
const BHOJPURI = ['हमरा घरे आज बहुत लोग आइल बा, रउआ सभे के हाल कइसन बा?', 'गाँव में बिजली अबहीं ले नइखे आइल, लइका लोग परेशान बा।'];

function codes(texts: readonly string[]): string[] {
  return together(texts).map(({ code }) => code);
}

describe('the article speaks for what is unclear', () => {
  test('a single letter in a Hindi article is Hindi', () => {
    expect(detectLanguage('क').code).toBe('und-Deva');
    expect(codes(['क', ...HINDI])[0]).toBe('hin-Deva');
  });

  test('a headline of names is Hindi in a Hindi article', () => {
    expect(codes(['पटना, गया, आरा', ...HINDI])[0]).toBe('hin-Deva');
  });

  test('a few words take the language of the article', () => {
    const alone = detectLanguage('चुनाव एक नजर में');
    const [inHindi] = together(['चुनाव एक नजर में', ...HINDI]);
    const [inBhojpuri] = together(['चुनाव एक नजर में', ...BHOJPURI]);
    expect(inHindi!.confidence).toBeGreaterThan(alone.confidence);
    expect(inBhojpuri!.confidence).toBeLessThan(alone.confidence);
  });
});

describe('clear evidence stands', () => {
  test.each([
    ['Marathi', 'शाळा सोमवारपासून सुरू होणार आहेत.', 'mar-Deva'],
    ['Bhojpuri', BHOJPURI[1]!, 'bho-Deva'],
    ['English', 'Read more: The farmers said that they will wait', 'eng-Latn'],
    ['romanised Hindi', 'Aaj shahar mein barish ho rahi hai', 'hin-Latn'],
    ['Urdu', 'آج شہر میں ہلکی بارش ہو رہی ہے۔', 'urd-Arab'],
  ])('a %s paragraph in a Hindi article', (_, text, code) => {
    expect(codes([...HINDI, text])).toEqual(['hin-Deva', 'hin-Deva', code]);
  });

  test('numbers have no language in any article', () => {
    expect(codes(['2023', ...HINDI])[0]).toBe('und-Zyyy');
  });

  test('Hindi in Devanagari says nothing of a name in Latin letters', () => {
    expect(codes(['BJP', ...HINDI])[0]).toBe('und-Latn');
  });
});

test('no paragraphs, no languages', () => {
  expect(together([])).toEqual([]);
});
