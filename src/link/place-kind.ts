import { ByteReader } from '../bytes.ts';
import type { PlaceKind } from '../entity.ts';
import { HashedEnding, hashOn, hashText } from '../hash.ts';
import { CLOSED_TEXTS, type ClosedFeature, type PlaceFeature, type PlaceFeatureSink } from './place-feature.ts';
import placeKindBytes from './place-kind-bytes.ts?built';
import { PlaceKindWeights } from './place-kind-weights.ts';

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
  opened ??= new PlaceKindScores(new PlaceKindWeights(new ByteReader(placeKindBytes())));
  return opened;
}

/** Adds up the weights of the features that it is given. A feature is a text of which only the hash is made. */
export class PlaceKindScores implements PlaceFeatureSink {
  private readonly scores = new Int32Array(PLACE_KINDS.length);
  /** What the gazetteer lists the mention's name as, by number. */
  private lists = 0;
  /** What the closed features weigh beside that, one number a kind. */
  private closed: Int32Array = NOTHING;
  private readonly closedByLists: Int32Array[] = [];

  constructor(private readonly weights: PlaceKindWeights) {}

  begin(lists: string): void {
    this.scores.fill(0);
    this.lists = this.weights.numberOf(lists);
    this.closedByLists[this.lists] ??= this.weighClosed();
    this.closed = this.closedByLists[this.lists]!;
  }

  private weighClosed(): Int32Array {
    const closed = new Int32Array(CLOSED_TEXTS.length * PLACE_KINDS.length);
    CLOSED_TEXTS.forEach((text, at) => {
      const from = at * PLACE_KINDS.length;
      this.weights.addTo(closed.subarray(from, from + PLACE_KINDS.length), hashText(text), this.lists);
    });
    return closed;
  }

  add(feature: PlaceFeature, a: string, b?: string, c?: string, d?: string): boolean {
    let hash = hashOn(feature.hash, a);
    if (b !== undefined) hash = hashOn(BLANK.behind(hash), b);
    if (c !== undefined) hash = hashOn(BLANK.behind(hash), c);
    if (d !== undefined) hash = hashOn(BLANK.behind(hash), d);
    return this.weights.addTo(this.scores, hash || 1, this.lists);
  }

  addClosed(feature: ClosedFeature, value: number): void {
    const from = (feature.first + value) * PLACE_KINDS.length;
    for (let kind = 0; kind < PLACE_KINDS.length; kind++) this.scores[kind]! += this.closed[from + kind]!;
  }

  best(allowed: readonly PlaceKind[]): PlaceKind {
    return likeliestKind(this.scores, allowed);
  }
}

const NOTHING = new Int32Array(0);
const BLANK = new HashedEnding(' ');

/** The likeliest of the given kinds; the first of them where nothing speaks for any. */
export function likeliestKind(scores: ArrayLike<number>, allowed: readonly PlaceKind[]): PlaceKind {
  let best = allowed[0]!;
  let most = scores[PLACE_KINDS.indexOf(best)]!;
  for (let at = 1; at < allowed.length; at++) {
    const score = scores[PLACE_KINDS.indexOf(allowed[at]!)]!;
    if (score <= most) continue;
    best = allowed[at]!;
    most = score;
  }
  return best;
}

const LOCAL: readonly PlaceKind[] = ['city', 'district', 'constituency', 'other'];

/** Kinds that a name may stand for: those of its rows, and the local ones where it is local or unlisted. */
export function allowedKinds(listed: readonly PlaceKind[]): readonly PlaceKind[] {
  if (listed.length === 0) return ['other', 'constituency', 'city', 'district', 'region', 'water'];
  return listed.some(kind => LOCAL.includes(kind)) ? [...new Set([...listed, ...LOCAL])] : listed;
}
