import { Arena } from './arena.ts';
import { formatDay } from './calendar.ts';
import type { Document, Paragraph, Sentence, Token } from './document.ts';
import type { Entity } from './entity.ts';
import { allianceMembers } from './gazetteer/alliances.ts';
import { collectThings } from './link/collect.ts';
import type { LinkedMention } from './link/linked.ts';
import { toEntity } from './record.ts';
import type { Source } from './source.ts';
import { tally } from './tally/tally.ts';
import { nextEditAt, originalEnd, originalStart } from './text/offsets.ts';
import { TokenRecord } from './token-record.ts';

/** The records of the article, with all offsets brought back to the text as given: the only place where that happens. */
export function assemble(text: string, source: Source, linked: readonly LinkedMention[]): Document {
  const sentenceOf = sentenceIndex(source);
  const paragraphs = paragraphsOf(source);
  const sentences = sentencesOf(source);
  const tokens = tokensOf(text, source, sentenceOf);
  const entities = entitiesOf(text, source, linked, sentenceOf);
  const { people, places, parties, organizations } = collectThings(entities);
  const tallies = tally(entities, allianceMembers());
  const found = { paragraphs, sentences, tokens, entities, people, places, parties, organizations, tallies };
  return source.publishedAt ? { text, publishedAt: formatDay(source.publishedAt), ...found } : { text, ...found };
}

function paragraphsOf({ paragraphs, offsets }: Source): Paragraph[] {
  const given: Paragraph[] = [];
  let edit = -1;
  for (let at = 0; at < paragraphs.length; at++) {
    const { start, end, language } = paragraphs[at]!;
    const first = nextEditAt(offsets, start, edit);
    edit = nextEditAt(offsets, end, first);
    given.push({ start: originalStart(offsets, start, first), end: originalEnd(offsets, end, edit), language });
  }
  return given;
}

function sentencesOf({ sentences, offsets }: Source): Sentence[] {
  const given: Sentence[] = [];
  let edit = -1;
  for (let at = 0; at < sentences.length; at++) {
    const { start, end, paragraph } = sentences[at]!;
    const first = nextEditAt(offsets, start, edit);
    edit = nextEditAt(offsets, end, first);
    given.push({ start: originalStart(offsets, start, first), end: originalEnd(offsets, end, edit), paragraph });
  }
  return given;
}

function entitiesOf(
  text: string,
  { sentences, paragraphs, offsets }: Source,
  linked: readonly LinkedMention[],
  sentenceOf: Int32Array,
): Entity[] {
  const entities: Entity[] = [];
  let edit = -1;
  for (let at = 0; at < linked.length; at++) {
    const { mention } = linked[at]!;
    const { first, confidence } = mention;
    const before = nextEditAt(offsets, mention.start, edit);
    edit = nextEditAt(offsets, mention.end, before);
    const start = originalStart(offsets, mention.start, before);
    const end = originalEnd(offsets, mention.end, edit);
    const sentence = sentenceOf[first]!;
    const { paragraph } = sentences[sentence]!;
    const language = languageEvidence(paragraphs[paragraph]!.language.code);
    const evidence = language === undefined ? mention.evidence : [...mention.evidence, language];
    entities.push(
      toEntity({ text: text.slice(start, end), start, end, paragraph, sentence, confidence, evidence }, linked[at]!),
    );
  }
  return entities;
}

function tokensOf(text: string, source: Source, sentenceOf: Int32Array): Token[] {
  const { tokens, offsets } = source;
  // Every second article is normal as it is given.
  const isNormal = source.text === text;
  const given = new Array<Token>(tokens.length);
  let edit = -1;
  for (let at = 0; at < tokens.length; at++) {
    const { text: norm, kind, start: from, end: to } = tokens[at]!;
    const sentence = sentenceOf[at]!;
    if (isNormal) {
      given[at] = new TokenRecord(norm, from, to, kind, norm, sentence);
      continue;
    }
    edit = nextEditAt(offsets, from, edit);
    const last = nextEditAt(offsets, to, edit);
    const start = originalStart(offsets, from, edit);
    const end = originalEnd(offsets, to, last);
    const isNorm = end - start === norm.length && text.startsWith(norm, start);
    given[at] = new TokenRecord(isNorm ? norm : text.slice(start, end), start, end, kind, norm, sentence);
    edit = last;
  }
  return given;
}

/** The finders are made for Hindi: a record from a paragraph in another language says so. */
function languageEvidence(code: string): string | undefined {
  return code === 'hin-Deva' ? undefined : `language:${code}`;
}

const arena = new Arena();

/** Token → its sentence. Holds until the next article is assembled. */
function sentenceIndex({ tokens, sentences }: Source): Int32Array {
  arena.clear();
  const sentenceOf = arena.int32(tokens.length);
  for (let index = 0; index < sentences.length; index++) {
    const { first, last } = sentences[index]!;
    for (let at = first; at < last; at++) sentenceOf[at] = index;
  }
  return sentenceOf;
}
