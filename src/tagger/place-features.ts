import { BORDER } from './form.ts';
import { TAGGED_TYPES } from './labels.ts';
import { add, type FeatureSink, PLACE } from './sink.ts';
import type { ArticleView } from './view.ts';

const TYPES: number = TAGGED_TYPES.length;

export const FROM_START = 3;
export const FROM_END = 2;

/** What the place `index` in a sentence of `length` tokens gives. */
export function positionFeatures(index: number, length: number, sink: FeatureSink): void {
  add(sink, PLACE, 0);
  add(sink, PLACE + 13, Math.min(index, FROM_START), Math.min(length - 1 - index, FROM_END));
}

/** True where the gazetteer knows neither the token nor its neighbours in the sentence. */
export function isQuiet({ gazetteer }: ArticleView, at: number, first: number, last: number): boolean {
  const from = at > first ? at - 1 : at;
  const to = at + 1 < last ? at + 2 : at + 1;
  for (let index = from * TYPES; index < to * TYPES; index++) if (gazetteer[index] !== 0) return false;
  return true;
}

/** What a quiet token is given. */
export function quietFeatures(index: number, length: number, sink: FeatureSink): void {
  add(sink, PLACE + 16, 0);
  sideFeatures(index > 0 ? 0 : NONE, 0, index + 1 < length ? 0 : NONE, sink);
}

const NONE = -1;

function sideFeatures(left: number, here: number, right: number, sink: FeatureSink): void {
  if (left !== NONE) add(sink, PLACE + 32, left, here);
  if (right !== NONE) add(sink, PLACE + 33, here, right);
}

export function gazetteerFeatures(view: ArticleView, at: number, first: number, last: number, sink: FeatureSink): void {
  const codes = view.gazetteer;
  const here = gazetteerSum(codes, at);
  add(sink, PLACE + 16, here);
  if (here !== 0) {
    const next = at + 1 < last ? view.forms[at + 1]! : BORDER;
    const previous = at > first ? view.forms[at - 1]! : BORDER;
    for (let type = 0; type < TYPES; type++) {
      const code = codes[at * TYPES + type]!;
      if (code === 0) continue;
      add(sink, PLACE + 17, type, code);
      add(sink, PLACE + 18, type, code, next.coarse);
      add(sink, PLACE + 19, type, code, previous.coarse);
      add(sink, PLACE + 20, type, code, view.forms[at]!.namePart);
    }
  }
  const left = at > first ? gazetteerSum(codes, at - 1) : NONE;
  sideFeatures(left, here, at + 1 < last ? gazetteerSum(codes, at + 1) : NONE, sink);
}

/** What the uses of a word at its other places in the article give, bits of `SEEN`. */
export function elsewhereFeatures(uses: number, sink: FeatureSink): void {
  add(sink, PLACE + 14, uses);
}

/** The codes of all types in one integer, 0 where there is none. */
function gazetteerSum(codes: Uint8Array, at: number): number {
  let sum = 0;
  for (let type = 0; type < TYPES; type++) sum = Math.imul(sum, 97) + codes[at * TYPES + type]!;
  return sum;
}
