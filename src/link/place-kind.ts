import type { PlaceKind } from '../entity.ts';
import { tableRows } from '../table.ts';
import model from './place-kind.tsv?lazy';

export const PLACE_KINDS: readonly PlaceKind[] = [
  'country',
  'state',
  'district',
  'city',
  'constituency',
  'region',
  'water',
  'other',
];

/** Feature → one weight a kind, in the order of `PLACE_KINDS`. */
export type PlaceKindWeights = ReadonlyMap<string, Readonly<ArrayLike<number>>>;

let opened: PlaceKindWeights | undefined;

/** The weights that `npm run train` learned. */
export function placeKindWeights(): PlaceKindWeights {
  opened ??= new Map(
    tableRows(model()).map(([feature = '', weights = '']) => [feature, weights.split(' ').map(Number)]),
  );
  return opened;
}

/** The likeliest of the given kinds; the first of them where nothing speaks for any. */
export function decidePlaceKind(
  weights: PlaceKindWeights,
  features: readonly string[],
  allowed: readonly PlaceKind[],
): PlaceKind {
  const scores = new Array<number>(PLACE_KINDS.length).fill(0);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row) for (let kind = 0; kind < scores.length; kind++) scores[kind]! += row[kind]!;
  }
  let best = allowed[0]!;
  for (const kind of allowed) if (scores[PLACE_KINDS.indexOf(kind)]! > scores[PLACE_KINDS.indexOf(best)]!) best = kind;
  return best;
}

const LOCAL: readonly PlaceKind[] = ['city', 'district', 'constituency', 'other'];

/** Kinds that a name may stand for: those of its rows, and the local ones where it is local or unlisted. */
export function allowedKinds(listed: readonly PlaceKind[]): readonly PlaceKind[] {
  if (listed.length === 0) return ['other', 'constituency', 'city', 'district', 'region', 'water'];
  return listed.some(kind => LOCAL.includes(kind)) ? [...new Set([...listed, ...LOCAL])] : listed;
}
