import { RowsByHash } from '../by-hash.ts';
import { ByteReader } from '../bytes.ts';
import type { PlaceKind } from '../entity.ts';
import { HASH_SEED, hashOn } from '../hash.ts';
import placeKindBytes from './place-kind-bytes.ts?built';
import type { PlaceFeatureSink } from './place-kind-features.ts';

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

/** A learned row of weights by the hash of its feature: one weight a kind, in the order of `PLACE_KINDS`. */
export interface PlaceKindWeights {
  get(hash: number): ArrayLike<number> | undefined;
}

let opened: PlaceKindScores | undefined;

/** The scores by what `npm run train` learned. */
export function placeKindScores(): PlaceKindScores {
  opened ??= new PlaceKindScores(new RowsByHash(new ByteReader(placeKindBytes())));
  return opened;
}

/** Adds up the weights of the features that it is given. A feature is a text of which only the hash is made. */
export class PlaceKindScores implements PlaceFeatureSink {
  private readonly scores = new Int32Array(PLACE_KINDS.length);
  private lists = '';

  constructor(private readonly weights: PlaceKindWeights) {}

  begin(lists: string): void {
    this.scores.fill(0);
    this.lists = lists;
  }

  add(name: string, a: string, b?: string, c?: string, d?: string): void {
    let hash = hashOn(hashOn(HASH_SEED, name), a);
    if (b !== undefined) hash = hashOn(hashOn(hash, ' '), b);
    if (c !== undefined) hash = hashOn(hashOn(hash, ' '), c);
    if (d !== undefined) hash = hashOn(hashOn(hash, ' '), d);
    this.weigh(hash);
    this.weigh(hashOn(hashOn(hash, '|'), this.lists));
  }

  private weigh(hash: number): void {
    const row = this.weights.get(hash || 1);
    if (row) for (let kind = 0; kind < row.length; kind++) this.scores[kind]! += row[kind]!;
  }

  best(allowed: readonly PlaceKind[]): PlaceKind {
    return likeliestKind(this.scores, allowed);
  }
}

/** The likeliest of the given kinds; the first of them where nothing speaks for any. */
export function likeliestKind(scores: ArrayLike<number>, allowed: readonly PlaceKind[]): PlaceKind {
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
