import type { PlaceKind } from '../entity.ts';
import placeWords from '../lexicon/place-words.tsv';
import type { Mention } from '../mention.ts';
import { type Source, type SourceSentence, sentenceAt } from '../source.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import { isDevanagariWord } from '../text/script.ts';
import { endOfList } from './place-list.ts';

/** Takes the features of one place mention; a feature is a name and up to four words, told apart by blanks. */
export interface PlaceFeatureSink {
  /** What the gazetteer lists the name as: each feature counts once more together with it. */
  begin(lists: string): void;
  add(name: string, a: string, b?: string, c?: string, d?: string): void;
}

const TOPIC_WORDS: readonly string[] = wordsFor('article');
const IS_TOPIC: ReadonlySet<string> = new Set(TOPIC_WORDS);
/** Words that count where they stand in the sentence of the place. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(wordsFor('sentence'));
/** So far into a long sentence. */
const SENTENCE_REACH = 80;
const NOTHING = '∅';
const JOINING: ReadonlySet<string> = new Set(['और', ',', '-', 'व', 'एवं', '/']);

function wordsFor(scope: string): string[] {
  return tableRows(placeWords).flatMap(([word = '', where]) => (where === scope ? [fold(word)] : []));
}

/** The one feature function of the place-kind model, for training and linking, over the mentions of one article. */
export class PlaceFeatures {
  private readonly topic: readonly string[];
  /** The sentence last asked for, and its cue words. */
  private sentence: SourceSentence | undefined;
  private cues: readonly string[] = [];

  /** All resolved mentions of the article, in text order. */
  constructor(
    private readonly source: Source,
    private readonly mentions: readonly Mention[],
  ) {
    this.topic = topicOf(source);
  }

  /**
   * The features of the place `mentions[index]`. `previousKind` was decided for the place before it, `earlierKind` for an
   * earlier mention of the same words, where there is one.
   */
  read(
    index: number,
    previousKind: PlaceKind | undefined,
    earlierKind: PlaceKind | undefined,
    sink: PlaceFeatureSink,
  ): void {
    const mention = this.mentions[index]!;
    const { first, last } = mention;
    const kinds = kindsOf(mention);
    const next = this.typeStarting(index, last + 1) || this.typeStarting(index, last + 2);
    const before = this.typeEnding(index, first - 1) || this.typeEnding(index, first);
    const [p3, p2, p1] = [this.word(first - 3), this.word(first - 2), this.word(first - 1)];
    const [n1, n2, n3] = [this.word(last), this.word(last + 1), this.word(last + 2)];
    const lists = kinds.join('+') || 'unlisted';
    sink.begin(lists);
    sink.add('kinds=', lists);
    for (const kind of kinds) sink.add('kind=', kind);
    sink.add('n1=', n1);
    sink.add('n2=', n1, n2);
    sink.add('n3=', n1, n2, n3);
    sink.add('p1=', p1);
    sink.add('p2=', p2, p1);
    sink.add('p1n1=', p1, n1);
    sink.add('in3=', n2);
    sink.add('in3=', n3);
    sink.add('ip3=', p2);
    sink.add('ip3=', p3);
    sink.add('next=', next, n1);
    sink.add('before=', before, p1);
    sink.add('around=', before, p1, n1, next);
    sink.add('script=', String(isDevanagariWord(this.source.tokens[first]!.folded)));
    sink.add('line=', String(this.opensLine(first)), n1);
    sink.add('count=', String(Math.min(last - first, 3)));
    sink.add('paragraph=', first === 0 ? 'first' : '');
    const listEnd = endOfList(this.source, this.mentions, index);
    if (listEnd !== last) {
      sink.add('list=', this.word(listEnd));
      sink.add('list=', this.word(listEnd), this.word(listEnd + 1));
    }
    if (previousKind !== undefined) {
      const other = this.mentions[index - 1];
      const near = other?.type === 'place' && first - other.last <= 2;
      const joined = JOINING.has(p1) || before === 'place';
      sink.add('chain=', previousKind, String(near && joined));
      sink.add('previous=', previousKind);
    }
    if (earlierKind !== undefined) sink.add('earlier=', earlierKind);
    this.readSentence(index, sink);
    for (const word of this.topic) sink.add('topic=', word);
  }

  private word(at: number): string {
    const token = this.source.tokens[at];
    if (token === undefined) return NOTHING;
    return token.kind === 'number' || token.kind === 'date' || token.kind === 'time' ? '0' : token.folded;
  }

  private typeStarting(index: number, at: number): string {
    const other = this.mentions[index + 1];
    return other?.first === at ? other.type : '';
  }

  private typeEnding(index: number, at: number): string {
    const other = this.mentions[index - 1];
    return other?.last === at ? other.type : '';
  }

  private opensLine(first: number): boolean {
    const { text, tokens } = this.source;
    if (first === 0) return true;
    const gap = text.indexOf('\n', tokens[first - 1]!.end);
    return gap >= 0 && gap < tokens[first]!.start;
  }

  /** What else stands in the mention's sentence: cue words, and how many people, parties and places. */
  private readSentence(index: number, sink: PlaceFeatureSink): void {
    const sentence = sentenceAt(this.source, this.mentions[index]!.first);
    if (sentence !== this.sentence) {
      this.sentence = sentence;
      this.cues = cuesOf(this.source, sentence);
    }
    for (const cue of this.cues) sink.add('word=', cue);
    const counts = new Map<string, number>();
    for (let other = Math.max(0, index - 12); other < Math.min(this.mentions.length, index + 12); other++) {
      const { type, first, last } = this.mentions[other]!;
      if (first >= sentence.first && last <= sentence.last) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    for (const [type, count] of counts) sink.add('beside=', type, count > 4 ? 'many' : count > 1 ? 'some' : 'one');
  }
}

/** What the gazetteer lists a place as, each kind once. */
function kindsOf({ entries = [] }: Mention): PlaceKind[] {
  const kinds: PlaceKind[] = [];
  for (const { type, kind } of entries) {
    if (type === 'place' && kind !== undefined && !kinds.includes(kind)) kinds.push(kind);
  }
  return kinds.sort();
}

/** Words of the whole article that tell what its places are likely to be; once more with a plus where they are frequent. */
function topicOf({ tokens }: Source): string[] {
  const counts = new Map<string, number>();
  for (const { folded } of tokens) if (IS_TOPIC.has(folded)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return TOPIC_WORDS.flatMap(word => {
    const share = ((counts.get(word) ?? 0) * 200) / Math.max(50, tokens.length);
    return share >= 3 ? [word, `${word}+`] : share >= 1 ? [word] : [];
  });
}

function cuesOf({ tokens }: Source, { first, last }: SourceSentence): string[] {
  const cues = new Set<string>();
  for (let at = first; at < Math.min(last, first + SENTENCE_REACH); at++) {
    const { folded } = tokens[at]!;
    if (SENTENCE_WORDS.has(folded)) cues.add(folded);
  }
  return [...cues];
}
