import { readFileSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise';
import { mostKeys, wordKeys } from '../../src/language/grams.ts';
import { romanize } from './romanize.ts';
import { floresSamples, newsParagraphs, vardialSamples } from './samples.ts';
import type { Example } from './train.ts';

export const DEVANAGARI_CODES: readonly string[] = [
  'hin-Deva',
  'mar-Deva',
  'npi-Deva',
  'bho-Deva',
  'mai-Deva',
  'mag-Deva',
  'awa-Deva',
  'bra-Deva',
  'san-Deva',
];
export const LATIN_CODES: readonly string[] = ['eng-Latn', 'hin-Latn'];

const DEVANAGARI_WORD = /[\u0900-\u0963\u0971-\u097F]+/g;
const LATIN_WORD = /[A-Za-z]+/g;
const NEWS_SENTENCES = 20_000;
/** News has lists of names and things, without a verb: what is left of a sentence without its common words. */
const NEWS_LISTS = 16_000;
const COMMON_WORDS = 200;
const ROMANIZED_SENTENCES = 4_000;
const SHORT_PARAGRAPH = 60;
/** Lines of four English words: the sentences know too few. */
const WORD_LINES = 6_000;
const NAMES = /Name|City|Place|Country|Region|Person|Organization|Team|Demonym|Abbreviation|Emoticon|Proper/;
/** How often the translated sentences are seen, each time with another piece: the others have a corpus besides. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ['mai-Deva', 6],
  ['mar-Deva', 4],
  ['npi-Deva', 4],
  ['san-Deva', 4],
]);

/** Examples of one script, and the written form of every whole word that has a key. */
export interface Corpus {
  readonly examples: Example[];
  readonly wordOf: Map<number, readonly number[]>;
}

/** Hindi and the languages around it: translated and literary sentences, news, and pieces of all of them. */
export function devanagariCorpus(shared: string, random: () => number): Corpus {
  const corpus: Corpus = { examples: [], wordOf: new Map() };
  const add = (text: string, code: string, pieces: number): void => {
    const label = DEVANAGARI_CODES.indexOf(code);
    if (label < 0) return;
    addExample(corpus, text, label, DEVANAGARI_WORD);
    for (const piece of piecesOf(text, pieces, random)) addExample(corpus, piece, label, DEVANAGARI_WORD);
  };
  const flores = floresSamples(shared, 'train');
  for (const { text, code } of flores) for (let time = 0; time < (TIMES.get(code) ?? 2); time++) add(text, code, 1);
  for (const { text, code } of vardialSamples(shared, 'train')) add(text, code, 1);
  const news = hindiNews(shared);
  for (const sentence of sentencesOf(news, NEWS_SENTENCES, random)) add(sentence, 'hin-Deva', 1);
  const common = commonWords(news);
  for (const sentence of sentencesOf(news, NEWS_LISTS, random)) {
    const rest = sentence.split(' ').filter(word => !common.has(word));
    for (const piece of piecesOf(rest.join(' '), 1, random)) add(piece, 'hin-Deva', 0);
  }
  for (const paragraph of news) if (paragraph.length < SHORT_PARAGRAPH) add(paragraph, 'hin-Deva', 0);
  for (const { hindi } of districts(shared)) add(hindi, 'hin-Deva', 0);
  return corpus;
}

/** English, and Hindi as it is typed in Latin letters, with English words among it. Names speak for neither. */
export function latinCorpus(shared: string, random: () => number): Corpus {
  const corpus: Corpus = { examples: [], wordOf: new Map() };
  const add = (text: string, label: number): void => {
    addExample(corpus, text, label, LATIN_WORD);
    for (const piece of piecesOf(text, 2, random)) addExample(corpus, piece, label, LATIN_WORD);
  };
  const flores = floresSamples(shared, 'train');
  const english = [
    ...flores.filter(sample => sample.code === 'eng-Latn').map(sample => sample.text),
    ...newsParagraphs(shared, 'train').filter(text => shareOf(text, LATIN_WORD) > 0.9),
  ];
  const loans = english.flatMap(text => (text.match(LATIN_WORD) ?? []).filter(word => word.length > 4));
  for (const text of [...english, ...english, ...english]) add(text, 0);
  const words = englishWords();
  for (let line = 0; line < WORD_LINES; line++) {
    const few = Array.from({ length: 4 }, () => words[Math.floor(random() * words.length)]!);
    addExample(corpus, few.join(' '), 0, LATIN_WORD);
  }
  const hindi = [
    ...flores.filter(sample => sample.code === 'hin-Deva').map(sample => sample.text),
    ...sentencesOf(hindiNews(shared), ROMANIZED_SENTENCES, random),
  ];
  for (const text of hindi) {
    const mixed = text.split(' ').map(word => (random() < 0.12 ? loans[Math.floor(random() * loans.length)]! : word));
    add(romanize(mixed.join(' '), random), 1);
  }
  for (const { english: name } of districts(shared))
    for (const label of [0, 1]) addExample(corpus, name, label, LATIN_WORD);
  return corpus;
}

/** The ordinary words of compromise's lexicon: no names of people, places or organizations. */
function englishWords(): string[] {
  const { one } = nlp.model() as unknown as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
  return Object.entries(one.lexicon)
    .filter(([word, tags]) => /^[a-z ]{3,}$/.test(word) && !NAMES.test(String(tags)))
    .map(([word]) => word)
    .sort();
}

function addExample({ examples, wordOf }: Corpus, text: string, label: number, pattern: RegExp): void {
  const keys = new Int32Array(mostKeys(text.length) * 2);
  const seen = new Set<number>();
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const from = at;
    at = wordKeys(text, match.index, match.index + match[0].length, keys, at);
    const word = keys[at - 1]!;
    if (seen.has(word)) at = from;
    seen.add(word);
    if (word >= 1 << 28 && !wordOf.has(word)) wordOf.set(word, lettersOf(keys.subarray(from, at)));
  }
  if (at > 0) examples.push({ keys: keys.slice(0, at), label });
}

