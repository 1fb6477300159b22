import type { Sign, StatusCue } from './sign.ts';

/** Signs that are features by their kind. */
const NAMED: ReadonlySet<string> = new Set([
  'edge',
  'number',
  'party',
  'place',
  'date',
  'year',
  'ordinal',
  'open',
  'close',
  'comma',
  'dash',
  'line',
  'seat',
]);

/** A sign as a feature: names, numbers and marks by their kind, words by themselves. */
export function nameOf(sign: Sign): string {
  if (NAMED.has(sign.kind)) return sign.kind;
  return sign.leads === undefined ? sign.text : 'leader';
}

/** The status that a cue speaks for; a weak one has a `?`. */
export function cueName({ status, weak }: StatusCue): string {
  return weak ? `${status}?` : status;
}

/** Small numbers by themselves, larger ones by their size. */
export function sizeOf(value: number): string {
  if (value < 4) return String(value);
  for (const bound of [10, 30, 100, 300, 600, 1500]) if (value < bound) return `<${bound}`;
  return 'large';
}

/** How many signs lie between, roughly. */
export function distanceOf(distance: number): string {
  if (distance <= 2) return '2';
  if (distance <= 4) return '4';
  if (distance <= 7) return '7';
  if (distance <= 12) return '12';
  return distance <= 25 ? '25' : 'far';
}
