import type { PlaceKind } from '../entity.ts';
import type { Mention } from '../mention.ts';
import { type Source, type SourceSentence, sentenceAt } from '../source.ts';
import { isDevanagariWord } from '../text/script.ts';
import * as closed from './closed-features.ts';
import { type PlaceFeatureSink, placeFeature } from './place-feature.ts';
import { PLACE_KINDS } from './place-kind.ts';
import { endOfList } from './place-list.ts';
import { placeSenses } from './place-senses.ts';
import { cuesOf, topicOf } from './place-words.ts';

const NOTHING = '∅';
const LINE_BREAK = 0x0a;
/** So many mentions to each side are counted. */
const NEAREST = 12;
const JOINING: ReadonlySet<string> = new Set(['और', ',', '-', 'व', 'एवं', '/']);

const KINDS = placeFeature('kinds=');
const NEXT = placeFeature('n1=');
const NEXT_TWO = placeFeature('n2=');
const NEXT_THREE = placeFeature('n3=');
const PREVIOUS = placeFeature('p1=');
const PREVIOUS_TWO = placeFeature('p2=');
const BESIDE_BOTH = placeFeature('p1n1=');
const SOON = placeFeature('in3=');
const LATELY = placeFeature('ip3=');
const NEXT_MENTION = placeFeature('next=');
const MENTION_BEFORE = placeFeature('before=');
const AROUND = placeFeature('around=');
const LINE = placeFeature('line=');
const LIST = placeFeature('list=');

/** The one feature function of the place-kind model, for training and linking, over the mentions of one article. */
export class PlaceFeatures {
  private readonly topic: readonly number[];
  /** The sentence last asked for, and its cue words. */
  private sentence: SourceSentence | undefined;
  private cues: readonly number[] = [];
  /** How many mentions of each type stand in the sentence. */
  private readonly beside = new Uint8Array(closed.TYPES.length);

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
    const { kinds, lists } = placeSenses(mention.entries);
    const next = this.typeStarting(index, last + 1) || this.typeStarting(index, last + 2);
    const before = this.typeEnding(index, first - 1) || this.typeEnding(index, first);
    const p3 = this.word(first - 3);
    const p2 = this.word(first - 2);
    const p1 = this.word(first - 1);
    const n1 = this.word(last);
    const n2 = this.word(last + 1);
    const n3 = this.word(last + 2);
    sink.begin(lists);
    sink.add(KINDS, lists);
    for (let at = 0; at < kinds.length; at++) sink.addClosed(closed.KIND, kinds[at]!);
    const knowsNext = sink.add(NEXT, n1);
    const knowsPrevious = sink.add(PREVIOUS, p1);
    if (knowsNext) {
      if (sink.add(NEXT_TWO, n1, n2)) sink.add(NEXT_THREE, n1, n2, n3);
      sink.add(NEXT_MENTION, next, n1);
      sink.add(LINE, String(this.opensLine(first)), n1);
    }
    if (knowsPrevious) {
      sink.add(PREVIOUS_TWO, p2, p1);
      sink.add(MENTION_BEFORE, before, p1);
      if (knowsNext && sink.add(BESIDE_BOTH, p1, n1)) sink.add(AROUND, before, p1, n1, next);
    }
    sink.add(SOON, n2);
    sink.add(SOON, n3);
    sink.add(LATELY, p2);
    sink.add(LATELY, p3);
    sink.addClosed(closed.SCRIPT, isDevanagariWord(this.source.tokens[first]!.folded) ? 1 : 0);
    sink.addClosed(closed.COUNT, Math.min(last - first, 3) - 1);
    sink.addClosed(closed.PARAGRAPH, first === 0 ? 1 : 0);
    const listEnd = endOfList(this.source, this.mentions, index);
    if (listEnd !== last && sink.add(LIST, this.word(listEnd))) {
      sink.add(LIST, this.word(listEnd), this.word(listEnd + 1));
    }
    if (previousKind !== undefined) {
      // A place was decided before: there is a mention before.
      const other = this.mentions[index - 1]!;
      const near = other.type === 'place' && first - other.last <= 2;
      const joined = near && (before === 'place' || JOINING.has(p1));
      const kind = PLACE_KINDS.indexOf(previousKind);
      sink.addClosed(closed.CHAIN, kind * 2 + (joined ? 1 : 0));
      sink.addClosed(closed.PREVIOUS_KIND, kind);
    }
    if (earlierKind !== undefined) sink.addClosed(closed.EARLIER_KIND, PLACE_KINDS.indexOf(earlierKind));
    this.readSentence(index, sink);
    for (let at = 0; at < this.topic.length; at++) sink.addClosed(closed.TOPIC, this.topic[at]!);
  }

  private word(at: number): string {
    const { tokens } = this.source;
    if (at < 0 || at >= tokens.length) return NOTHING;
    const token = tokens[at]!;
    return token.kind === 'number' || token.kind === 'date' || token.kind === 'time' ? '0' : token.folded;
  }

  private typeStarting(index: number, at: number): string {
    if (index + 1 >= this.mentions.length) return '';
    const other = this.mentions[index + 1]!;
    return other.first === at ? other.type : '';
  }

  private typeEnding(index: number, at: number): string {
    if (index === 0) return '';
    const other = this.mentions[index - 1]!;
    return other.last === at ? other.type : '';
  }

  private opensLine(first: number): boolean {
    const { text, tokens } = this.source;
    if (first === 0) return true;
    for (let at = tokens[first - 1]!.end; at < tokens[first]!.start; at++) {
      if (text.charCodeAt(at) === LINE_BREAK) return true;
    }
    return false;
  }

  /** What else stands in the mention's sentence: cue words, and how many people, parties and places. */
  private readSentence(index: number, sink: PlaceFeatureSink): void {
    const sentence = sentenceAt(this.source, this.mentions[index]!.first);
    if (sentence !== this.sentence) {
      this.sentence = sentence;
      this.cues = cuesOf(this.source, sentence);
    }
    for (const cue of this.cues) sink.addClosed(closed.WORD, cue);
    this.beside.fill(0);
    const from = Math.max(0, index - NEAREST);
    const to = Math.min(this.mentions.length, index + NEAREST);
    let at = index;
    while (at > from && this.mentions[at - 1]!.first >= sentence.first) at -= 1;
    for (; at < to && this.mentions[at]!.last <= sentence.last; at++) {
      this.beside[closed.TYPES.indexOf(this.mentions[at]!.type)]! += 1;
    }
    for (let type = 0; type < closed.TYPES.length; type++) {
      const count = this.beside[type]!;
      if (count > 0) sink.addClosed(closed.BESIDE, type * 3 + (count > 4 ? 2 : count > 1 ? 1 : 0));
    }
  }
}
