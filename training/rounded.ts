import { FEATURE_SPACE } from '../src/tagger/hash.ts';
import { LABEL_COUNT } from '../src/tagger/labels.ts';
import type { TaggerModel } from '../src/tagger/model.ts';
import { largestWeight, PACKING, type Packing, wholeWeight } from './pack.ts';

/** A trained model as it is after packing: whole weights, and no rows of small ones. A tagger takes none but such models. */
export function rounded(model: TaggerModel, { step, least }: Packing = PACKING): TaggerModel {
  const rows = new Int32Array(FEATURE_SPACE).fill(-1);
  for (let feature = 0; feature < FEATURE_SPACE; feature++) {
    const row = model.rowOf(feature);
    if (largestWeight(model, row) >= least) rows[feature] = row;
  }
  const weights = Int8Array.from({ length: model.weights.length }, (_, at) => wholeWeight(model.weights[at]!, step));
  if (weights.length % LABEL_COUNT !== 0) throw new RangeError('weights are no rows');
  return { ...model, rowOf: feature => rows[feature]!, weights, step: step * model.step };
}
