import { HASH_SEED, hashOn } from '../hash.ts';

/** What a feature asks of the words of a text: any may stand there. */
export interface PlaceFeature {
  /** The beginning of the feature's text: `n1=`. */
  readonly name: string;
  /** The hash of the name, from which those of its words go on. */
  readonly hash: number;
}

/** A feature of few values. */
export interface ClosedFeature {
  /** The text of the feature with each value. */
  readonly texts: readonly string[];
  /** The place of the first of them among those of all closed features. */
  readonly first: number;
}

/** Takes the features of one place mention. */
export interface PlaceFeatureSink {
  /** What the gazetteer lists the name as: each feature counts once more together with it. */
  begin(lists: string): void;
  /**
   * A feature of up to four words, told apart by blanks. False where nothing is known of it: then nothing is of any that says
   * the same and more.
   */
  add(feature: PlaceFeature, a: string, b?: string, c?: string, d?: string): boolean;
  /** A closed feature with one of its values, by number. */
  addClosed(feature: ClosedFeature, value: number): void;
}

export function placeFeature(name: string): PlaceFeature {
  return { name, hash: hashOn(HASH_SEED, name) };
}

/** The texts of all closed features. */
export const CLOSED_TEXTS: string[] = [];

export function closedFeature(name: string, values: readonly string[]): ClosedFeature {
  const texts = values.map(value => name + value);
  return { texts, first: CLOSED_TEXTS.push(...texts) - texts.length };
}
