import { expect, it } from 'vitest';
import { readQuantity } from '../../src/numeral/quantity.ts';
import { tokenize } from '../../src/segment/token.ts';

/** `min..max`, `~` where approximate, and what is left of the text. */
function read(text: string): string {
  const tokens = tokenize(text.normalize('NFC'));
  const quantity = readQuantity(tokens, 0);
  if (quantity === undefined) return '-';
  const bounds = `${quantity.approximate ? '~' : ''}${quantity.min ?? ''}..${quantity.max ?? ''}`;
  const rest = tokens[quantity.last];
  return `${bounds}${quantity.each ? ' each' : ''}${rest ? ` | ${text.normalize('NFC').slice(rest.start)}` : ''}`;
}

it.each([
  ['163 सीटों', '163..163 | सीटों'],
  ['15-20 सीटें', '15..20 | सीटें'],
  ['15 से 20 सीटें', '15..20 | सीटें'],
  ['पंद्रह-बीस', '15..20'],
  ['15 से लेकर 20', '15..20'],
  ['दो-तीन लाख', '200000..300000'],
  ['2 से 3 हजार', '2000..3000'],
  ['दो तीन सीटें', '2..3 | सीटें'],
  ['दो या तीन', '2..3'],
  ['101-101 सीटें', '101..101 each | सीटें'],
  ['करीब 200', '~200..200'],
  ['लगभग दो सौ', '~200..200'],
  ['200 के करीब', '~200..200'],
  ['200 से ज्यादा सीटें', '200.. | सीटें'],
  ['200 से ज़्यादा', '200..'],
  ['400 पार', '400..'],
  ['400 के पार', '400..'],
  ['कम से कम 10', '10..'],
  ['100 से कम', '..100'],
  ['अधिकतम 20', '..20'],
  ['more than 20', '20..'],
])('%s → %s', (text, expected) => expect(read(text)).toBe(expected));

it.each([
  ['20 से 15', '20..20 | से 15'],
  ['10 या 50', '10..10 | या 50'],
  ['तीन पांच', '3..3 | पांच'],
  ['7 से मिले', '7..7 | से मिले'],
  ['करीब से देखा', '-'],
  ['कम से कम', '-'],
  ['10वीं से 12वीं', '10..10 | से 12वीं'],
])('near miss: %s → %s', (text, expected) => expect(read(text)).toBe(expected));
