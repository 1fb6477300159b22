import type { Tally } from '../index.ts';
import { escapeHtml } from './escape.ts';
import { fill, fixed, type Share, svg } from './figure.ts';
import type { Label } from './labels.ts';

const WIDTH = 440;
const ROW = 38;
const TOP = 22;
const BAR = 12;
/** Room for the number behind the longest bar. */
const END = 64;

/** The parties as bars with the majority as a dashed line; a projected range is pale from its least to its most. */
export function renderBars(id: string, tally: Tally, shares: readonly Share[], label: Label): string {
  if (shares.length === 0) return '';
  const most = Math.max(1, tally.majority ?? 0, ...shares.map(share => Math.max(share.high, share.row.held ?? 0)));
  const x = (seats: number): number => (seats / most) * (WIDTH - END);
  const height = TOP + shares.length * ROW;
  const bars = shares.map((share, index) => bar(share, TOP + index * ROW, x));
  const line =
    tally.majority === undefined
      ? ''
      : `<path class="k-majority" d="M${fixed(x(tally.majority))} ${TOP - 4}V${height - 6}"/>` +
        `<text class="k-small k-strong" x="${fixed(x(tally.majority))}" y="${TOP - 9}" text-anchor="${x(tally.majority) > WIDTH * 0.7 ? 'end' : 'middle'}">${label('majority')} ${tally.majority}</text>`;
  const said = shares.map(share => `${share.name} ${amount(share)}`).join(', ');
  return svg(`${id}-bars`, [WIDTH, height], label('bars'), said, bars.join('') + line);
}

function bar(share: Share, top: number, x: (seats: number) => number): string {
  const y = top + 18;
  const { held } = share.row;
  const range = share.high > share.low ? rectangle('k-fill k-pale', x(share.low), y, x(share.high) - x(share.low)) : '';
  const tick =
    held === undefined || share.seats === undefined
      ? ''
      : `<path class="k-held" d="M${fixed(x(held))} ${y - 3}v${BAR + 6}"/>`;
  return (
    `<g style="${fill(share.colour)}"><text class="k-label" x="0" y="${top + 12}">${escapeHtml(share.name)}</text>` +
    rectangle('k-fill', 0, y, x(share.low)) +
    range +
    `${tick}<text class="k-number" x="${fixed(x(share.high) + 8)}" y="${y + BAR - 1}">${amount(share)}</text></g>`
  );
}

function rectangle(kind: string, x: number, y: number, width: number): string {
  return `<rect class="${kind}" x="${fixed(x)}" y="${y}" width="${fixed(width)}" height="${BAR}" rx="2"/>`;
}

function amount({ low, high }: Share): string {
  return low === high ? String(low) : `${low}–${high}`;
}
