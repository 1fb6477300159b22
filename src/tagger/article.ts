import type { GazetteerType } from '../gazetteer/entry.ts';
import type { SourceSentence } from '../source.ts';
import { beginLabel, LABEL_COUNT, type LabelledSpan, TAGGED_TYPES } from './labels.ts';
import type { ArticleView } from './view.ts';

/** How many score points the reading of a word at all its other places is worth, by type. */
export const ARTICLE_STRENGTH: Readonly<Record<GazetteerType, number>> = {
  person: 8,
  place: 2,
  organization: 3,
  party: 2,
};

const TYPES: number = TAGGED_TYPES.length;

/** How one word is read over the article: the summed probability of each type, and how often the word stands. */
interface Reading {
  readonly types: Float64Array;
  count: number;
}

/**
 * One sense a surface an article: raises the scores of a type at the tokens whose word is read so elsewhere, a surname
 * behind its full name as well as a name that the first reading missed. Changes `scores`, which are in steps of the model, and
 * returns the sentences to read again, in text order.
 */
export function raiseByArticle(
  view: ArticleView,
  sentences: readonly SourceSentence[],
  spans: readonly (LabelledSpan & { readonly probability: number })[],
  scores: Int32Array,
  step: number,
  strength: Readonly<Record<GazetteerType, number>> = ARTICLE_STRENGTH,
): SourceSentence[] {
  if (spans.length === 0) return [];
  const words = view.words.numbers;
  const own = new Float64Array(words.length * TYPES);
  const readings: (Reading | undefined)[] = new Array(view.words.count);
  for (const { first, last, type, probability } of spans) {
    const column = TAGGED_TYPES.indexOf(type);
    for (let at = first; at < last; at++) {
      own[at * TYPES + column] = probability;
      readings[words[at]!] ??= { types: new Float64Array(TYPES), count: 0 };
      const reading = readings[words[at]!]!;
      reading.types[column]! += probability;
    }
  }
  for (let at = 0; at < words.length; at++) {
    const reading = readings[words[at]!];
    if (reading) reading.count += 1;
  }
  const gains = Float64Array.from(TAGGED_TYPES, type => strength[type] / step);
  const changed: SourceSentence[] = [];
  for (const sentence of sentences) {
    let raised = false;
    for (let at = sentence.first; at < sentence.last; at++) {
      const reading = readings[words[at]!];
      if (reading && reading.count > 1 && raiseToken(reading, own, at, scores, gains)) raised = true;
    }
    if (raised) changed.push(sentence);
  }
  return changed;
}

/** True where the token's own reading is not already that of all others. */
function raiseToken(reading: Reading, own: Float64Array, at: number, scores: Int32Array, gains: Float64Array): boolean {
  let differs = false;
  for (let type = 0; type < TYPES; type++) {
    const mine = own[at * TYPES + type]!;
    const share = (reading.types[type]! - mine) / (reading.count - 1);
    const gain = Math.round(share * gains[type]!);
    if (gain <= 0) continue;
    const begin = at * LABEL_COUNT + beginLabel(TAGGED_TYPES[type]!);
    scores[begin]! += gain;
    scores[begin + 1]! += gain;
    if (mine < CERTAIN) differs = true;
  }
  return differs;
}

/** A mention as probable as this keeps its reading. */
const CERTAIN = 0.95;
