import type { WordClasses } from '../src/tagger/classes.ts';
import { formFeatures, placeFeatures, REACH } from '../src/tagger/features.ts';
import { BORDER, formOf } from '../src/tagger/form.ts';
import { FEATURE_SPACE } from '../src/tagger/hash.ts';
import { isInside } from '../src/tagger/labels.ts';
import type { FeatureSink } from '../src/tagger/sink.ts';
import { viewOf } from '../src/tagger/view.ts';
import type { LabelledArticle } from './article.ts';
import { CONLL_DOMAINS } from './conll.ts';
import type { TrainingSet } from './crf.ts';
import { seededRandom } from './random.ts';
import { wideFeatures } from './wide-features.ts';

/** How much evidence is hidden from the learner, so that it does not lean on lists that hold every training name. */
export interface Hiding {
  /** Share of the gazetteer surfaces of an article. */
  readonly gazetteer: number;
  /** Share of the name parts. */
  readonly names: number;
  /** Share of the words: only affixes, shape and neighbours are left. */
  readonly words: number;
  readonly seed: number;
}

export const NOTHING_HIDDEN: Hiding = { gazetteer: 0, names: 0, words: 0, seed: 0 };

/** Examples as raw features, gathered before they are counted and numbered. */
export class ExampleStore {
  private ids = new Int32Array(1 << 16);
  private used = 0;
  private readonly starts: number[] = [0];
  private readonly labels: number[] = [];
  private readonly sentences: { first: number; last: number; weight: number }[] = [];

  constructor(
    /** Adds the features that the packed model does without. */
    private readonly wide = false,
  ) {}

  add(article: LabelledArticle, classes: WordClasses, hiding: Hiding): void {
    const { source } = article;
    const random = seededRandom(hiding.seed);
    const hidden = new Map<string, boolean>();
    const isHidden = (key: string, share: number): boolean => {
      if (share === 0) return false;
      let state = hidden.get(key);
      if (state === undefined) {
        state = random() < share;
        hidden.set(key, state);
      }
      return state;
    };
    const masked: WordClasses = {
      ...classes,
      namePart: hash => (isHidden(`n ${hash}`, hiding.names) ? 0 : classes.namePart(hash)),
    };
    const forms = source.tokens.map(token => {
      const form = formOf(token, masked);
      return isHidden(`w ${token.folded}`, hiding.words) && form.fine === 0 ? { ...form, word: 0 } : form;
    });
    const matches = source.matches.filter(match => {
      const words = source.tokens.slice(match.first, match.last).map(token => token.folded);
      return !isHidden(`g ${words.join(' ')}`, hiding.gazetteer);
    });
    const view = viewOf(source.tokens, forms, matches);
    const sink: FeatureSink = { ids: new Int32Array(512), count: 0 };
    const wideSink: FeatureSink = { ids: new Int32Array(64), count: 0 };
    for (const { first, last } of source.sentences) {
      const from = this.labels.length;
      for (let at = first; at < last; at++) {
        sink.count = 0;
        for (let distance = -REACH; distance <= REACH; distance++) {
          const other = at + distance;
          if (other < first - 1 || other > last) continue;
          formFeatures(other < first || other >= last ? BORDER : forms[other]!, distance, sink);
        }
        placeFeatures(view, at, first, last, sink);
        if (this.wide) {
          wideFeatures(source, view, at, first, last, wideSink);
          moveInto(sink, wideSink);
        }
        if (article.domain > 0) copyInto(sink, article.domain);
        this.write(sink);
        const label = article.labels[at]!;
        // A mark that runs over a sentence's end begins anew behind it.
        this.labels.push(at === first && isInside(label) ? label - 1 : label);
      }
      this.sentences.push({ first: from, last: this.labels.length, weight: article.weight });
    }
  }

  private write(sink: FeatureSink): void {
    if (this.used + sink.count > this.ids.length) {
      const grown = new Int32Array(this.ids.length * 2);
      grown.set(this.ids);
      this.ids = grown;
    }
    this.ids.set(sink.ids.subarray(0, sink.count), this.used);
    this.used += sink.count;
    this.starts.push(this.used);
  }

  /** Numbers the features seen at least `least` times and forgets the others. */
  finish(least: number): { readonly set: TrainingSet; readonly index: FeatureIndex } {
    const index = new FeatureIndex(this.ids, this.used, least, this.wide ? 2 * DOMAINS : DOMAINS);
    return { set: this.numbered(index), index };
  }

  /** The examples with the numbers of an index. */
  numbered(index: FeatureIndex): TrainingSet {
    const ids = new Int32Array(this.used);
    const starts = new Int32Array(this.starts.length);
    let used = 0;
    for (let token = 0; token + 1 < this.starts.length; token++) {
      starts[token] = used;
      for (let f = this.starts[token]!; f < this.starts[token + 1]!; f++) {
        const row = index.rowOf(this.ids[f]!);
        if (row >= 0) ids[used++] = row;
      }
    }
    starts[this.starts.length - 1] = used;
    return { ids: ids.slice(0, used), starts, labels: Uint8Array.from(this.labels), sentences: this.sentences };
  }
}

/** Wide features stand behind those of all domains. */
function moveInto(sink: FeatureSink, wide: FeatureSink): void {
  for (let at = 0; at < wide.count; at++) sink.ids[sink.count++] = wide.ids[at]! + DOMAINS * FEATURE_SPACE;
  wide.count = 0;
}

/** Adds each feature once more, as one of the domain alone. */
function copyInto(sink: FeatureSink, domain: number): void {
  const { ids, count } = sink;
  for (let at = 0; at < count; at++) ids[count + at] = ids[at]! + domain * FEATURE_SPACE;
  sink.count = 2 * count;
}

/** Our own conventions and those of each other corpus. */
const DOMAINS: number = 1 + CONLL_DOMAINS.length;

/** Feature → row; frequent features come first, so that the rows in use lie close together. */
export class FeatureIndex {
  private readonly rows: Int32Array;
  readonly size: number;

  /** `blocks` of `FEATURE_SPACE` features each. */
  constructor(ids: Int32Array, used: number, least: number, blocks: number) {
    this.rows = new Int32Array(blocks * FEATURE_SPACE).fill(-1);
    const counts = new Int32Array(blocks * FEATURE_SPACE);
    for (let at = 0; at < used; at++) counts[ids[at]!]! += 1;
    const next = firstRows(counts, least);
    for (let feature = 0; feature < counts.length; feature++) {
      const count = counts[feature]!;
      if (count >= least) this.rows[feature] = next[Math.min(count, MOST_COUNTED)]!++;
    }
    this.size = next[least - 1] ?? 0;
  }

  rowOf(feature: number): number {
    return this.rows[feature]!;
  }
}

/** Counts above this are one. */
const MOST_COUNTED = 4096;

/** The first row of the features with each count; below `least` stands how many rows there are. */
function firstRows(counts: Int32Array, least: number): Int32Array {
  const sizes = new Int32Array(MOST_COUNTED + 2);
  for (const count of counts) if (count >= least) sizes[Math.min(count, MOST_COUNTED)]! += 1;
  const next = new Int32Array(MOST_COUNTED + 1);
  for (let count = MOST_COUNTED - 1; count >= least - 1; count--) next[count] = next[count + 1]! + sizes[count + 1]!;
  return next;
}
