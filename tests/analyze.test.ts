import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, createAnalyzer, KhabarError } from '../src/index.ts';

const PIECES = [
  'भाजपा',
  'काँग्रेस ',
  'ज़िला',
  'डॉ.',
  'म.प्र.',
  '\u200d',
  '\u200b',
  '।',
  '\n\n',
  '\n',
  ' ',
  '१२३',
  '3.5',
  '(',
  ')',
  '"',
  '😀',
  '\ud800',
  '़',
  'क्',
  'दु:ख',
  'रायपुरः',
  'MP',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 })
  .map(pieces => pieces.join(''));

describe('the contract', () => {
  test('every span is a slice of the text as given, in order and without overlap', () => {
    fc.assert(
      fc.property(text, given => {
        const doc = analyze(given);
        for (const spans of [doc.entities, doc.tokens]) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(given.slice(span.start, span.end)).toBe(span.text);
            end = span.end;
          }
        }
      }),
    );
  });

  test('a document is plain data', () => {
    fc.assert(
      fc.property(text, given => {
        const doc = analyze(given, { publishedAt: '2024-06-05' });
        expect(structuredClone(doc)).toStrictEqual(doc);
        expect(JSON.parse(JSON.stringify(doc))).toEqual(doc);
      }),
    );
    const [token] = analyze('काँग्रेस १२').tokens;
    expect(token).toStrictEqual({ text: 'काँग्रेस', start: 0, end: 8, kind: 'word', norm: 'काँग्रेस', sentence: 0 });
    expect(Object.getPrototypeOf(token)).toBe(Object.prototype);
  });

  test('between two tokens there is white space only', () => {
    fc.assert(
      fc.property(text, given => {
        let rest = '';
        let at = 0;
        for (const token of analyze(given).tokens) {
          rest += given.slice(at, token.start);
          at = token.end;
        }
        expect(`${rest}${given.slice(at)}`.trim()).toBe('');
      }),
    );
  });

  test('the same text gives the same bytes', () => {
    fc.assert(
      fc.property(text, given => {
        const once = JSON.stringify(analyze(given));
        expect(JSON.stringify(createAnalyzer().analyze(given))).toBe(once);
      }),
      { numRuns: 30 },
    );
  });

  test('an empty text is a document without records', () => {
    expect(analyze('')).toMatchObject({ paragraphs: [], sentences: [], tokens: [], entities: [] });
  });
});

describe('a bad call', () => {
  const codeOf = (call: () => unknown): string | undefined => {
    try {
      call();
    } catch (error) {
      return error instanceof KhabarError ? error.code : 'other';
    }
    return undefined;
  };

  test.each([[42], [null], [undefined], [{}]])('analyze(%j) is TEXT_NOT_STRING', value => {
    expect(codeOf(() => analyze(value as unknown as string))).toBe('TEXT_NOT_STRING');
  });

  test.each(['yesterday', '2023-13-01', '2023-02-29', '06/12/2023'])(
    'publishedAt %s is PUBLISHED_AT_INVALID',
    publishedAt => {
      expect(codeOf(() => analyze('', { publishedAt }))).toBe('PUBLISHED_AT_INVALID');
    },
  );

  test.each(['2023-12-06', '2024-02-29', '2023-12-06T10:30:00+05:30'])('publishedAt %s is a day', publishedAt => {
    expect(codeOf(() => analyze('', { publishedAt }))).toBeUndefined();
  });

  test('a finder that does not exist is OPTION_INVALID', () => {
    expect(codeOf(() => createAnalyzer({ finders: { spellchecker: true } as never }))).toBe('OPTION_INVALID');
  });
});

describe('a gazetteer of your own', () => {
  const { analyze: read } = createAnalyzer({
    gazetteer: {
      places: [{ name: 'भोपाल', kind: 'region', parent: 'IN-MP' }],
      parties: [{ id: 'NLP', name: 'नव लोक पार्टी', aliases: ['नलोपा'] }],
      abbreviations: { एनएलपी: 'नव लोक पार्टी', कपा: 'INC' },
    },
  });

  test('adds things and short forms', () => {
    const { entities } = read('नलोपा और एनएलपी एक ही दल हैं, कपा दूसरा।');
    expect(entities.map(entity => entity.type === 'party' && entity.id)).toEqual(['NLP', 'NLP', 'INC']);
  });

  test('wins over the built-in rows', () => {
    expect(read('भोपाल में बैठक हुई।').entities[0]).toMatchObject({
      type: 'place',
      kind: 'region',
      evidence: expect.arrayContaining(['user:place/भोपाल']),
    });
  });

  test('an abbreviation of nothing is GAZETTEER_INVALID', () => {
    expect(() => createAnalyzer({ gazetteer: { abbreviations: { क: 'जो कहीं नहीं' } } })).toThrow(KhabarError);
  });
});