/** The letters of a word from its keys: each pair of neighbours but the last ends in the next letter. */
function lettersOf(keys: Int32Array): number[] {
  const pairs = [...keys].filter(key => key >= 1 << 7 && key < 1 << 14);
  return pairs.slice(0, -1).map(pair => pair & 0x7f);
}

/** `count` runs of two to eight words, so that short text is learned as well. */
function piecesOf(text: string, count: number, random: () => number): string[] {
  const words = text.split(' ');
  const pieces: string[] = [];
  for (let piece = 0; piece < count; piece++) {
    const length = 2 + Math.floor(random() * 7);
    if (words.length <= length) continue;
    const from = Math.floor(random() * (words.length - length));
    pieces.push(words.slice(from, from + length).join(' '));
  }
  return pieces;
}

function sentencesOf(paragraphs: readonly string[], count: number, random: () => number): string[] {
  return Array.from({ length: count }, () => {
    const sentences = paragraphs[Math.floor(random() * paragraphs.length)]!.split(/(?<=[।.?])/);
    return sentences[Math.floor(random() * sentences.length)]!.trim();
  });
}

function commonWords(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of text.match(DEVANAGARI_WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Set(ranked.slice(0, COMMON_WORDS).map(([word]) => word));
}

function hindiNews(shared: string): string[] {
  return newsParagraphs(shared, 'train').filter(text => shareOf(text, DEVANAGARI_WORD) > 0.5);
}

/** The share of a text that is in the words of `pattern`. */
function shareOf(text: string, pattern: RegExp): number {
  const letters = text.replace(/[\s\d\p{P}]+/gu, '').length;
  return (text.match(pattern) ?? []).join('').length / (letters || 1);
}

function districts(shared: string): { hindi: string; english: string }[] {
  const rows = JSON.parse(readFileSync(path.join(shared, 'data/gazetteer/districts.json'), 'utf8')) as {
    hi_name?: string;
    en_name?: string;
  }[];
  return rows.map(row => ({ hindi: row.hi_name ?? '', english: row.en_name ?? '' }));
}
