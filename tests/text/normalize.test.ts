import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalize } from '../../src/text/normalize.ts';
import { originalEnd, originalStart } from '../../src/text/offsets.ts';

test.each([
  ['NFC keeps the nukta apart', 'ख\u095b', 'खज\u093c'],
  ['NFC composes ऩ', 'न\u093c', '\u0929'],
  ['digits', '२०२३', '2023'],
  ['zero-width joiner inside a word', 'क्\u200dया', 'क्या'],
  ['no-break space', 'दो\u00a0सौ', 'दो सौ'],
  ['quotes', '“जीत” ‘हार’', '"जीत" \'हार\''],
  ['en dash', '15–20', '15-20'],
  ['abbreviation sign', 'डॉ॰', 'डॉ.'],
  ['visarga for colon', 'रायपुरः बैठक', 'रायपुर: बैठक'],
  ['colon for visarga', 'दु:ख अत: छ: सीटें', 'दुःख अतः छः सीटें'],
  ['Latin composition', 'Cafe\u0301', 'Café'],
  ['the order of marks of two scripts', '\u0301\u093c क\u0301\u093c', '\u093c\u0301 क\u093c\u0301'],
  ['marks of two scripts, one of which composes', 'a\u093c\u0300', '\u00e0\u093c'],
  ['Hangul composition', '\u1100\u1161\u11a8 \uac00\u11a8 \u1100', '\uac01 \uac01 \u1100'],
])('%s', (_, given, expected) => {
  expect(normalize(given).text).toBe(expected);
});

test.each([
  ['a visarga that belongs', 'अतः पुनः प्रातः'],
  ['a colon that belongs', 'भोपाल: बैठक 8:30'],
  ['a control sign that JavaScript takes for no white space', 'क\u0085ख'],
  ['a note of music, which NFC would part,', '\ud834\udd5e'],
  ['a plain text', 'ख़बर पढ़ी गई। 163 सीटें'],
])('%s stays', (_, given) => {
  expect(normalize(given).text).toBe(given);
});

test('a joiner between blanks stays, so that nothing but white space is lost', () => {
  expect(normalize('क \u200d ख').text).toBe('क \u200d ख');
});

test('the way back covers the whole text without gap or step back', () => {
  const unit = fc.constantFrom(
    'क',
    '\u093c',
    '\u095b',
    'न',
    '\u200d',
    ' ',
    '२',
    'a',
    '\u0301',
    'ः',
    ':',
    '\ud800',
    '😀',
    '\u1100',
    '\u1161',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), units => {
      const given = units.join('');
      const { text, offsets } = normalize(given);
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const start = originalStart(offsets, at);
        const end = originalEnd(offsets, at + 1);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = start;
      }
      if (text.length > 0)
        expect([originalStart(offsets, 0), originalEnd(offsets, text.length)]).toEqual([0, given.length]);
    }),
    { numRuns: 2000, examples: [[['\u200d', '\u095b']]] },
  );
});

test('a composed letter and a sign of another script are no one edit, so that tokens of both have their own offsets', () => {
  const { text, offsets } = normalize('\u0958\u0301');
  expect(text).toBe('\u0915\u093c\u0301');
  expect([originalStart(offsets, 0), originalEnd(offsets, 2), originalStart(offsets, 2)]).toEqual([0, 1, 1]);
});
