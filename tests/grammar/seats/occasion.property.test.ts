import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRows } from '../../../src/grammar/seats/finder.ts';
import { mayBeElectoral } from '../../../src/grammar/seats/occasion.ts';
import { subjectOf } from '../../../src/grammar/seats/subject.ts';
import { readSource } from '../../../src/read.ts';
import type { Source } from '../../../src/source.ts';

function isElectoral(source: Source): boolean {
  return subjectOf(source, readRows(source)).electoral;
}

const piece = fc.constantFrom(
  ...'चुनाव सीट सीटें एग्जिट पोल निर्वाचन क्षेत्र भाजपा कांग्रेस भारतीय जनता पार्टी आप अन्य निर्दलीय राहुल गांधी दिल्ली 12 40 दो सौ सातवीं को में के पास खाते सिर्फ अब भी ( ) [ : - , । करोड़ लोग मंत्री ने कहा बारिश'.split(
    ' ',
  ),
  '\n\n',
);

test('no article is left at once that its signs make one of elections', () => {
  let electoral = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const source = readSource(pieces.join(' '));
      if (!isElectoral(source)) return;
      electoral += 1;
      expect(mayBeElectoral(source)).toBe(true);
    }),
    { numRuns: 1500 },
  );
  expect(electoral).toBeGreaterThan(200);
});

test.each([
  ['चुनाव की तारीख', true],
  ['बारिश\n\nचुनाव की तारीख', false],
  ['बारिश\n\nचुनाव की सीट', true],
  ['बारिश\n\nभाजपा 12, कांग्रेस (आई) 40', true],
  ['बारिश\n\nभाजपा के मंत्री ने कहा कि 12 जिलों में 40 लोग फंसे', false],
])('%j', (text, expected) => {
  expect(mayBeElectoral(readSource(text))).toBe(expected);
});
