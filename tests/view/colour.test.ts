import { describe, expect, test } from 'vitest';
import { contrast, FURTHER_COLOURS, PAGE, PARTY_COLOURS, partyColours } from '../../src/view/colour.ts';
import { TYPE_INK } from '../../src/view/styles.ts';

// WCAG 2.2: 4.5 for text (1.4.3), 3 for what a chart needs to be read (1.4.11).
const TEXT = 4.5;
const GRAPHIC = 3;
/** What charts stand on: the paper inside the page. */
const PAPER = { light: '#ffffff', dark: '#1e2126' };

test('contrast is 21 between black and white, 1 between equals', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#777777')).toBe(1);
});

test.each([...PARTY_COLOURS, ...FURTHER_COLOURS.map((colour, at) => [`further ${at}`, colour] as const)])(
  '%s stands out on the light and the dark page',
  (_, { light, dark }) => {
    for (const ground of [PAGE, PAPER]) {
      expect(contrast(light, ground.light)).toBeGreaterThanOrEqual(GRAPHIC);
      expect(contrast(dark, ground.dark)).toBeGreaterThanOrEqual(GRAPHIC);
    }
  },
);

test.each(Object.entries(TYPE_INK))('the ink of %s can be read on both pages', (_, [light, dark]) => {
  expect(contrast(light, PAGE.light)).toBeGreaterThanOrEqual(TEXT);
  expect(contrast(dark, PAGE.dark)).toBeGreaterThanOrEqual(TEXT);
});

describe('a party colour', () => {
  test('comes from the table where the party is in it', () => {
    expect(partyColours(['BJP']).get('BJP')).toBe(PARTY_COLOURS.get('BJP'));
  });

  test('is another one for each party that is not', () => {
    const colours = partyColours(['XX', 'BJP', 'YY']);
    expect(colours.get('XX')).not.toEqual(colours.get('YY'));
  });
});
