import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read.ts';
import { openClasses } from '../../src/tagger/classes.ts';
import { formFeatures, placeFeatures } from '../../src/tagger/features.ts';
import { formOf } from '../../src/tagger/form.ts';
import { featureOf, hashText } from '../../src/tagger/hash.ts';
import { labelledSpans, mayFollow } from '../../src/tagger/labels.ts';
import type { FeatureSink } from '../../src/tagger/sink.ts';
import { viewOf } from '../../src/tagger/view.ts';

const classes = openClasses(new Map());

/** All features of the token `at` of a one-sentence text. */
function featuresAt(text: string, at: number): number[] {
  const { tokens, matches } = readSource(text);
  const forms = tokens.map(token => formOf(token, classes));
  const sink: FeatureSink = { ids: new Int32Array(512), count: 0 };
  formFeatures(forms[at]!, 0, sink);
  placeFeatures(viewOf(tokens, forms, matches), at, 0, tokens.length, sink);
  return [...sink.ids.subarray(0, sink.count)];
}

describe('features', () => {
  // A trained model is worth nothing once these numbers change: train again in the same commit.
  it('hashes as the model was trained', () => {
    expect(hashText('मोदी')).toBe(14305886);
    expect(featureOf(3, 5, 7, 11)).toBe(3137119);
  });

  it('is the same for spellings that fold to one form', () => {
    expect(featuresAt('हिन्दी की बैठक', 1)).toEqual(featuresAt('हिंदी की बैठक', 1));
  });

  it('differs with the neighbour', () => {
    expect(featuresAt('अनजान ने कहा', 0)).not.toEqual(featuresAt('अनजान में कहा', 0));
  });
});

describe('labels', () => {
  it('continue a mention only with its own type', () => {
    expect(mayFollow(1, 2)).toBe(true);
    expect(mayFollow(2, 2)).toBe(true);
    expect(mayFollow(1, 4)).toBe(false);
    expect(mayFollow(0, 2)).toBe(false);
    expect(mayFollow(undefined, 2)).toBe(false);
    expect(mayFollow(undefined, 3)).toBe(true);
  });

  it('make spans', () => {
    expect(labelledSpans([0, 1, 2, 1, 3, 4, 0], 0, 7)).toEqual([
      { first: 1, last: 3, type: 'person' },
      { first: 3, last: 4, type: 'person' },
      { first: 4, last: 6, type: 'place' },
    ]);
  });
});
