import { RowsByHash } from '../by-hash.ts';
import { ByteReader } from '../bytes.ts';
import type { PlaceKind } from '../entity.ts';
import { hashText } from '../hash.ts';
import placeKindBytes from './place-kind-bytes.ts?built';

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
export interface PlaceKindWeights {
  get(feature: string): ArrayLike<number> | undefined;
}

let opened: PlaceKindWeights | undefined;

/** The weights that `npm run train` learned. */
export function placeKindWeights(): PlaceKindWeights {
  opened ??= openWeights(new RowsByHash(new ByteReader(placeKindBytes())));
  return opened;
}

function openWeights(rows: RowsByHash): PlaceKindWeights {
  return { get: feature => rows.get(hashText(feature)) };
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
