import { featureOf } from './hash.ts';

/** A growing list of features. */
export interface FeatureSink {
  ids: Int32Array;
  count: number;
}

/** Adds the feature that a template makes of up to three values. */
export function add(sink: FeatureSink, template: number, a: number, b = 0, c = 0): void {
  sink.ids[sink.count++] = featureOf(template, a, b, c);
}

/** Templates of what depends on more than one form count on from here. */
export const PLACE = 128;
