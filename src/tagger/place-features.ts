import { BORDER, type Form } from './form.ts';
import { TAGGED_TYPES } from './labels.ts';
import { add, type FeatureSink, PLACE } from './sink.ts';
import { type ArticleView, SEEN } from './view.ts';

const TYPES: number = TAGGED_TYPES.length;

/** Sentences of at most so many tokens are a place of their own: headlines, names alone. */
export const SHORT_SENTENCE = 6;
export const FROM_START = 3;
export const FROM_END = 2;

/** What the place `index` in a sentence of `length` tokens gives. */
export function positionFeatures(index: number, length: number, sink: FeatureSink): void {
  const fromStart = Math.min(index, FROM_START);
  add(sink, PLACE, 0);
  add(sink, PLACE + 24, fromStart, Math.min(length - 1 - index, FROM_END));
  if (length <= SHORT_SENTENCE) add(sink, PLACE + 27, length, fromStart);
}

/** So many ways there are to be glued. */
export const GLUES = 4;

/** On which sides a token is glued to its neighbours: 2 left, 1 right. */
export function glueAt(view: ArticleView, at: number, last: number): number {
  return view.glued[at]! * 2 + (at + 1 < last ? view.glued[at + 1]! : 0);
}

export function glueFeatures(form: Form, glue: number, sink: FeatureSink): void {
  add(sink, PLACE + 25, glue, form.shape);
}

/** What only a few tokens have: those of the first sentence, and what is enclosed. */
export function rareFeatures(view: ArticleView, at: number, first: number, sink: FeatureSink): void {
  if (first === 0) add(sink, PLACE + 26, view.forms[at]!.coarse);
  if (view.enclosed[at] !== 0) add(sink, PLACE + 28, view.enclosed[at]!, view.forms[at]!.coarse);
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
  add(sink, PLACE + 40, 0);
  sideFeatures(index > 0 ? 0 : NONE, 0, index + 1 < length ? 0 : NONE, sink);
}

const NONE = -1;

function sideFeatures(left: number, here: number, right: number, sink: FeatureSink): void {
  if (left !== NONE) add(sink, PLACE + 48, left, here);
  if (right !== NONE) add(sink, PLACE + 49, here, right);
}

export function gazetteerFeatures(view: ArticleView, at: number, first: number, last: number, sink: FeatureSink): void {
  const codes = view.gazetteer;
  const here = gazetteerSum(codes, at);
  if (here === 0) {
    add(sink, PLACE + 40, 0);
  } else {
    const next = at + 1 < last ? view.forms[at + 1]! : BORDER;
    const previous = at > first ? view.forms[at - 1]! : BORDER;
    add(sink, PLACE + 41, here);
    for (let type = 0; type < TYPES; type++) {
      const code = codes[at * TYPES + type]!;
      if (code === 0) continue;
      add(sink, PLACE + 42, type, code);
      add(sink, PLACE + 43, type, code, next.coarse);
      add(sink, PLACE + 44, type, code, previous.coarse);
      add(sink, PLACE + 45, type, code, next.word);
      add(sink, PLACE + 46, type, code, previous.word);
      add(sink, PLACE + 47, type, code, view.forms[at]!.namePart);
    }
  }
  const left = at > first ? gazetteerSum(codes, at - 1) : NONE;
  sideFeatures(left, here, at + 1 < last ? gazetteerSum(codes, at + 1) : NONE, sink);
}

/** What the uses of a word at its other places in the article give, bits of `SEEN`. */
export function elsewhereFeatures(uses: number, coarse: number, sink: FeatureSink): void {
  add(sink, PLACE + 56, uses);
  for (let bit = 1; bit < SEEN.again; bit <<= 1) if (uses & bit) add(sink, PLACE + 57, bit, coarse);
}

/** The codes of all types in one integer, 0 where there is none. */
function gazetteerSum(codes: Uint8Array, at: number): number {
  let sum = 0;
  for (let type = 0; type < TYPES; type++) sum = Math.imul(sum, 97) + codes[at * TYPES + type]!;
  return sum;
}
