import type { PlaceKind } from '../entity.ts';
import classNouns from '../lexicon/place-class-nouns.tsv';
import { WordFacts } from '../lexicon/word-facts.ts';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import { PLACE_KINDS } from './place-kind.ts';

const JOINERS: ReadonlySet<string> = new Set([',', 'और', 'व', 'एवं', 'तथा', '-', '/', 'and']);
const LONGEST_LIST = 12;

const KIND_BY_NOUN: ReadonlyMap<string, PlaceKind> = new Map(
  tableRows(classNouns).map(([noun = '', kind = 'other']) => [fold(noun), kind as PlaceKind]),
);
/** 1 + the index of the kind that the word tells, 0 for any other word. */
const kindOfNoun = new WordFacts(folded => PLACE_KINDS.indexOf(KIND_BY_NOUN.get(folded)!) + 1);
const isJoiner = new WordFacts(folded => (JOINERS.has(folded) ? 1 : 0));

/** The token behind the last place of a list that the mention opens or continues: what is said of it holds for all. */
export function endOfList(source: Source, mentions: readonly Mention[], index: number): number {
  let end = mentions[index]!.last;
  for (let at = index + 1; at < Math.min(mentions.length, index + LONGEST_LIST); at++) {
    const next = mentions[at]!;
    if (next.type !== 'place' || next.first !== end + 1 || isJoiner.of(source.tokens[end]!) === 0) break;
    end = next.last;
  }
  return end;
}

/** What a class noun tells of a name that may be of the allowed kinds. */
export function toldKind(told: PlaceKind | undefined, allowed: readonly PlaceKind[]): PlaceKind | undefined {
  return told !== undefined && allowed.includes(told) ? told : undefined;
}

/** The kind that a class noun behind the mention, or behind its list, tells: चमोली और पिथौरागढ़ जिलों. */
export function kindByClassNoun(source: Source, mentions: readonly Mention[], index: number): PlaceKind | undefined {
  const end = endOfList(source, mentions, index);
  const kind = end < source.tokens.length ? kindOfNoun.of(source.tokens[end]!) : 0;
  return kind === 0 ? undefined : PLACE_KINDS[kind - 1];
}
