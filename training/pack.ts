import { deflateSync } from 'fflate';
import { FEATURE_SPACE } from '../src/tagger/hash.ts';
import { LABEL_COUNT } from '../src/tagger/labels.ts';
import { type TaggerModel, TRANSITION_PARTS } from '../src/tagger/model.ts';

const LARGEST = 127;

export interface Packing {
  /** What one unit of a stored weight is worth. */
  readonly step: number;
  /** Rows with no weight of this size are left out. */
  readonly least: number;
}

export const PACKING: Packing = { step: 0.05, least: 0.06 };

/** A model in the form that `rewriteModel` reads: deflated, then base64. Rows whose every weight rounds to zero or stays below `least`, are left out. */
export function packModel(model: TaggerModel, clusters: ReadonlyMap<number, number>, { step, least }: Packing): string {
  const bytes: number[] = [];
  const varint = (value: number): void => {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
  };
  varint(Math.round(step * 1e6));
  for (const transition of Array.from(model.transitions)) {
    const value = Math.round(transition * TRANSITION_PARTS);
    varint(value >= 0 ? value * 2 : -value * 2 - 1);
  }
  const features: number[] = [];
  for (let feature = 0; feature < FEATURE_SPACE; feature++) {
    if (largestWeight(model, model.rowOf(feature)) >= least) features.push(feature);
  }
  varint(features.length);
  for (let at = 0; at < features.length; at++) varint(features[at]! - (features[at - 1] ?? -1));
  for (let label = 0; label < LABEL_COUNT; label++) {
    for (const feature of features) {
      bytes.push(wholeWeight(model.weights[model.rowOf(feature) * LABEL_COUNT + label]!, step) & 0xff);
    }
  }
  const words = [...clusters].sort((a, b) => a[0] - b[0]);
  varint(words.length);
  for (let at = 0; at < words.length; at++) varint(words[at]![0] - (words[at - 1]?.[0] ?? -0x80000000));
  for (const [, cluster] of words) varint(cluster);
  return Buffer.from(deflateSync(Uint8Array.from(bytes), { level: 9 }))
    .toString('base64')
    .replaceAll('=', '');
}

/** A weight in steps, as it is stored. */
export function wholeWeight(weight: number, step: number): number {
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)));
}

export function largestWeight(model: TaggerModel, row: number): number {
  let largest = -1;
  if (row < 0) return largest;
  for (let label = 0; label < LABEL_COUNT; label++) {
    largest = Math.max(largest, Math.abs(model.weights[row * LABEL_COUNT + label]!));
  }
  return largest;
}
