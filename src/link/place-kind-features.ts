import placeWords from '../lexicon/place-words.tsv';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import { isDevanagariWord } from '../text/script.ts';
import { endOfList } from './place-list.ts';

/** What the features of one place mention are read from. */
export interface PlaceContext {
  readonly source: Source;
  /** All resolved mentions of the article, in text order. */
  readonly mentions: readonly Mention[];
  /** Index of the place in `mentions`. */
  readonly index: number;
  /** Kind decided for the place mention before this one, where there is one. */
  readonly previousKind: string | undefined;
  /** Kind decided for an earlier mention of the same place, where there is one. */
  readonly earlierKind: string | undefined;
  /** What the article is about, once an article: see `topicFeatures`. */
  readonly topic: readonly string[];
}

const TOPIC_WORDS: readonly string[] = wordsFor('article');
/** Words that count where they stand in the sentence of the place. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(wordsFor('sentence'));

function wordsFor(scope: string): string[] {
  return tableRows(placeWords).flatMap(([word = '', where]) => (where === scope ? [fold(word)] : []));
}

/** Words of the whole article that tell what its places are likely to be. */
export function topicFeatures(source: Source): string[] {
  const counts = new Map<string, number>();
  for (const { folded } of source.tokens) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return TOPIC_WORDS.flatMap(word => {
    const share = ((counts.get(word) ?? 0) * 200) / Math.max(50, source.tokens.length);
    return share >= 1 ? [`topic=${word}`, ...(share >= 3 ? [`topic=${word}+`] : [])] : [];
  });
}

/** The one feature function of the place-kind model, for training and linking. */
export function placeKindFeatures({
  source,
  mentions,
  index,
  previousKind,
  earlierKind,
  topic,
}: PlaceContext): string[] {
  const mention = mentions[index]!;
  const { tokens } = source;
  const word = (at: number): string => {
    const token = tokens[at];
    return token === undefined
      ? '∅'
      : token.kind === 'number'
        ? '0'
        : token.kind === 'date' || token.kind === 'time'
          ? '0'
          : token.folded;
  };
  const { first, last } = mention;
  const entries = (mention.entries ?? []).filter(entry => entry.type === 'place');
  const kinds = [...new Set(entries.map(entry => entry.kind))].sort();
  const lists = kinds.join('+') || 'unlisted';
  const typeAt = (at: number, side: 'starts' | 'ends'): string => {
    const other = mentions[index + (side === 'starts' ? 1 : -1)];
    return other && (side === 'starts' ? other.first : other.last) === at ? other.type : '';
  };
  const next = typeAt(last + 1, 'starts') || typeAt(last + 2, 'starts');
  const before = typeAt(first - 1, 'ends') || typeAt(first, 'ends');
  const lineStart = first === 0 || source.text.slice(tokens[first - 1]!.end, tokens[first]!.start).includes('\n');
  const features = [
    `kinds=${lists}`,
    ...kinds.map(kind => `kind=${kind}`),
    `n1=${word(last)}`,
    `n2=${word(last)} ${word(last + 1)}`,
    `n3=${word(last)} ${word(last + 1)} ${word(last + 2)}`,
    `p1=${word(first - 1)}`,
    `p2=${word(first - 2)} ${word(first - 1)}`,
    `p1n1=${word(first - 1)} ${word(last)}`,
    `in3=${word(last + 1)}`,
    `in3=${word(last + 2)}`,
    `ip3=${word(first - 2)}`,
    `ip3=${word(first - 3)}`,
    `next=${next} ${word(last)}`,
    `before=${before} ${word(first - 1)}`,
    `around=${before} ${word(first - 1)} ${word(last)} ${next}`,
    `script=${isDevanagariWord(tokens[first]!.folded)}`,
    `line=${lineStart} ${word(last)}`,
    `count=${Math.min(last - first, 3)}`,
    `paragraph=${first === 0 ? 'first' : ''}`,
  ];
  const listEnd = endOfList(source, mentions, index);
  if (listEnd !== last) features.push(`list=${word(listEnd)}`, `list=${word(listEnd)} ${word(listEnd + 1)}`);
  const joined = ['और', ',', '-', 'व', 'एवं', '/'].includes(word(first - 1)) || before === 'place';
  if (previousKind !== undefined) {
    const near = mentions[index - 1]?.type === 'place' && first - mentions[index - 1]!.last <= 2;
    features.push(`chain=${previousKind} ${near && joined}`, `previous=${previousKind}`);
  }
  if (earlierKind !== undefined) features.push(`earlier=${earlierKind}`);
  features.push(...sentenceFeatures(source, mentions, index));
  return [
    ...features.flatMap(feature => [feature, `${feature}|${lists}`]),
    ...topic,
    ...topic.map(feature => `${feature}|${lists}`),
  ];
}

/** What else stands in the mention's sentence: cue words, and how many people, parties and places. */
function sentenceFeatures(source: Source, mentions: readonly Mention[], index: number): string[] {
  const { first, last } = sentenceRange(source, mentions[index]!.first);
  const features = new Set<string>();
  for (let at = first; at < Math.min(last, first + 80); at++) {
    const { folded } = source.tokens[at]!;
    if (SENTENCE_WORDS.has(folded)) features.add(`word=${folded}`);
  }
  const counts = new Map<string, number>();
  for (let other = Math.max(0, index - 12); other < Math.min(mentions.length, index + 12); other++) {
    const mention = mentions[other]!;
    if (mention.first >= first && mention.last <= last) counts.set(mention.type, (counts.get(mention.type) ?? 0) + 1);
  }
  for (const [type, count] of counts) features.add(`beside=${type} ${count > 4 ? 'many' : count > 1 ? 'some' : 'one'}`);
  return [...features];
}

function sentenceRange(source: Source, token: number): { first: number; last: number } {
  let low = 0;
  let high = source.sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (source.sentences[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return source.sentences[low]!;
}
