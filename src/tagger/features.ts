import { BORDER, type Form } from './form.ts';
import { cueFeatures, leftFeatures, nameFeatures, rightFeatures } from './neighbour-features.ts';
import { elsewhereFeatures, gazetteerFeatures, positionFeatures } from './place-features.ts';
import { add, type FeatureSink } from './sink.ts';
import type { ArticleView } from './view.ts';

/** Features of one form are taken from this many tokens to the left and to the right. */
export const REACH = 2;

/**
 * The features that a form gives to the token `distance` places to its left (so −1 for the next token's view of it …).
 * They depend on nothing else, so that a tagger may add up their weights once a form.
 */
export function formFeatures(form: Form, distance: number, sink: FeatureSink): void {
  const base = 16 * (distance + REACH);
  if (form.word !== 0) add(sink, base, form.word);
  add(sink, base + 1, form.fine);
  add(sink, base + 2, form.shape);
  if (distance < -1 || distance > 1) return;
  add(sink, base + 3, form.coarse);
  if (form.namePart !== 0) add(sink, base + 4, form.namePart);
  if (form.cue !== 0) add(sink, base + 5, form.cue);
  const { affixes } = form;
  if (distance === 0) {
    for (let index = 0; index < affixes.length; index++) {
      if (affixes[index] !== 0) add(sink, base + 8 + index, affixes[index]!);
    }
  } else {
    if (affixes[4] !== 0) add(sink, base + 6, affixes[4]!);
    if (affixes[5] !== 0) add(sink, base + 7, affixes[5]!);
  }
}

/**
 * The features of the token `at` that come from its neighbourhood, its sentence [first, last) and its article. They are put
 * together from what depends on little, so that a tagger may keep the sums of that.
 */
export function placeFeatures(view: ArticleView, at: number, first: number, last: number, sink: FeatureSink): void {
  const { forms } = view;
  const form = forms[at]!;
  const previous = at > first ? forms[at - 1]! : BORDER;
  const next = at + 1 < last ? forms[at + 1]! : BORDER;
  leftFeatures(form.fine, next.fine, sink);
  rightFeatures(previous.fine, form.fine, sink);
  nameFeatures(previous.namePart, form.namePart, next.namePart, sink);
  cueFeatures(previous.cue, form.namePart, next.cue, sink);
  positionFeatures(at - first, last - first, sink);
  gazetteerFeatures(view, at, first, last, sink);
  if (view.elsewhere[at] !== 0) elsewhereFeatures(view.elsewhere[at]!, sink);
}
