import type { Mention } from '../../src/mention.ts';
import { readSource } from '../../src/read.ts';
import type { Source } from '../../src/source.ts';
import { parseAnnotated } from '../../src/testing/annotated.ts';

/** A source and its mentions from an annotated text, as if the finders had found just what is marked. */
export function readMarked(annotated: string): { source: Source; mentions: Mention[] } {
  const { text, annotations } = parseAnnotated(annotated);
  const source = readSource(text);
  const mentions = annotations.map(({ type, start, end }): Mention => {
    const first = source.tokens.findIndex(token => token.start === start);
    const last = source.tokens.findIndex(token => token.end === end) + 1;
    const entries = source.matches.find(
      match => match.first === first && match.last === last && match.type === type,
    )?.entries;
    return { type, start, end, first, last, confidence: 1, evidence: ['marked'], ...(entries ? { entries } : {}) };
  });
  return { source, mentions };
}
