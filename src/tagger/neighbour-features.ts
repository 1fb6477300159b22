import { add, type FeatureSink, PLACE } from './sink.ts';

/** What the clusters of two neighbours give to the left one. */
export function leftFeatures(left: number, right: number, sink: FeatureSink): void {
  add(sink, PLACE + 5, left, right);
}

/** What the clusters of two neighbours give to the right one. */
export function rightFeatures(left: number, right: number, sink: FeatureSink): void {
  add(sink, PLACE + 4, left, right);
}

/** What the parts of names (`namePart`) that three neighbours may be give to the token in the middle. */
export function nameFeatures(left: number, middle: number, right: number, sink: FeatureSink): void {
  add(sink, PLACE + 10, left, middle, right);
}

/** What the cues on both sides of a token give to it, by the part of a name that it may be. */
export function cueFeatures(left: number, middle: number, right: number, sink: FeatureSink): void {
  add(sink, PLACE + 11, left, middle, right);
}
