import type { GazetteerType } from '../gazetteer/entry.ts';
import { LABEL_COUNT, type LabelledSpan, TAGGED_TYPES, typeIndex } from './labels.ts';
import type { ScoredTokens } from './scores.ts';

/** How many score points the reading of a word at all its other places is worth, by type. */
export const ARTICLE_STRENGTH: Readonly<Record<GazetteerType, number>> = {
  person: 8,
  place: 2,
  organization: 3,
  party: 2,
};

const TYPES: number = TAGGED_TYPES.length;

/**
 * One sense a surface an article: raises the scores of a type at the tokens whose word is read so elsewhere, a surname
 * behind its full name as well as a name that the first reading missed. Changes the scores, which are in steps of the model, and
 * returns the tokens whose own reading was not already that of all others. `spans` are in text order, and so are these.
 */
export function raiseByArticle(
  scored: ScoredTokens,
  spans: readonly ProbableSpan[],
  step: number,
  strength: Readonly<Record<GazetteerType, number>> = ARTICLE_STRENGTH,
): number[] {
  if (spans.length === 0) return [];
  const words = scored.words.numbers;
  const { readings, sums, counts } = readElsewhere(scored, spans);
  const gains = TAGGED_TYPES.map(type => strength[type] / step);
  const raised: number[] = [];
  let near = 0;
  for (let at = 0; at < words.length; at++) {
    const reading = readings[words[at]!]!;
    if (reading === 0 || counts[reading]! < 2) continue;
    while (near < spans.length && spans[near]!.last <= at) near += 1;
    const own = near < spans.length && spans[near]!.first <= at ? spans[near] : undefined;
    if (raiseToken(sums, reading, counts[reading]! - 1, own, at, scored, gains)) raised.push(at);
  }
  return raised;
}

/** How the words of names are read over the article. */
interface Readings {
  /** Index `word`: the number of its reading, from 1 on; 0 where it is in no name. */
  readonly readings: Int32Array;
  /** Index `reading · TYPES + type`, types as in `TAGGED_TYPES`: the summed probability. */
  readonly sums: readonly number[];
  /** Index `reading`: how often the word stands. */
  readonly counts: readonly number[];
}

function readElsewhere({ words, arena }: ScoredTokens, spans: readonly ProbableSpan[]): Readings {
  const { numbers, count } = words;
  const readings = arena.int32(count);
  const sums: number[] = [0, 0, 0, 0];
  const counts: number[] = [0];
  for (const { first, last, type, probability } of spans) {
    const index = typeIndex(type);
    for (let at = first; at < last; at++) {
      const word = numbers[at]!;
      if (readings[word] === 0) {
        readings[word] = counts.length;
        counts.push(0);
        sums.push(0, 0, 0, 0);
      }
      sums[readings[word]! * TYPES + index]! += probability;
    }
  }
  for (let at = 0; at < numbers.length; at++) {
    const reading = readings[numbers[at]!]!;
    if (reading !== 0) counts[reading]! += 1;
  }
  return { readings, sums, counts };
}

type ProbableSpan = LabelledSpan & { readonly probability: number };

/**
 * Raises the scores of the token `at` by a reading, whose word stands at `others` other places. `own`: the span that the token is
 * in. True where its own reading is not already that of all others.
 */
function raiseToken(
  sums: readonly number[],
  reading: number,
  others: number,
  own: ProbableSpan | undefined,
  at: number,
  { scores, clear }: ScoredTokens,
  gains: readonly number[],
): boolean {
  let differs = false;
  for (let type = 0; type < TYPES; type++) {
    const mine = own !== undefined && own.type === TAGGED_TYPES[type] ? own.probability : 0;
    const share = (sums[reading * TYPES + type]! - mine) / others;
    const gain = Math.round(share * gains[type]!);
    if (gain <= 0) continue;
    const begin = at * LABEL_COUNT + 1 + 2 * type;
    scores[begin]! += gain;
    scores[begin + 1]! += gain;
    clear[at] = 0;
    if (mine < CERTAIN) differs = true;
  }
  return differs;
}

/** A mention as probable as this keeps its reading. */
const CERTAIN = 0.95;
