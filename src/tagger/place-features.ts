import { BORDER } from './form.ts';
import { codeOf } from './gazetteer-codes.ts';
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

/** Stands for the codes of a neighbour where the sentence ends. */
export const NONE = -1;

/** What the gazetteer's codes of a token and its two neighbours give, and how common the token is as a part of a name. */
export function codeFeatures(left: number, here: number, right: number, namePart: number, sink: FeatureSink): void {
  const sum = sumOf(here);
  add(sink, PLACE + 16, sum);
  for (let type = 0; type < TYPES; type++) {
    const code = codeOf(here, type);
    if (code === 0) continue;
    add(sink, PLACE + 17, type, code);
    add(sink, PLACE + 20, type, code, namePart);
  }
  if (left !== NONE) add(sink, PLACE + 32, sumOf(left), sum);
  if (right !== NONE) add(sink, PLACE + 33, sum, sumOf(right));
}

/** What the codes of a token give together with the coarse clusters of its neighbours. */
export function codeBesideFeatures(previous: number, here: number, next: number, sink: FeatureSink): void {
  for (let type = 0; type < TYPES; type++) {
    const code = codeOf(here, type);
    if (code === 0) continue;
    add(sink, PLACE + 18, type, code, next);
    add(sink, PLACE + 19, type, code, previous);
  }
}

export function gazetteerFeatures(view: ArticleView, at: number, first: number, last: number, sink: FeatureSink): void {
  const { forms, gazetteer } = view;
  const here = gazetteer[at]!;
  const left = at > first ? gazetteer[at - 1]! : NONE;
  codeFeatures(left, here, at + 1 < last ? gazetteer[at + 1]! : NONE, forms[at]!.namePart, sink);
  if (here === 0) return;
  const previous = at > first ? forms[at - 1]! : BORDER;
  const next = at + 1 < last ? forms[at + 1]! : BORDER;
  codeBesideFeatures(previous.coarse, here, next.coarse, sink);
}

/** What the uses of a word at its other places in the article give, bits of `SEEN`. */
export function elsewhereFeatures(uses: number, sink: FeatureSink): void {
  add(sink, PLACE + 14, uses);
}

/** The codes of all types as one value of a feature. */
function sumOf(codes: number): number {
  let sum = 0;
  for (let type = 0; type < TYPES; type++) sum = Math.imul(sum, 97) + codeOf(codes, type);
  return sum;
}
