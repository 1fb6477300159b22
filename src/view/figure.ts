import type { Document, Tally, TallyRow } from '../index.ts';
import { type Colour, partyColours } from './colour.ts';
import { escapeHtml } from './escape.ts';
import { type Label, partyName } from './labels.ts';

/** A party of a tally, ready to draw: `seats` exact, or `min` to `max` projected. */
export interface Share {
  readonly id: string;
  readonly name: string;
  readonly colour: Colour;
  readonly row: TallyRow;
  /** Won, or else leading; undefined where the article only projects or looks back. */
  readonly seats?: number;
  /** The bar is solid up to here … */
  readonly low: number;
  /** … and pale up to here. */
  readonly high: number;
}

/** The rows of a tally from the largest party to the smallest, others last. */
export function sharesOf(doc: Document, tally: Tally, label: Label): Share[] {
  const colours = partyColours(tally.rows.map(row => row.party));
  return tally.rows
    .map((row): Share => {
      const seats = row.won ?? row.leading;
      const { min: low, max: high } =
        seats !== undefined
          ? { min: seats, max: seats }
          : (row.projected ?? { min: row.held ?? 0, max: row.held ?? 0 });
      return {
        id: row.party,
        name: partyName(doc, row.party, label),
        colour: colours.get(row.party)!,
        row,
        ...(seats === undefined ? {} : { seats }),
        low,
        high,
      };
    })
    .sort((a, b) => Number(a.id === 'OTH') - Number(b.id === 'OTH') || b.high - a.high);
}

/** The fill of a party for both pages, as the value of a `style` attribute. */
export function fill({ light, dark }: Colour): string {
  return `--k-light:${light};--k-dark:${dark}`;
}

/** A number of an SVG attribute: short, without an exponent. */
export function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An SVG that reads as one picture with a name and a description. */
export function svg(
  id: string,
  size: readonly [width: number, height: number],
  title: string,
  description: string,
  content: string,
): string {
  return (
    `<svg class="k-chart" viewBox="0 0 ${size[0]} ${size[1]}" role="img" aria-labelledby="${id}-title ${id}-text" direction="ltr">` +
    `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-text">${escapeHtml(description)}</desc>${content}</svg>`
  );
}
