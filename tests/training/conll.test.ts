import { expect, test } from 'vitest';
import { labelledSpans } from '../../src/tagger/labels.ts';
import { conllArticle } from '../../training/conll.ts';

/** The names of a sentence in which the words [first, last) are marked. */
function namesIn(text: string, first: number, last: number): string[] {
  const sentence = { words: text.split(' '), spans: [{ first, last, type: 'organization' }] };
  const { source, labels } = conllArticle(sentence, 'il-ner', '', 1);
  return source.sentences.flatMap(range =>
    labelledSpans(labels, range.first, range.last).map(span =>
      source.text.slice(source.tokens[span.first]!.start, source.tokens[span.last - 1]!.end),
    ),
  );
}

test('leaves out what stands before and behind a name in its word', () => {
  expect(namesIn('कल "सरोवर, खुला', 1, 2)).toEqual(['सरोवर']);
  expect(namesIn('यह नाव है .सरोवर ने कहा', 3, 4)).toEqual(['सरोवर']);
  expect(namesIn('नाव बेचता है सरोवर.', 3, 4)).toEqual(['सरोवर']);
  expect(namesIn('नाव बेचता है नील सरोवर .', 3, 6)).toEqual(['नील सरोवर']);
});

test('keeps the stop of initials and of short forms', () => {
  expect(namesIn('वह न.स. में है', 1, 2)).toEqual(['न.स.']);
  expect(namesIn('वह सरोवर लि. में है', 1, 3)).toEqual(['सरोवर लि.']);
});

test('keeps a bracket that is opened in the name, not one around it', () => {
  expect(namesIn('नील सरोवर ( नीस ) में', 0, 5)).toEqual(['नील सरोवर ( नीस )']);
  expect(namesIn('वह ( नीस ) में है', 1, 4)).toEqual(['नीस']);
  expect(namesIn('वह नीस ) में है', 1, 3)).toEqual(['नीस']);
});
