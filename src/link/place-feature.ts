import { HASH_SEED, hashOn } from '../hash.ts';

/** What a feature asks for. */
export interface PlaceFeature {
  /** The beginning of the feature's text: `n1=`. */
  readonly name: string;
  /** The hash of the name, from which those of its words go on. */
  readonly hash: number;
}

/** Takes the features of one place mention; a feature has up to four words, told apart by blanks. */
export interface PlaceFeatureSink {
  /** What the gazetteer lists the name as: each feature counts once more together with it. */
  begin(lists: string): void;
  add(feature: PlaceFeature, a: string, b?: string, c?: string, d?: string): void;
}

export function placeFeature(name: string): PlaceFeature {
  return { name, hash: hashOn(HASH_SEED, name) };
}
