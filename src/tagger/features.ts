import type { Form } from './form.ts';
import { featureOf } from './hash.ts';
import { TAGGED_TYPES } from './labels.ts';
import type { ArticleView } from './view.ts';

/** A growing list of features, written by the functions below. */
export interface FeatureSink {
  ids: Int32Array;
  count: number;
}

/** Features of one form are taken from this many tokens to the left and to the right. */
export const REACH = 3;
const TYPES: number = TAGGED_TYPES.length;

/** What stands before the first and after the last token of a sentence. */
export const BORDER: Form = {
  word: 7,
  shape: 999,
  affixes: [0, 0, 0, 0, 0, 0, 0],
  coarse: 0,
  fine: 0,
  namePart: 0,
  cue: 9,
};

function add(sink: FeatureSink, feature: number): void {
  sink.ids[sink.count++] = feature;
}

/**
 * The features that a form gives to the token `distance` places to its left (so −1 for the next token's view of it …).
 * They depend on nothing else, so that a tagger may add up their weights once a form.
 */
export function formFeatures(form: Form, distance: number, sink: FeatureSink): void {
  const base = 16 * (distance + REACH);
  const near = distance >= -1 && distance <= 1;
  if (form.word !== 0) add(sink, featureOf(base, form.word));
  add(sink, featureOf(base + 1, form.fine));
  add(sink, featureOf(base + 2, form.coarse));
  if (distance >= -2 && distance <= 2) {
    add(sink, featureOf(base + 3, form.shape));
    if (form.namePart !== 0) add(sink, featureOf(base + 4, form.namePart));
    if (form.cue !== 0) add(sink, featureOf(base + 5, form.cue));
  }
  if (!near) return;
  const { affixes } = form;
  if (distance === 0) {
    for (let index = 0; index < affixes.length; index++) {
      if (affixes[index] !== 0) add(sink, featureOf(base + 8 + index, affixes[index]!));
    }
  } else {
    if (affixes[4] !== 0) add(sink, featureOf(base + 6, affixes[4]!));
    if (affixes[5] !== 0) add(sink, featureOf(base + 7, affixes[5]!));
  }
}

// Templates of `placeFeatures` count on from here.
const P = 128;

/** The features of the token `at` that come from its neighbourhood, its sentence [first, last) and its article. */
export function placeFeatures(view: ArticleView, at: number, first: number, last: number, sink: FeatureSink): void {
  const form = view.forms[at]!;
  const p1 = at > first ? view.forms[at - 1]! : BORDER;
  const p2 = at - 1 > first ? view.forms[at - 2]! : BORDER;
  const n1 = at + 1 < last ? view.forms[at + 1]! : BORDER;
  const n2 = at + 2 < last ? view.forms[at + 2]! : BORDER;
  add(sink, featureOf(P, 0));
  add(sink, featureOf(P + 1, p1.word, form.word));
  add(sink, featureOf(P + 2, form.word, n1.word));
  add(sink, featureOf(P + 3, p1.word, n1.word));
  add(sink, featureOf(P + 4, p2.word, p1.word));
  add(sink, featureOf(P + 5, n1.word, n2.word));
  add(sink, featureOf(P + 6, p1.fine, form.fine));
  add(sink, featureOf(P + 7, form.fine, n1.fine));
  add(sink, featureOf(P + 8, p1.coarse, form.coarse, n1.coarse));
  add(sink, featureOf(P + 9, p1.word, form.coarse));
  add(sink, featureOf(P + 10, form.coarse, n1.word));
  add(sink, featureOf(P + 11, form.shape, n1.word));
  add(sink, featureOf(P + 12, p1.word, form.shape));
  add(sink, featureOf(P + 13, p1.namePart, form.namePart, n1.namePart));
  add(sink, featureOf(P + 14, p1.cue, form.namePart, n1.cue));
  add(sink, featureOf(P + 15, p1.coarse, n1.coarse));
  add(sink, featureOf(P + 16, form.affixes[5]!, n1.word));
  add(sink, featureOf(P + 17, p2.coarse, p1.coarse, form.coarse));
  add(sink, featureOf(P + 18, form.coarse, n1.coarse, n2.coarse));
  positionFeatures(view, at, first, last, sink);
  gazetteerFeatures(view, at, first, last, sink);
  articleFeatures(view, at, sink);
}

function positionFeatures(view: ArticleView, at: number, first: number, last: number, sink: FeatureSink): void {
  const fromStart = Math.min(at - first, 3);
  const fromEnd = Math.min(last - 1 - at, 2);
  const glue = view.glued[at]! * 2 + (at + 1 < last ? view.glued[at + 1]! : 0);
  add(sink, featureOf(P + 24, fromStart, fromEnd));
  add(sink, featureOf(P + 25, glue, view.forms[at]!.shape));
  if (first === 0) add(sink, featureOf(P + 26, view.forms[at]!.coarse));
  if (last - first <= 6) add(sink, featureOf(P + 27, last - first, fromStart));
  if (view.enclosed[at] !== 0) add(sink, featureOf(P + 28, view.enclosed[at]!, view.forms[at]!.coarse));
}

function gazetteerFeatures(view: ArticleView, at: number, first: number, last: number, sink: FeatureSink): void {
  const codes = view.gazetteer;
  const here = gazetteerSum(codes, at);
  if (here === 0) {
    add(sink, featureOf(P + 40, 0));
  } else {
    const next = at + 1 < last ? view.forms[at + 1]! : BORDER;
    const previous = at > first ? view.forms[at - 1]! : BORDER;
    add(sink, featureOf(P + 41, here));
    for (let type = 0; type < TYPES; type++) {
      const code = codes[at * TYPES + type]!;
      if (code === 0) continue;
      add(sink, featureOf(P + 42, type, code));
      add(sink, featureOf(P + 43, type, code, next.coarse));
      add(sink, featureOf(P + 44, type, code, previous.coarse));
      add(sink, featureOf(P + 45, type, code, next.word));
      add(sink, featureOf(P + 46, type, code, previous.word));
      add(sink, featureOf(P + 47, type, code, view.forms[at]!.namePart));
    }
  }
  if (at > first) add(sink, featureOf(P + 48, gazetteerSum(codes, at - 1), here));
  if (at + 1 < last) add(sink, featureOf(P + 49, here, gazetteerSum(codes, at + 1)));
}

/** The codes of all types in one integer. */
function gazetteerSum(codes: Uint8Array, at: number): number {
  let sum = 0;
  for (let type = 0; type < TYPES; type++) sum = Math.imul(sum, 97) + codes[at * TYPES + type]!;
  return sum;
}

function articleFeatures(view: ArticleView, at: number, sink: FeatureSink): void {
  const bits = view.elsewhere[at]!;
  if (bits === 0) return;
  const form = view.forms[at]!;
  add(sink, featureOf(P + 56, bits));
  for (let bit = 1; bit < 32; bit <<= 1) if (bits & bit) add(sink, featureOf(P + 57, bit, form.coarse));
}
