import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seatFinder } from '../../../src/grammar/seats/finder.ts';
import { readSource } from '../../../src/read.ts';

const SHORT = 15_000;
const LONG = 8 * SHORT;
const HEADLINE = 'विधानसभा चुनाव परिणाम\n\n';

function timeOf(unit: string, length: number): number {
  const source = readSource(HEADLINE + unit.repeat(Math.ceil(length / unit.length)));
  const started = performance.now();
  seatFinder.find(source);
  return performance.now() - started;
}

// A paragraph eight times as long takes some eight times as long, not sixty-four times.
it.each(['12 ', '(', 'भाजपा ', 'भाजपा 12, ', '12 में से ', 'कांग्रेस और ', '- 5 ', 'बहुमत 12 ', 'मध्य प्रदेश की ', '12 सीटें और '])(
  'a paragraph of «%s» takes linear time',
  unit => {
    timeOf(unit, SHORT);
    const short = Math.max(timeOf(unit, SHORT), 25);
    expect(timeOf(unit, LONG)).toBeLessThan(short * 28);
  },
  60_000,
);

it('text of any kind is read without an error', () => {
  const words = [
    'भाजपा',
    'कांग्रेस',
    '12',
    '5-8',
    'सीटें',
    'में से',
    '(',
    ')',
    '\n',
    '।',
    '|',
    '2018',
    'को',
    'बहुमत',
    'आप',
    'कुल',
    'सदस्यीय',
    'और',
    ':',
    '-',
    'of',
    'लोकसभा',
    'मध्य प्रदेश',
    'जीतीं',
    'उसे',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), sentence => {
      const source = readSource(HEADLINE + sentence.join(' '));
      for (const mention of seatFinder.find(source)) {
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.seats?.count ?? mention.seats?.min ?? mention.seats?.max).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

it('an article that is not about elections has no seat counts', () => {
  expect(seatFinder.find(readSource('नए विमान में 180 सीटें हैं।'))).toEqual([]);
  expect(seatFinder.find(readSource(''))).toEqual([]);
});
