import { deflateSync } from 'fflate';
import { writeNumbers } from '../src/by-hash.ts';
import { ByteWriter } from '../src/bytes.ts';
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

export const PACKING: Packing = { step: 0.05, least: 0.12 };

/** A model in the form that `rewriteModel` reads: deflated, then base64. Rows with no weight of at least `least` are left out. */
export function packModel(model: TaggerModel, clusters: ReadonlyMap<number, number>, { step, least }: Packing): string {
  const writer = new ByteWriter();
  writer.varint(Math.round(step * 1e6));
  for (const transition of Array.from(model.transitions)) writer.signed(Math.round(transition * TRANSITION_PARTS));
  const features: number[] = [];
  for (let feature = 0; feature < FEATURE_SPACE; feature++) {
    if (largestWeight(model, model.rowOf(feature)) >= least) features.push(feature);
  }
  writer.varint(features.length);
  for (let at = 0; at < features.length; at++) writer.varint(features[at]! - (features[at - 1] ?? -1));
  for (let label = 0; label < LABEL_COUNT; label++) {
    for (const feature of features) {
      writer.byte(wholeWeight(model.weights[model.rowOf(feature) * LABEL_COUNT + label]!, step));
    }
  }
  writeNumbers(writer, clusters);
  return Buffer.from(deflateSync(writer.bytes(), { level: 9 }))
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
