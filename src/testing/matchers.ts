import type { Document } from '../document.ts';
import { parseAnnotated } from './annotated.ts';
import { differenceReport } from './difference.ts';
import { type ExpectedEntity, meets, missed } from './expected.ts';
import { formatMark, markUp } from './notation.ts';

/** What a matcher tells vitest or jest. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matchers as a test calls them; `khabar/testing/vitest` and `khabar/testing/jest` add them to the types of `expect`. */
export interface KhabarMatchers<R = unknown> {
  /** One of the document's records has every field that is named: `toContainEntity(person('कमलनाथ', { party: 'INC' }))`. */
  toContainEntity(expected: ExpectedEntity): R;
  /** The document has just the records that are marked, with the fields that the marks name. */
  toMatchAnnotated(annotated: string): R;
}

function toContainEntity(doc: Document, expected: ExpectedEntity): MatcherResult {
  const found = doc.entities.find(entity => meets(entity, expected));
  return {
    pass: found !== undefined,
    message: () => {
      const wanted = describe(expected);
      if (found) return `expected no ${wanted}, but there is one:\n  ${inSentence(doc, found.sentence)}`;
      const near = doc.entities.filter(entity => entity.type === expected.type && entity.text === expected.text);
      if (near.length > 0) {
        const lines = near.map(
          entity => `  ${inSentence(doc, entity.sentence)}\n    ${missed(entity, expected).join('\n    ')}`,
        );
        return `expected ${wanted}; the text is marked, but otherwise:\n${lines.join('\n')}`;
      }
      return `expected ${wanted}; the document reads:\n${doc.sentences.map((_, index) => `  ${inSentence(doc, index)}`).join('\n')}`;
    },
  };
}

function toMatchAnnotated(doc: Document, annotated: string): MatcherResult {
  const { text, annotations } = parseAnnotated(annotated);
  if (text !== doc.text) {
    return {
      pass: false,
      message: () => `expected a document of the annotated text, but the texts differ:\n- ${text}\n+ ${doc.text}`,
    };
  }
  const report = differenceReport(doc, annotations);
  return {
    pass: report === '',
    message: () =>
      report === ''
        ? 'expected the document to differ from the annotated text, but it has just the marked records'
        : `the document reads otherwise than the annotated text (- marked, + read):\n\n${report}`,
  };
}

/** For `expect.extend(khabarMatchers)`, in vitest and in jest. */
export const khabarMatchers: {
  readonly toContainEntity: typeof toContainEntity;
  readonly toMatchAnnotated: typeof toMatchAnnotated;
} = { toContainEntity, toMatchAnnotated };

function inSentence(doc: Document, index: number): string {
  const marked = doc.entities.filter(entity => entity.sentence === index);
  return markUp(doc.text, doc.sentences[index]!, marked, entity => formatMark(entity, []))
    .replace(/\s+/gu, ' ')
    .trim();
}

function describe({ type, ...fields }: ExpectedEntity): string {
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `${type} ${pairs.map(([key, value]) => `${key} «${String(value)}»`).join(', ')}`.trim();
}
