import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hearNumbers, seatFinderWith } from '../../../src/grammar/seats/finder.ts';
import { mayCount } from '../../../src/grammar/seats/may-count.ts';
import { namesIn } from '../../../src/grammar/seats/signs.ts';
import { readSource } from '../../../src/read.ts';

const rules = seatFinderWith(undefined);

const piece = fc.constantFrom(
  ...'चुनाव सीट सीटें विधानसभा सदस्यीय बहुमत भाजपा कांग्रेस आप अन्य राहुल गांधी दिल्ली बिहार सत्तारूढ़ दल की पार्टी गठबंधन 12 40 243 सातवीं पहले 2015 मई of को ने में से के पर पास खाते कुल और वोट लोग विधायक जीती मिलीं जीतने वाली मतदान | ( ) : - , । ।'.split(
    ' ',
  ),
  'में दो सौ',
  ':\n',
  ':\n\n',
);

test('no article is left in which the rules count seats', () => {
  let counted = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), pieces => {
      const source = readSource(`चुनाव नतीजे\n\n${pieces.join(' ')}`);
      const all = hearNumbers(source, undefined);
      if (all.length === 0) return;
      counted += 1;
      expect(rules.find(source)).toEqual(all);
    }),
    { numRuns: 2000 },
  );
  expect(counted).toBeGreaterThan(100);
});

test.each([
  ['भाजपा को 12 और कांग्रेस को 7 मिलीं।', true],
  ['भाजपा के 12 नेता और कांग्रेस के 7 नेता मिले।', false],
  ['दिल्ली में 243 सदस्यीय विधानसभा है।', true],
  ['दिल्ली में 243 सदस्यीय दल आया।', false],
  ['इतने नेताओं से बहुमत नहीं होता। 12 नेता पहुंचे।', false],
  ['12 साथी बहुमत के लिए चाहिए।', true],
  ['सत्तारूढ़ दल को 12 मिलीं।', true],
  ['सत्तारूढ़ नेता 12 लोगों से मिले।', false],
  ['भाजपा | कांग्रेस\n12 | 40', true],
  ['भाजपा और कांग्रेस\n12 लोग और 40 नेता', false],
  ['चुनाव क्षेत्र बड़े हैं। मायावती की पार्टी को 4 मिलीं।', true],
])('%j', (text, expected) => {
  const source = readSource(text);
  expect(mayCount(source, namesIn(source), undefined)).toBe(expected);
});
