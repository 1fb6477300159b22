import { formatDay } from './calendar.ts';
import type { Document, Token } from './document.ts';
import type { Entity, EntityBase, EntityType } from './entity.ts';
import { allianceMembers } from './gazetteer/alliances.ts';
import { collectThings } from './link/collect.ts';
import type { LinkedMention } from './link/linked.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import { tally } from './tally/tally.ts';
import { nextEditAt, originalEnd, originalStart } from './text/offsets.ts';

/** The records of the article, with all offsets brought back to the text as given: the only place where that happens. */
export function assemble(text: string, source: Source, linked: readonly LinkedMention[]): Document {
  const back = ({ start, end }: Span): Span => ({
    start: originalStart(source.offsets, start),
    end: originalEnd(source.offsets, end),
  });
  const sentenceOf = sentenceIndex(source);
  const entities = linked.map((mention): Entity => {
    const { start, end } = back(mention);
    const sentence = sentenceOf[mention.first]!;
    const { paragraph } = source.sentences[sentence]!;
    const { confidence } = mention;
    const language = languageEvidence(source.paragraphs[paragraph]!.language.code);
    const evidence = language === undefined ? mention.evidence : [...mention.evidence, language];
    return toEntity({ text: text.slice(start, end), start, end, paragraph, sentence, confidence, evidence }, mention);
  });
  return {
    text,
    ...(source.publishedAt ? { publishedAt: formatDay(source.publishedAt) } : {}),
    paragraphs: source.paragraphs.map(paragraph => {
      const { start, end } = back(paragraph);
      return { start, end, language: paragraph.language };
    }),
    sentences: source.sentences.map(sentence => {
      const { start, end } = back(sentence);
      return { start, end, paragraph: sentence.paragraph };
    }),
    tokens: tokensOf(text, source, sentenceOf),
    entities,
    ...collectThings(entities),
    tallies: tally(entities, allianceMembers()),
  };
}

function tokensOf(text: string, { tokens, offsets }: Source, sentenceOf: Int32Array): Token[] {
  const given = new Array<Token>(tokens.length);
  let edit = -1;
  for (let at = 0; at < tokens.length; at++) {
    const { text: norm, kind, start: from, end: to } = tokens[at]!;
    edit = nextEditAt(offsets, from, edit);
    const last = nextEditAt(offsets, to, edit);
    const start = originalStart(offsets, from, edit);
    const end = originalEnd(offsets, to, last);
    const isNorm = end - start === norm.length && text.startsWith(norm, start);
    given[at] = { text: isNorm ? norm : text.slice(start, end), start, end, kind, norm, sentence: sentenceOf[at]! };
    edit = last;
  }
  return given;
}

/** The finders are made for Hindi: a record from a paragraph in another language says so. */
function languageEvidence(code: string): string | undefined {
  return code === 'hin-Deva' ? undefined : `language:${code}`;
}

/** Token → its sentence. */
function sentenceIndex({ tokens, sentences }: Source): Int32Array {
  const sentenceOf = new Int32Array(tokens.length);
  for (let index = 0; index < sentences.length; index++) {
    sentenceOf.fill(index, sentences[index]!.first, sentences[index]!.last);
  }
  return sentenceOf;
}

function toEntity(base: EntityBase, mention: LinkedMention): Entity {
  switch (mention.type) {
    case 'person':
      return entityOf(base, 'person', mention.person ?? { name: base.text, titles: [] });
    case 'place':
      return entityOf(base, 'place', mention.place ?? { name: base.text, kind: 'other' });
    case 'party':
      return entityOf(base, 'party', mention.party ?? { id: base.text, name: base.text, alliance: false });
    case 'organization':
      return entityOf(base, 'organization', mention.organization ?? { name: base.text });
    case 'date':
      return entityOf(base, 'date', mention.date ?? { grain: 'day', relative: false, implied: [] });
    case 'seats':
      return entityOf(base, 'seats', mention.seats ?? { status: 'held' });
  }
}

/** The fields of a type behind those of all, so that records of one type are objects of few shapes. */
function entityOf<T extends EntityType, F extends object>(
  base: EntityBase,
  type: T,
  facts: F,
): EntityBase & { readonly type: T } & F {
  const { text, start, end, paragraph, sentence, confidence, evidence } = base;
  return Object.assign({ type, text, start, end, paragraph, sentence, confidence, evidence }, facts);
}
