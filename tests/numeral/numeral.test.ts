import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../src/numeral/numeral.ts';
import { tokenize } from '../../src/segment/token.ts';

/** The number at the start of `text` and what it leaves of it: `240 cardinal | सीटें`. */
function read(text: string): string {
  const tokens = tokenize(text.normalize('NFC'));
  const numeral = readNumeral(tokens, 0);
  if (numeral === undefined) return '-';
  const rest = tokens[numeral.last];
  return `${numeral.value} ${numeral.kind}${rest ? ` | ${text.normalize('NFC').slice(rest.start)}` : ''}`;
}

describe('cardinals', () => {
  it.each([
    ['दो सौ चालीस सीटें', '240 cardinal | सीटें'],
    ['एक सौ एक', '101 cardinal'],
    ['सौ', '100 cardinal'],
    ['एक हज़ार दो सौ', '1200 cardinal'],
    ['बारह सौ', '1200 cardinal'],
    ['दो लाख चालीस हजार पांच सौ', '240500 cardinal'],
    ['एक लाख करोड़', '1000000000000 cardinal'],
    ['दो हज़ार पांच सौ करोड़', '25000000000 cardinal'],
    ['1,23,456 वोट', '123456 cardinal | वोट'],
    ['1,234,567', '1234567 cardinal'],
    ['2 लाख 40 हज़ार', '240000 cardinal'],
    ['2.4 लाख', '240000 cardinal'],
    ['1.2 लाख करोड़', '1200000000000 cardinal'],
    ['तीन दशमलव एक चार', '3.14 cardinal'],
    ['दो दर्जन', '24 cardinal'],
    ['शून्य', '0 cardinal'],
    ['two hundred', '200 cardinal'],
    ['5 crore', '50000000 cardinal'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['डेढ़ सौ', '150 cardinal'],
    ['ढाई लाख', '250000 cardinal'],
    ['ढाई', '2.5 cardinal'],
    ['सवा लाख', '125000 cardinal'],
    ['सवा दो लाख', '225000 cardinal'],
    ['साढ़े तीन सौ', '350 cardinal'],
    ['साढ़े 10 बजे', '10.5 cardinal | बजे'],
    ['पौने दो करोड़', '17500000 cardinal'],
    ['डेढ़ दर्जन', '18 cardinal'],
    ['आधा दर्जन', '6 cardinal'],
  ])('quarters: %s → %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['पांच तीन', '5 cardinal | तीन'],
    ['चालीस सौ लोग', '4000 cardinal | लोग'],
    ['दो एक हजार', '2 cardinal | एक हजार'],
    ['240 35', '240 cardinal | 35'],
    ['2018 2019', '2018 cardinal | 2019'],
    ['साढ़े चार', '4.5 cardinal'],
    ['दशमलव', '-'],
    ['साढ़े', '-'],
    ['लाखों लोग', '-'],
    ['साथ', '-'],
    ['', '-'],
  ])('what does not belong stays out: %s → %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('ordinals, collectives, fractions', () => {
  it.each([
    ['पहली बार', '1 ordinal | बार'],
    ['सातवीं', '7 ordinal'],
    ['नौवें', '9 ordinal'],
    ['इक्कीसवीं सदी', '21 ordinal | सदी'],
    ['10वीं', '10 ordinal'],
    ['18 वें', '18 ordinal'],
    ['एक सौ पांचवां', '105 ordinal'],
    ['सौवां', '100 ordinal'],
    ['2nd', '2 ordinal'],
    ['तीनों ही सीट', '3 collective | ही सीट'],
    ['दोनों', '2 collective'],
    ['दो तिहाई बहुमत', `${rounded(2 / 3)} fraction | बहुमत`],
    ['दो-तिहाई', `${rounded(2 / 3)} fraction`],
    ['एक चौथाई', '0.25 fraction'],
    ['तीन बटा चार', '0.75 fraction'],
    ['आधी', '0.5 fraction'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['वां', '-'],
    ['कारवां', '-'],
    ['पांच तिहाई', '5 cardinal | तिहाई'],
    ['दो पहले', '2 cardinal | पहले'],
  ])('near miss: %s → %s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('words that are also ordinary', () => {
  it.each([
    ['दो', true],
    ['पहले', true],
    ['दो सौ', false],
    ['तीन', false],
  ])('%s: %s', (text, expected) => expect(readNumeral(tokenize(text), 0)?.ambiguous).toBe(expected));
});

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
