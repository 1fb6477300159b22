import { MarkedWords } from '../lexicon/marked-words.ts';
import placeWords from '../lexicon/place-words.tsv';
import { WordFacts } from '../lexicon/word-facts.ts';
import type { Source, SourceSentence } from '../source.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';

export const TOPIC_WORDS: readonly string[] = wordsFor('article');
/** Words that count where they stand in the sentence of the place. */
export const SENTENCE_WORDS: readonly string[] = wordsFor('sentence');
const TOPIC = new MarkedWords(TOPIC_WORDS);
const CUES = new MarkedWords(SENTENCE_WORDS);
/** 1 + the index in the list of those words, 0 for any other; in front of `TOPIC_BITS` bits for the one of the article's words. */
const wordIndexes = new WordFacts(
  folded => ((SENTENCE_WORDS.indexOf(folded) + 1) << TOPIC_BITS) | (TOPIC_WORDS.indexOf(folded) + 1),
);
const TOPIC_BITS = 8;
const NO_WORDS: readonly number[] = [];
const TOPIC_MASK = (1 << TOPIC_BITS) - 1;
/** So far into a long sentence. */
const SENTENCE_REACH = 80;

function wordsFor(scope: string): string[] {
  return tableRows(placeWords).flatMap(([word = '', where]) => (where === scope ? [fold(word)] : []));
}

/**
 * Words of the whole article that tell what its places are likely to be, two numbers a word of `TOPIC_WORDS`: the first where
 * the word is told, the second besides where it is frequent.
 */
export function topicOf({ tokens, marks }: Source): readonly number[] {
  if (!TOPIC.isIn(marks)) return NO_WORDS;
  const counts = new Uint32Array(TOPIC_WORDS.length + 1);
  for (let at = 0; at < tokens.length; at++) {
    if (TOPIC.has(tokens[at]!)) counts[wordIndexes.of(tokens[at]!) & TOPIC_MASK]! += 1;
  }
  const topic: number[] = [];
  for (let word = 0; word < TOPIC_WORDS.length; word++) {
    const share = (counts[word + 1]! * 200) / Math.max(50, tokens.length);
    if (share >= 1) topic.push(word * 2);
    if (share >= 3) topic.push(word * 2 + 1);
  }
  return topic;
}

/** The words of a sentence that tell what its places are likely to be, each once, by their index in `SENTENCE_WORDS`. */
export function cuesOf({ tokens, marks }: Source, { first, last }: SourceSentence): readonly number[] {
  if (!CUES.isIn(marks)) return NO_WORDS;
  const cues: number[] = [];
  for (let at = first; at < Math.min(last, first + SENTENCE_REACH); at++) {
    if (!CUES.has(tokens[at]!)) continue;
    const word = (wordIndexes.of(tokens[at]!) >> TOPIC_BITS) - 1;
    if (!cues.includes(word)) cues.push(word);
  }
  return cues;
}
