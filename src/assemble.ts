import { formatDay } from './calendar.ts';
import type { Document, Token } from './document.ts';
import type { Entity, EntityBase } from './entity.ts';
import { allianceMembers } from './gazetteer/alliances.ts';
import { collectThings } from './link/collect.ts';
import type { LinkedMention } from './link/linked.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import { tally } from './tally/tally.ts';
import { originalEnd, originalStart } from './text/offsets.ts';

/** The records of the article, with all offsets brought back to the text as given: the only place where that happens. */
export function assemble(text: string, source: Source, linked: readonly LinkedMention[]): Document {
  const back = ({ start, end }: Span): Span => ({
    start: originalStart(source.offsets, start),
    end: originalEnd(source.offsets, end),
  });
  const sentenceOf = sentenceIndex(source);
  const entities = linked.map((mention): Entity => {
    const span = back(mention);
    const sentence = sentenceOf[mention.first]!;
    const { paragraph } = source.sentences[sentence]!;
    const { confidence } = mention;
    const evidence = [...mention.evidence, ...languageEvidence(source.paragraphs[paragraph]!.language.code)];
    return toEntity(
      { text: text.slice(span.start, span.end), ...span, paragraph, sentence, confidence, evidence },
      mention,
    );
  });
  return {
    text,
    ...(source.publishedAt ? { publishedAt: formatDay(source.publishedAt) } : {}),
    paragraphs: source.paragraphs.map(paragraph => ({ ...back(paragraph), language: paragraph.language })),
    sentences: source.sentences.map(sentence => ({ ...back(sentence), paragraph: sentence.paragraph })),
    tokens: source.tokens.map((token, index): Token => {
      const span = back(token);
      return {
        text: text.slice(span.start, span.end),
        ...span,
        kind: token.kind,
        norm: token.text,
        sentence: sentenceOf[index]!,
      };
    }),
    entities,
    ...collectThings(entities),
    tallies: tally(entities, allianceMembers()),
  };
}

/** The finders are made for Hindi: a record from a paragraph in another language says so. */
function languageEvidence(code: string): string[] {
  return code === 'hin-Deva' ? [] : [`language:${code}`];
}

function sentenceIndex(source: Source): number[] {
  const sentenceOf: number[] = [];
  for (const [index, { first, last }] of source.sentences.entries()) {
    for (let at = first; at < last; at++) sentenceOf[at] = index;
  }
  return sentenceOf;
}

function toEntity(base: EntityBase, mention: LinkedMention): Entity {
  switch (mention.type) {
    case 'person':
      return { type: 'person', ...base, ...(mention.person ?? { name: base.text, titles: [] }) };
    case 'place':
      return { type: 'place', ...base, ...(mention.place ?? { name: base.text, kind: 'other' }) };
    case 'party':
      return { type: 'party', ...base, ...(mention.party ?? { id: base.text, name: base.text, alliance: false }) };
    case 'organization':
      return { type: 'organization', ...base, ...(mention.organization ?? { name: base.text }) };
    case 'date':
      return { type: 'date', ...base, ...(mention.date ?? { grain: 'day', relative: false, implied: [] }) };
    case 'seats':
      return { type: 'seats', ...base, ...(mention.seats ?? { status: 'held' }) };
  }
}
