import fc from 'fast-check';
import { ToWords } from 'to-words';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../src/numeral/numeral.ts';
import { tokenize } from '../../src/segment/token.ts';
import { normalize } from '../../src/text/normalize.ts';

const toWords: ToWords = new ToWords({ localeCode: 'hi-IN' });

function readBack(value: number): number | undefined {
  const tokens = tokenize(normalize(toWords.convert(value)).text);
  const numeral = readNumeral(tokens, 0);
  return numeral?.last === tokens.length ? numeral.value : undefined;
}

describe('a number written out is read back', () => {
  it('every number from 0 to 99,999', () => {
    const wrong: number[] = [];
    for (let value = 0; value < 100_000; value++) if (readBack(value) !== value) wrong.push(value);
    expect(wrong).toEqual([]);
  });

  it('any number to a crore', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), value => {
        expect(readBack(value)).toBe(value);
      }),
    );
  });

  it('any number in digits, grouped the Indian or the western way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.constantFrom('hi-IN', 'en-US'), (value, locale) => {
        expect(readNumeral(tokenize(value.toLocaleString(locale)), 0)?.value).toBe(value);
      }),
    );
  });
});

describe('any text', () => {
  it('is read without a throw, and a numeral is never empty', () => {
    const piece = fc.constantFrom(
      'दो',
      'सौ',
      'लाख',
      'करोड़',
      'साढ़े',
      'दशमलव',
      'वां',
      'बटा',
      'तिहाई',
      '-',
      '7',
      '1,2',
      'था',
      '।',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), pieces => {
        const tokens = tokenize(pieces.join(' '));
        for (let at = 0; at < tokens.length; at++) {
          const numeral = readNumeral(tokens, at);
          if (numeral) {
            expect(numeral.last).toBeGreaterThan(at);
            expect(numeral.last).toBeLessThanOrEqual(tokens.length);
            expect(Number.isFinite(numeral.value)).toBe(true);
          }
        }
      }),
    );
  });
});
