import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read.ts';
import { formFeatures, placeFeatures, REACH } from '../../src/tagger/features.ts';
import { BORDER, formOf } from '../../src/tagger/form.ts';
import { LABEL_COUNT } from '../../src/tagger/labels.ts';
import { openModel, type TaggerModel } from '../../src/tagger/model.ts';
import modelBytes from '../../src/tagger/model-bytes.ts?built';
import { Scorer } from '../../src/tagger/scores.ts';
import type { FeatureSink } from '../../src/tagger/sink.ts';
import { viewOf } from '../../src/tagger/view.ts';

const model = openModel(modelBytes());

/** The sums that the features of every token say, one by one. */
function plainScores(text: string, { rowOf, weights, classes }: TaggerModel): number[][] {
  const { tokens, matches, sentences } = readSource(text);
  const forms = tokens.map(token => formOf(token, classes));
  const view = viewOf(tokens, forms, matches);
  return sentences.flatMap(({ first, last }) =>
    tokens.slice(first, last).map((_, index) => {
      const at = first + index;
      const sink: FeatureSink = { ids: new Int32Array(512), count: 0 };
      for (let distance = -REACH; distance <= REACH; distance++) {
        const near = at + distance;
        if (near >= first - 1 && near <= last) {
          formFeatures(near < first || near === last ? BORDER : forms[near]!, distance, sink);
        }
      }
      placeFeatures(view, at, first, last, sink);
      const sums = new Array<number>(LABEL_COUNT).fill(0);
      for (const row of [...sink.ids.subarray(0, sink.count)].map(rowOf).filter(row => row >= 0)) {
        for (let label = 0; label < LABEL_COUNT; label++) sums[label]! += weights[row * LABEL_COUNT + label]!;
      }
      return sums.map(sum => sum - sums[0]!);
    }),
  );
}

describe('the scores', () => {
  const text = 'उत्तर प्रदेश के मुख्यमंत्री योगी आदित्यनाथ (भाजपा) ने लखनऊ में 12 मई को बैठक की। योगी ने कहा: ठीक है। हां।\n\nप्रयागराज';

  it('are the weights of all features, told from those of the outside, where a name may be', () => {
    const source = readSource(text);
    const { scores, clear } = new Scorer(model).score(source);
    for (const [at, plain] of plainScores(text, model).entries()) {
      if (clear[at] === 0) expect(rowOf(scores, at)).toEqual(plain);
    }
    const asked = source.tokens.filter((_, at) => clear[at] === 0).map(token => token.text);
    expect(asked).toEqual(expect.arrayContaining(['उत्तर', 'प्रदेश', 'योगी', 'आदित्यनाथ', 'भाजपा', 'लखनऊ', 'प्रयागराज']));
  });

  it('tell which tokens are outside for certain', () => {
    const source = readSource(text);
    const { scores, clear } = new Scorer(model).score(source);
    const outside = source.tokens.filter((_, at) => clear[at] === 1).map(token => token.text);
    expect(outside).toEqual(expect.arrayContaining(['ने', 'में', 'कहा', 'ठीक']));
    for (const at of source.tokens.keys()) {
      if (clear[at] === 1) expect(Math.max(...rowOf(scores, at).slice(1)) * model.step).toBeLessThan(-1);
    }
  });

  it('stay the same whatever was read before', () => {
    const scorer = new Scorer(model);
    const alone = (read: string): number[] => [...new Scorer(model).score(readSource(read)).scores];
    const texts = [text, 'दिल्ली में भाजपा की जीत हुई', text.slice(40), text];
    for (const read of texts) expect([...scorer.score(readSource(read)).scores]).toEqual(alone(read));
  });
});

function rowOf(scores: Int32Array, at: number): number[] {
  return [...scores.subarray(at * LABEL_COUNT, (at + 1) * LABEL_COUNT)];
}
