import type { GazetteerType } from '../gazetteer/entry.ts';

/** What the tagger finds, in label order. Dates and seats belong to the grammars. */
export const TAGGED_TYPES: readonly GazetteerType[] = ['person', 'place', 'organization', 'party'];

/** BIO: 0 is outside, 1 + 2·type begins a mention, 2 + 2·type continues it. */
export const OUTSIDE = 0;
export const LABEL_COUNT: number = 1 + 2 * TAGGED_TYPES.length;

/** The index of a type in `TAGGED_TYPES`; −1 where it is none of them. A loop of comparisons: `indexOf` is slower by far. */
export function typeIndex(type: string): number {
  for (let index = 0; index < TAGGED_TYPES.length; index++) if (TAGGED_TYPES[index] === type) return index;
  return -1;
}

export function beginLabel(type: GazetteerType): number {
  return 1 + 2 * typeIndex(type);
}

export function insideLabel(type: GazetteerType): number {
  return 2 + 2 * typeIndex(type);
}

/** The type of a label; undefined outside. */
export function typeOfLabel(label: number): GazetteerType | undefined {
  return label === OUTSIDE ? undefined : TAGGED_TYPES[(label - 1) >> 1];
}

export function isInside(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 0;
}

/** A mention is continued only by its own type. `previous` is undefined at the start of a sentence. */
export function mayFollow(previous: number | undefined, label: number): boolean {
  if (!isInside(label)) return true;
  return previous === label || previous === label - 1;
}

/** A run of tokens with one type; `last` is exclusive. */
export interface LabelledSpan {
  readonly first: number;
  readonly last: number;
  readonly type: GazetteerType;
}

/** The spans that the labels of the tokens [first, last) make. */
export function labelledSpans(labels: ArrayLike<number>, first: number, last: number): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let at = first; at < last; at++) {
    const type = typeOfLabel(labels[at]!);
    if (type === undefined) continue;
    const inside = insideLabel(type);
    let end = at + 1;
    while (end < last && labels[end] === inside) end += 1;
    spans.push({ first: at, last: end, type });
    at = end - 1;
  }
  return spans;
}
