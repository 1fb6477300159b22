import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFinder } from '../../../src/grammar/date/finder.ts';
import { classesIn } from '../../../src/grammar/terminal.ts';
import { segment } from '../../../src/segment/segment.ts';
import type { Source } from '../../../src/source.ts';
import { IDENTITY } from '../../../src/text/offsets.ts';

const publishedAt = { year: 2023, month: 12, day: 6 };

/** A source without languages, marks and gazetteer matches, which the date finder does not read. */
function sourceOf(text: string): Source {
  const segmented = segment(text);
  const classes = classesIn(segmented.tokens, 0, segmented.tokens.length);
  return { ...segmented, text, classes, marks: 0, paragraphs: [], matches: [], publishedAt, offsets: IDENTITY };
}

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'3 31 29 2023 1998 दिसंबर फरवरी मार्च रविवार कल आज पिछले अगले इस साल महीने हफ्ते से और - , को की तक सुबह 8 बजे के दशक सदी 21वीं पहले तिमाही वित्त वर्ष तारीख Sunday May am 8:56 03/12/2023'.split(
      ' ',
    ),
  );

  it('gives dates in order, inside the text and never overlapping', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string())), pieces => {
        const text = pieces.join(' ');
        let end = 0;
        for (const mention of dateFinder.find(sourceOf(text))) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('has values that are EDTF', () => {
    const point = String.raw`\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?`;
    const edtf = new RegExp(
      String.raw`^(?:${point}|\d{3}X|\d\dXX|${point}/${point}|\{${point}(?:\.\.${point})?(?:,${point}(?:\.\.${point})?)*\})$`,
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), pieces => {
        for (const { date } of dateFinder.find(sourceOf(pieces.join(' ')))) {
          if (date?.value !== undefined) expect(date.value).toMatch(edtf);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('time is linear', () => {
  const milliseconds = (text: string): number => {
    const source = sourceOf(text);
    const start = performance.now();
    dateFinder.find(source);
    return performance.now() - start;
  };

  it.each([['1 '], ['2018 '], ['।'], ['('], ['1-'], ['12, '], ['दो सौ '], ['कल '], ['मार्च '], ['रविवार और ']])(
    '%s',
    unit => {
      const short = unit.repeat(Math.ceil(5_000 / unit.length));
      milliseconds(short);
      const tenShort = 10 * Math.min(milliseconds(short), milliseconds(short), milliseconds(short));
      const text = unit.repeat(Math.ceil(50_000 / unit.length));
      const long = Math.min(milliseconds(text), milliseconds(text), milliseconds(text));
      // Quadratic work would cost ten times as much; a busy machine may cost three.
      expect(long).toBeLessThan(3 * tenShort + 300);
    },
  );
});
