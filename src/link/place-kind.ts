import { RowsByHash } from '../by-hash.ts';
import { ByteReader } from '../bytes.ts';
import type { PlaceKind } from '../entity.ts';
import { HashedEnding, hashOn } from '../hash.ts';
import type { PlaceFeature, PlaceFeatureSink } from './place-feature.ts';
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

let opened: PlaceKindScores | undefined;

/** The scores by what `npm run train` learned. */
export function placeKindScores(): PlaceKindScores {
  opened ??= new PlaceKindScores(new RowsByHash(new ByteReader(placeKindBytes())));
  return opened;
}

/** Adds up the weights of the features that it is given. A feature is a text of which only the hash is made. */
export class PlaceKindScores implements PlaceFeatureSink {
  private readonly scores = new Int32Array(PLACE_KINDS.length);
  /** What stands behind each feature once more: `|` and what the gazetteer lists. */
  private readonly endings = new Map<string, HashedEnding>();
  private ending: HashedEnding = this.endingOf('');

  /** A row of `weights` has one a kind, in the order of `PLACE_KINDS`. */
  constructor(private readonly weights: RowsByHash) {}

  begin(lists: string): void {
    this.scores.fill(0);
    this.ending = this.endingOf(lists);
  }

  private endingOf(lists: string): HashedEnding {
    let ending = this.endings.get(lists);
    if (ending === undefined) {
      ending = new HashedEnding(`|${lists}`);
      this.endings.set(lists, ending);
    }
    return ending;
  }

  add(feature: PlaceFeature, a: string, b?: string, c?: string, d?: string): void {
    let hash = hashOn(feature.hash, a);
    if (b !== undefined) hash = hashOn(BLANK.behind(hash), b);
    if (c !== undefined) hash = hashOn(BLANK.behind(hash), c);
    if (d !== undefined) hash = hashOn(BLANK.behind(hash), d);
    // The model has a feature with the lists only where it has the feature alone.
    if (this.weigh(hash)) this.weigh(this.ending.behind(hash));
  }

  /** Whether the model has a feature of this hash: it counts then. */
  private weigh(hash: number): boolean {
    const { rows } = this.weights;
    const start = this.weights.startOf(hash || 1);
    if (start < 0) return false;
    for (let kind = 0; kind < PLACE_KINDS.length; kind++) this.scores[kind]! += rows[start + kind]!;
    return true;
  }

  best(allowed: readonly PlaceKind[]): PlaceKind {
    return likeliestKind(this.scores, allowed);
  }
}

const BLANK = new HashedEnding(' ');

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
