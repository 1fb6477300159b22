import { tableRows } from '../table.ts';
import partyColourTable from './party-colours.tsv';

/** A fill for the light page and one for the dark page. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** Backgrounds of the page, which every colour has to stand out from. */
export const PAGE: Colour = { light: '#fbfaf7', dark: '#15171b' };

export const PARTY_COLOURS: ReadonlyMap<string, Colour> = new Map(
  tableRows(partyColourTable).map(([id = '', light = '', dark = '']) => [id, { light, dark }]),
);

/** For parties without a row in the table, in the order they come. */
export const FURTHER_COLOURS: readonly Colour[] = [
  { light: '#6d4c8f', dark: '#b59ae0' },
  { light: '#5b6b2b', dark: '#a9bd6a' },
  { light: '#8a4a5f', dark: '#dc93aa' },
  { light: '#3f6770', dark: '#86b6c1' },
  { light: '#7d5b35', dark: '#cfa877' },
];

/** A colour a party, the same in hemicycle, bars and table of one tally. */
export function partyColours(ids: readonly string[]): ReadonlyMap<string, Colour> {
  const unknown = ids.filter(id => !PARTY_COLOURS.has(id));
  return new Map(
    ids.map(id => [id, PARTY_COLOURS.get(id) ?? FURTHER_COLOURS[unknown.indexOf(id) % FURTHER_COLOURS.length]!]),
  );
}

/** Contrast of two `#rrggbb` colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
