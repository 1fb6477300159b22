import { describe, expect, it, test } from 'vitest';
import { ByteWriter, fromBase64 } from '../../src/bytes.ts';
import { FEATURE_SPACE, hashText } from '../../src/tagger/hash.ts';
import { LABEL_COUNT } from '../../src/tagger/labels.ts';
import { MODEL } from '../../src/tagger/model.generated.ts';
import { openModel } from '../../src/tagger/model.ts';
import modelBytes, { rewriteModel } from '../../src/tagger/model-bytes.ts';

describe('the packed model', () => {
  const model = openModel(modelBytes());

  it('is smaller than 2 MB', () => {
    expect(MODEL.length).toBeLessThan(2_000_000);
  });

  it('has weights for its features, and writes each different row once', () => {
    const rows = new Set<number>();
    let features = 0;
    for (let feature = 0; feature < FEATURE_SPACE; feature++) {
      const row = model.rowOf(feature);
      if (row < 0) continue;
      features += 1;
      rows.add(row);
    }
    expect(features).toBeGreaterThan(10_000);
    expect(model.weights.length).toBe(rows.size * LABEL_COUNT);
    expect(rows.size).toBeLessThan(features);
  });

  it('puts words that keep the same company into one cluster', () => {
    const { classes } = model;
    expect(classes.fine(hashText('सोमवार'))).toBeGreaterThan(0);
    expect(classes.fine(hashText('सोमवार'))).toBe(classes.fine(hashText('मंगलवार')));
    expect(classes.fine(hashText('सोमवार'))).not.toBe(classes.fine(hashText('दिल्ली')));
    expect(classes.fine(hashText('न-ऐसा-शब्द'))).toBe(0);
  });
});

test('a rewritten model gives each feature the weights that it was trained to', () => {
  const trained = new ByteWriter();
  trained.varint(50_000);
  for (let at = 0; at < LABEL_COUNT * LABEL_COUNT; at++) trained.signed(at - 40);
  const features = [3, 64, 65, FEATURE_SPACE - 1];
  const rows = [[1], [-127, 0, 5], [1], [0, 0, 0, 0, 0, 0, 0, 0, 127]];
  trained.varint(features.length);
  for (const [at, feature] of features.entries()) trained.varint(feature - (features[at - 1] ?? -1));
  for (let label = 0; label < LABEL_COUNT; label++) for (const row of rows) trained.byte(row[label] ?? 0);
  trained.varint(0);
  const opened = openModel(rewriteModel(trained.bytes()));
  expect(opened.step).toBe(0.05);
  expect(Array.from(opened.transitions).slice(39, 42)).toEqual([-1 / 256, 0, 1 / 256]);
  for (const [at, feature] of features.entries()) {
    const from = opened.rowOf(feature) * LABEL_COUNT;
    const weights = Array.from({ length: LABEL_COUNT }, (_, label) => rows[at]![label] ?? 0);
    expect(Array.from(opened.weights).slice(from, from + LABEL_COUNT)).toEqual(weights);
  }
  expect(opened.rowOf(4)).toBe(-1);
  expect(opened.weights.length).toBe(3 * LABEL_COUNT);
});

describe('fromBase64', () => {
  it('reads what Node writes', () => {
    const bytes = Uint8Array.from({ length: 250 }, (_, at) => (at * 37) & 0xff);
    for (const length of [0, 1, 2, 3, 250]) {
      const text = Buffer.from(bytes.subarray(0, length)).toString('base64').replaceAll('=', '');
      expect([...fromBase64(text)]).toEqual([...bytes.subarray(0, length)]);
    }
  });
});
