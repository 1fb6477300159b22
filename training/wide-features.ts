import type { Source } from '../src/source.ts';
import { BORDER, type Form } from '../src/tagger/form.ts';
import { TAGGED_TYPES } from '../src/tagger/labels.ts';
import { add, type FeatureSink } from '../src/tagger/sink.ts';
import type { ArticleView } from '../src/tagger/view.ts';

const TYPES: number = TAGGED_TYPES.length;

/**
 * Features of the token `at` of the sentence [first, last) that the packed model does without, for lack of room and time: more
 * words and clusters together, the gazetteer beside words and neighbours, and whether a space stands between tokens.
 */
export function wideFeatures(
  source: Source,
  view: ArticleView,
  at: number,
  first: number,
  last: number,
  sink: FeatureSink,
): void {
  const form = (index: number): Form => (index < first || index >= last ? BORDER : view.forms[index]!);
  const [before2, before, here, after, after2] = [-2, -1, 0, 1, 2].map(distance => form(at + distance)) as Five<Form>;
  add(sink, 0, before2.word, before.word);
  add(sink, 1, after.word, after2.word);
  add(sink, 2, before.word, after.word);
  add(sink, 3, here.fine, after.word);
  add(sink, 4, before.word, here.fine);
  add(sink, 5, before.word, here.shape);
  add(sink, 6, before.fine, here.fine, after.fine);
  add(sink, 7, before.coarse, here.coarse, after.coarse);
  add(sink, 8, here.coarse, after.coarse, after2.coarse);
  add(sink, 9, before2.coarse, before.coarse, here.coarse);

  const code = (index: number): number => (index < first || index >= last ? -1 : gazetteerCode(view, index));
  const known = code(at);
  add(sink, 16, code(at - 2), code(at - 1));
  add(sink, 17, code(at + 1), code(at + 2));
  add(sink, 18, known, after.word);
  add(sink, 19, known, before.word);
  add(sink, 20, known, here.word);
  add(sink, 21, code(at - 1), known, code(at + 1));

  const left = isGlued(source, at - 1, first, last);
  const right = isGlued(source, at, first, last);
  add(sink, 24, left, right);
  add(sink, 25, left, before.word);
  add(sink, 26, right, after.word);
  if (isMark(source, at - 1, first, last)) {
    add(sink, 27, left + 2 * isGlued(source, at - 2, first, last), before.word, before2.fine);
  }
  if (isMark(source, at + 1, first, last)) {
    add(sink, 28, right + 2 * isGlued(source, at + 1, first, last), after.word, after2.fine);
  }
}

type Five<T> = [T, T, T, T, T];

/** The gazetteer's codes of all types in one integer. */
function gazetteerCode({ gazetteer }: ArticleView, at: number): number {
  let sum = 0;
  for (let type = 0; type < TYPES; type++) sum = sum * 97 + gazetteer[at * TYPES + type]!;
  return sum;
}

/** 1 where no space stands between the token and the next one. */
function isGlued({ tokens }: Source, at: number, first: number, last: number): number {
  return at >= first && at + 1 < last && tokens[at]!.end === tokens[at + 1]!.start ? 1 : 0;
}

function isMark({ tokens }: Source, at: number, first: number, last: number): boolean {
  return at >= first && at < last && tokens[at]!.kind === 'punctuation';
}
