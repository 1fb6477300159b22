import { createRequire } from 'node:module';
import path from 'node:path';

/** A way of reading a text under measurement; returns how many tokens (or sentences, or names) it found. */
export interface Reader {
  readonly name: string;
  read(text: string): number | Promise<number>;
  /** Reads only so many of the articles, for it would not come to an end. */
  readonly only?: number;
}

// biome-ignore lint/suspicious/noExplicitAny: the peers' types are of many kinds, or none
type Loose = any;

/** So many articles a reader gets that takes seconds for one. */
export const SLOW_ARTICLES = 3;

/** What people would pick instead. Those of `bench/package.json` must have been installed there. */
export function peerReaders(root: string, names: readonly string[]): Reader[] {
  const inBench = createRequire(path.join(root, 'bench/package.json'));
  const inRoot = createRequire(path.join(root, 'package.json'));
  const model: Loose = inBench('wink-eng-lite-web-model');
  const winkNLP: Loose = inBench('wink-nlp');
  const full = winkNLP(model);
  const bare = winkNLP(model, []);
  const WinkTokenizer: Loose = inBench('wink-tokenizer');
  const winkTokenizer = new WinkTokenizer();
  const compromise: Loose = inRoot('compromise');
  const { WordTokenizer }: Loose = inBench('natural/lib/natural/tokenizers/regexp_tokenizer');
  const natural = new WordTokenizer();
  const words = new Intl.Segmenter('hi', { granularity: 'word' });
  const sentences = new Intl.Segmenter('hi', { granularity: 'sentence' });
  const { ExtractorEnum }: Loose = inBench('@nlpjs/ner');
  const extractor = new ExtractorEnum();
  const rules = [{ type: 'enum', name: 'name', rules: names.map(name => ({ option: name, texts: [name] })) }];
  return [
    { name: 'wink-nlp `readDoc`, full pipeline', read: text => full.readDoc(text).tokens().length() },
    { name: 'wink-nlp `readDoc`, tokens only', read: text => bare.readDoc(text).tokens().length() },
    { name: 'wink-tokenizer', read: text => winkTokenizer.tokenize(text).length },
    { name: 'compromise', read: text => compromise(text).terms().length },
    { name: 'natural WordTokenizer', read: text => natural.tokenize(text).length },
    { name: 'Intl.Segmenter, words', read: text => count(words.segment(text)) },
    { name: 'Intl.Segmenter, sentences', read: text => count(sentences.segment(text)) },
    {
      name: `@nlpjs/ner, enum of ${names.length} of our names, ${SLOW_ARTICLES} articles`,
      only: SLOW_ARTICLES,
      read: async text =>
        (await extractor.extract({ utterance: text, locale: 'hi', nerRules: rules })).edges?.length ?? 0,
    },
  ];
}

function count(parts: Iterable<unknown>): number {
  let parted = 0;
  for (const _ of parts) parted += 1;
  return parted;
}
