import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldMention } from '../bench/gold/gold.ts';
import { type LabelledArticle, labelArticle } from './article.ts';

/** One sentence of a CoNLL file: words and the spans marked in them, in our types. */
export interface ConllSentence {
  readonly words: readonly string[];
  readonly spans: readonly { readonly first: number; readonly last: number; readonly type: string }[];
}

const TYPES: Readonly<Record<string, string>> = {
  PERSON: 'person',
  LOCATION: 'place',
  ORGANIZATION: 'organization',
  NEP: 'person',
  NEL: 'place',
  NEO: 'organization',
};

/** Sentences of `word TAB tag` lines, blank lines between. Tags that stand for nothing (`-NEL`) end a span. */
export function readConll(shared: string, name: string): ConllSentence[] {
  const text = readFileSync(path.join(shared, 'data/ner', name), 'utf8').normalize('NFC');
  return text
    .split(/\n\s*\n/)
    .map(block => readSentence(block.split('\n').filter(line => line.includes('\t'))))
    .filter(({ words }) => words.length > 0);
}

function readSentence(lines: readonly string[]): ConllSentence {
  const words: string[] = [];
  const spans: { first: number; last: number; type: string }[] = [];
  let open = '';
  for (const line of lines) {
    const [word = '', tag = ''] = line.split('\t');
    const type = TYPES[tag.slice(2)];
    if (tag.startsWith('B-') && type !== undefined) spans.push({ first: words.length, last: words.length + 1, type });
    else if (tag.startsWith('I-') && tag.slice(2) === open && type !== undefined) spans.at(-1)!.last += 1;
    open = tag.startsWith('B-') || tag.slice(2) === open ? tag.slice(2) : '';
    words.push(word);
  }
  return { words, spans };
}

/** The sentence with its names masked and its numbers alike: what sentences of one template share. */
export function templateOf({ words, spans }: ConllSentence): string {
  const parts: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const span = spans.find(({ first }) => first === at);
    parts.push(span ? span.type : words[at]!.replace(/\d+/g, '0'));
    if (span) at = span.last - 1;
  }
  return parts.join(' ').replace(/place(?: ?,? place)+/g, 'place');
}

/** The sentence as a text of its own. Their organizations that are parties for us become parties. */
export function conllArticle(sentence: ConllSentence, set: string, id: string, weight: number): LabelledArticle {
  let text = '';
  const starts: number[] = [];
  for (const word of sentence.words) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += word;
  }
  const mentions: GoldMention[] = sentence.spans.map(({ first, last, type }) => {
    const { start, end } = nameIn(text, starts[first]!, starts[last - 1]! + sentence.words[last - 1]!.length);
    return { start, end, type, surface: text.slice(start, end) };
  });
  const article = labelArticle({ id, text, paragraphs: [], mentions }, set, weight, CONLL_DOMAINS.indexOf(set) + 1);
  return withParties(article);
}

/** Corpora with conventions of their own; number 1 and on of `LabelledArticle.domain`. */
export const CONLL_DOMAINS: readonly string[] = ['hiner', 'il-ner'];

/** What of [start, end) is the name: a word of a file may hold the mark before or behind it, and the end of another sentence. */
function nameIn(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && (BORDER.test(text[from]!) || text[from] === '.')) from += 1;
  while (to > from && isBehind(text, from, to)) to -= 1;
  return { start: from, end: to };
}

/** Whether the last letter of [start, end) is none of the name: a bracket that is opened in the name and the stop of initials are. */
function isBehind(text: string, start: number, end: number): boolean {
  const letter = text[end - 1]!;
  if (letter === ')') return !text.slice(start, end).includes('(');
  if (letter !== '.') return BORDER.test(letter);
  const word = text.slice(start, end).split(' ').at(-1)!;
  return word === '.' || (word.length > LONGEST_SHORT && word.indexOf('.') === word.length - 1);
}

const BORDER = /["'“”‘’,;:।|() ]/;
/** Letters and signs of an abbreviation with its stop. */
const LONGEST_SHORT = 4;

/** Relabels organizations that a party row of the gazetteer covers exactly, or that call themselves a party. */
function withParties(article: LabelledArticle): LabelledArticle {
  const { source, labels } = article;
  for (const { type, first, last } of source.matches) {
    if (type !== 'party' || labels[first] !== ORGANIZATION || labels[last] === ORGANIZATION + 1) continue;
    if (labels.subarray(first + 1, last).some(label => label !== ORGANIZATION + 1)) continue;
    for (let at = first; at < last; at++) labels[at] = labels[at]! + 2;
  }
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== ORGANIZATION) continue;
    let last = at + 1;
    while (labels[last] === ORGANIZATION + 1) last += 1;
    if (!PARTY_WORDS.has(source.tokens[last - 1]!.folded) || last - at < 2) continue;
    for (let inner = at; inner < last; inner++) labels[inner] = labels[inner]! + 2;
  }
  return article;
}

const ORGANIZATION = 5;
const PARTY_WORDS: ReadonlySet<string> = new Set(['पार्टी', 'दल', 'कांग्रेस', 'लीग', 'मोर्चा']);
