import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../src/bytes.ts';
import { FEATURE_SPACE } from '../../src/tagger/hash.ts';
import { LABEL_COUNT } from '../../src/tagger/labels.ts';
import { MODEL } from '../../src/tagger/model.generated.ts';
import { openModel } from '../../src/tagger/model.ts';

describe('the packed model', () => {
  const model = openModel(MODEL);

  it('is smaller than 2 MB', () => {
    expect(MODEL.length).toBeLessThan(2_000_000);
  });

  it('gives each of its features a row of its own, in order', () => {
    let rows = 0;
    for (let feature = 0; feature < FEATURE_SPACE; feature++) {
      const row = model.rowOf(feature);
      if (row >= 0) {
        if (row !== rows) throw new Error(`feature ${feature} has row ${row}, not ${rows}`);
        rows += 1;
      }
    }
    expect(rows).toBeGreaterThan(10_000);
    expect(model.weights.length).toBe(rows * LABEL_COUNT);
  });

  it('puts words that keep the same company into one cluster', () => {
    const { classes } = model;
    expect(classes.fine('सोमवार')).toBeGreaterThan(0);
    expect(classes.fine('सोमवार')).toBe(classes.fine('मंगलवार'));
    expect(classes.fine('सोमवार')).not.toBe(classes.fine('दिल्ली'));
    expect(classes.fine('न-ऐसा-शब्द')).toBe(0);
  });
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
