import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';
import { normalize } from '../../src/text/normalize.ts';
import { together } from './together.ts';

const SIGNS = [
  ...'कखगाि्ंँ़ळअछहै है।',
  ...'aeiou the ne hai BJP',
  ...'اردوٹ',
  ...'0१9#@:/. \n',
  '\u200D',
  '\uD83D',
  '\uDE4F',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }).map(signs => signs.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map(units => String.fromCharCode(...units)),
);

test('never throws, and every figure is a share', () => {
  fc.assert(
    fc.property(text, sample => {
      const { code, confidence, scripts, mixed } = detectLanguage(sample);
      expect(code).toMatch(/^[a-z]{3}-[A-Z][a-z]{3}$/);
      for (const share of [confidence, mixed, ...Object.values(scripts)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('a paragraph among tokens is read as it is alone', () => {
  fc.assert(
    fc.property(text, sample => {
      const paragraph = normalize(sample).text.replaceAll(/\s+/g, ' ').trim();
      const [found] = together([paragraph]);
      if (found?.code.startsWith('und')) expect(found).toEqual(detectLanguage(paragraph));
      else if (found) expect(found.scripts).toEqual(detectLanguage(paragraph).scripts);
    }),
    { seed: 3, numRuns: 1000 },
  );
});

test('the same text has the same language, whatever was read before', () => {
  fc.assert(
    fc.property(text, text, (sample, other) => {
      const first = detectLanguage(sample);
      detectLanguage(other);
      expect(detectLanguage(sample)).toEqual(first);
      expect(together([sample])).toEqual(together([sample]));
    }),
    { seed: 2, numRuns: 1000 },
  );
});

test('a huge paragraph takes linear time', () => {
  const sentence = 'आज सुबह से शहर में हल्की बारिश हो रही है। The rain fell. ';
  expect(detectLanguage(sentence.repeat(20_000)).code).toBe('hin-Deva');
  expect(detectLanguage('क'.repeat(1_000_000)).scripts).toEqual({ Deva: 1 });
  expect(detectLanguage('a-'.repeat(200_000)).scripts).toEqual({ Latn: 1 });
});
