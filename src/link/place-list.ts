import type { PlaceKind } from '../entity.ts';
import { MarkedWords } from '../lexicon/marked-words.ts';
import classNouns from '../lexicon/place-class-nouns.tsv';
import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';

const JOINERS = new MarkedWords([',', 'और', 'व', 'एवं', 'तथा', '-', '/', 'and']);
const LONGEST_LIST = 12;

const KIND_BY_NOUN: ReadonlyMap<string, PlaceKind> = new Map(
  tableRows(classNouns).map(([noun = '', kind = 'other']) => [fold(noun), kind as PlaceKind]),
);
const NOUNS = new MarkedWords(KIND_BY_NOUN.keys());

/** The token behind the last place of a list that the mention opens or continues: what is said of it holds for all. */
export function endOfList(source: Source, mentions: readonly Mention[], index: number): number {
  let end = mentions[index]!.last;
  for (let at = index + 1; at < Math.min(mentions.length, index + LONGEST_LIST); at++) {
    const next = mentions[at]!;
    if (next.type !== 'place' || next.first !== end + 1 || !JOINERS.has(source.tokens[end]!)) break;
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
  if (end >= source.tokens.length || !NOUNS.has(source.tokens[end]!)) return undefined;
  return KIND_BY_NOUN.get(source.tokens[end]!.folded);
}
