import type { Tally } from '../index.ts';
import { fill, fixed, type Share, svg } from './figure.ts';
import { hemicycle } from './hemicycle.ts';
import type { Label } from './labels.ts';

const WIDTH = 440;
const HEIGHT = 246;
const RADIUS = 186;
const CENTRE: readonly [number, number] = [WIDTH / 2, 222];
/** With more seats than this, a dot stands for several. */
const MOST_DOTS = 700;

/**
 * The house as a half circle of seats, or nothing where the article gives no won or leading seats. Seats that no row
 * accounts for stay hollow; the dashed line stands behind the seat that makes the majority.
 */
export function renderHouse(id: string, tally: Tally, shares: readonly Share[], label: Label): string {
  const taken = shares.filter(share => (share.seats ?? 0) > 0);
  if (taken.length === 0) return '';
  const accounted = taken.reduce((sum, share) => sum + share.seats!, 0);
  const size = Math.max(tally.total ?? 0, accounted);
  const each = Math.ceil(size / MOST_DOTS);
  const { points, dot } = hemicycle(Math.ceil(size / each));
  const place = (x: number, y: number): readonly [string, string] => [
    fixed(CENTRE[0] + x * RADIUS),
    fixed(CENTRE[1] - y * RADIUS),
  ];
  const radius = fixed(dot * RADIUS);
  let next = 0;
  let seats = 0;
  const wedges = taken.map(share => {
    seats += share.seats!;
    const end = Math.round(seats / each);
    const dots = points.slice(next, end).map(({ x, y }) => circle(place(x, y), radius));
    next = end;
    return `<g class="k-fill" style="${fill(share.colour)}">${dots.join('')}</g>`;
  });
  const open = points.slice(next).map(({ x, y }) => circle(place(x, y), fixed(dot * RADIUS * 0.86)));
  const parts = [...wedges, `<g class="k-open">${open.join('')}</g>`];
  if (tally.majority !== undefined && tally.majority < size) {
    parts.push(majorityLine(tally.majority, points, each, label));
  }
  parts.push(
    `<text class="k-big" x="${CENTRE[0]}" y="${CENTRE[1] - 14}" text-anchor="middle">${size}</text>`,
    `<text class="k-small" x="${CENTRE[0]}" y="${CENTRE[1] + 8}" text-anchor="middle">${label('seatsOf')}${each > 1 ? ` · ● = ${each}` : ''}</text>`,
  );
  const said = taken.map(share => `${share.name} ${share.seats}`);
  if (size > accounted) said.push(`${label('open')} ${size - accounted}`);
  if (tally.majority !== undefined) said.push(`${label('majority')} ${tally.majority}`);
  return svg(`${id}-house`, [WIDTH, HEIGHT], label('hemicycle'), said.join(', '), parts.join(''));
}

function circle([x, y]: readonly [string, string], radius: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}"/>`;
}

function majorityLine(
  majority: number,
  points: readonly { readonly angle: number }[],
  each: number,
  label: Label,
): string {
  const at = Math.min(points.length - 1, Math.max(1, Math.round(majority / each)));
  const angle = (points[at - 1]!.angle + points[at]!.angle) / 2;
  const [inner, outer, text] = [0.34, 1.06, 1.1].map(share => [
    CENTRE[0] + share * RADIUS * Math.cos(angle),
    CENTRE[1] - share * RADIUS * Math.sin(angle),
  ]) as [number[], number[], number[]];
  return (
    `<path class="k-majority" d="M${fixed(inner[0]!)} ${fixed(inner[1]!)}L${fixed(outer[0]!)} ${fixed(outer[1]!)}"/>` +
    `<text class="k-small k-strong" x="${fixed(text[0]!)}" y="${fixed(text[1]!)}" text-anchor="middle">${label('majority')} ${majority}</text>`
  );
}
