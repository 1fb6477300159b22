import type { GazetteerType } from '../gazetteer/entry.ts';
import type { SourceSentence } from '../source.ts';
import { beginLabel, insideLabel, LABEL_COUNT, type LabelledSpan, TAGGED_TYPES } from './labels.ts';
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
 * behind its full name as well as a name that the first reading missed. Changes `scores` and returns the sentences to
 * read again, in text order.
 */
export function raiseByArticle(
  view: ArticleView,
  sentences: readonly SourceSentence[],
  spans: readonly (LabelledSpan & { readonly probability: number })[],
  scores: Float64Array,
  strength: Readonly<Record<GazetteerType, number>> = ARTICLE_STRENGTH,
): SourceSentence[] {
  const own = new Float64Array(view.forms.length * TYPES);
  const readings = new Map<number, Reading>();
  for (const { first, last, type, probability } of spans) {
    for (let at = first; at < last; at++) {
      own[at * TYPES + TAGGED_TYPES.indexOf(type)] = probability;
      const word = view.forms[at]!.word;
      let reading = readings.get(word);
      if (!reading) {
        reading = { types: new Float64Array(TYPES), count: 0 };
        readings.set(word, reading);
      }
      reading.types[TAGGED_TYPES.indexOf(type)]! += probability;
    }
  }
  for (const form of view.forms) {
    const reading = readings.get(form.word);
    if (reading) reading.count += 1;
  }
  const changed: SourceSentence[] = [];
  for (const sentence of sentences) {
    let raised = false;
    for (let at = sentence.first; at < sentence.last; at++) {
      const reading = readings.get(view.forms[at]!.word);
      if (reading && reading.count > 1 && raiseToken(reading, own, at, scores, strength)) raised = true;
    }
    if (raised) changed.push(sentence);
  }
  return changed;
}

/** True where the token's own reading is not already that of all others. */
function raiseToken(
  reading: Reading,
  own: Float64Array,
  at: number,
  scores: Float64Array,
  strength: Readonly<Record<GazetteerType, number>>,
): boolean {
  let differs = false;
  for (let type = 0; type < TYPES; type++) {
    const mine = own[at * TYPES + type]!;
    const share = (reading.types[type]! - mine) / (reading.count - 1);
    const name = TAGGED_TYPES[type]!;
    const gain = share * strength[name];
    if (gain <= 0) continue;
    scores[at * LABEL_COUNT + beginLabel(name)]! += gain;
    scores[at * LABEL_COUNT + insideLabel(name)]! += gain;
    if (mine < CERTAIN) differs = true;
  }
  return differs;
}

/** A mention as probable as this keeps its reading. */
const CERTAIN = 0.95;
