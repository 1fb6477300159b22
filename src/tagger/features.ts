import { BORDER, type Form } from './form.ts';
import { around, PAIR_SEATS, pairFeatures, tripleFeatures } from './neighbour-features.ts';
import {
  elsewhereFeatures,
  gazetteerFeatures,
  glueAt,
  glueFeatures,
  positionFeatures,
  rareFeatures,
} from './place-features.ts';
import { add, type FeatureSink } from './sink.ts';
import type { ArticleView } from './view.ts';

/** Features of one form are taken from this many tokens to the left and to the right. */
export const REACH = 3;

/**
 * The features that a form gives to the token `distance` places to its left (so −1 for the next token's view of it …).
 * They depend on nothing else, so that a tagger may add up their weights once a form.
 */
export function formFeatures(form: Form, distance: number, sink: FeatureSink): void {
  const base = 16 * (distance + REACH);
  const near = distance >= -1 && distance <= 1;
  if (form.word !== 0) add(sink, base, form.word);
  add(sink, base + 1, form.fine);
  add(sink, base + 2, form.coarse);
  if (distance >= -2 && distance <= 2) {
    add(sink, base + 3, form.shape);
    if (form.namePart !== 0) add(sink, base + 4, form.namePart);
    if (form.cue !== 0) add(sink, base + 5, form.cue);
  }
  if (!near) return;
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
  const p1 = at > first ? forms[at - 1]! : BORDER;
  const p2 = at - 1 > first ? forms[at - 2]! : BORDER;
  const n1 = at + 1 < last ? forms[at + 1]! : BORDER;
  const n2 = at + 2 < last ? forms[at + 2]! : BORDER;
  for (let seat = 0; seat < PAIR_SEATS; seat++) {
    const left = seat === 0 ? n1 : seat === 1 ? form : seat === 2 ? p1 : p2;
    const right = seat === 0 ? n2 : seat === 1 ? n1 : seat === 2 ? form : p1;
    pairFeatures(left, right, seat, sink);
  }
  tripleFeatures(form, n1, n2, 0, sink);
  tripleFeatures(p1, form, n1, 1, sink);
  tripleFeatures(p2, p1, form, 2, sink);
  around(p1, n1, sink);
  positionFeatures(at - first, last - first, sink);
  glueFeatures(form, glueAt(view, at, last), sink);
  rareFeatures(view, at, first, sink);
  gazetteerFeatures(view, at, first, last, sink);
  if (view.elsewhere[at] !== 0) elsewhereFeatures(view.elsewhere[at]!, form.coarse, sink);
}
