import latinWords from '../language/latin-words.tsv?lazy';
import { hasForeign } from '../lexicon/marked-words.ts';
import { titleKind } from '../lexicon/titles.ts';
import { WordFacts } from '../lexicon/word-facts.ts';
import { namePart } from '../link/name-key.ts';
import { type Mention, mentionAt } from '../mention.ts';
import type { SegmentedToken } from '../segment/token.ts';
import type { Source } from '../source.ts';
import { tableColumn } from '../table.ts';
import { isDevanagariWord, isLatinWord } from '../text/script.ts';

const OTHER = 0;
const DEVANAGARI = 1;
const LATIN = 2;
type Script = typeof OTHER | typeof DEVANAGARI | typeof LATIN;

/** Words of English and romanised Hindi that are no names however they sound: Also, Read, State. */
let opened: ReadonlySet<string> | undefined;

function isWord(folded: string): boolean {
  opened ??= new Set(tableColumn(latinWords()));
  return opened.has(folded);
}

/** The least letters of a sound key, and of its consonants alone, that tell a name. */
const LEAST_SOUND = 3;
const LEAST_CONSONANTS = 3;
/** Names of one sound that are looked at, so that hostile texts stay linear. */
const MOST_NAMES = 32;
const CONFIDENCE = 0.6;

/**
 * People heard across scripts: a capitalised Latin word that sounds like a part of a person's name in the Devanagari text of
 * the article is that person (Gehlot beside अशोक गहलोत); the other way round, where no capital tells, only the words of a
 * whole name. What the tagger alone took for a place or an organization there yields.
 */
export function hearNames(source: Source, mentions: readonly Mention[]): readonly Mention[] {
  if (!hasForeign(source.marks)) return mentions;
  const latin = yieldTo(mentions, hear(source, mentions, DEVANAGARI, LATIN));
  return yieldTo(latin, hear(source, latin, LATIN, DEVANAGARI));
}

/** Token runs of script `to` that sound like people's names of script `from`. */
function hear(source: Source, mentions: readonly Mention[], from: Script, to: Script): Mention[] {
  if (!hasCandidate(source, to)) return [];
  const sounds = nameSounds(source, mentions, from);
  if (sounds.size === 0) return [];
  const heard: Mention[] = [];
  for (const { first, last } of source.sentences) {
    for (let at = first; at < last; at++) {
      if (scriptOf(source.tokens[at]!) !== to) continue;
      const end = runEnd(source, sounds, at, last, to);
      if (end === at) continue;
      if (end - at > 1 || (to === LATIN && isTelling(source, sounds, at, first, last))) {
        heard.push(personAt(source, at, end));
      }
      at = end - 1;
    }
  }
  return heard;
}

function hasCandidate({ tokens }: Source, script: Script): boolean {
  for (let at = 0; at < tokens.length; at++) if (isCandidate(tokens[at]!, script)) return true;
  return false;
}

/** Sound keys and consonants of the parts of people's names → the names (numbered) that have such a part. */
function nameSounds(source: Source, mentions: readonly Mention[], script: Script): Map<string, Set<number>> {
  const sounds = new Map<string, Set<number>>();
  const numbers = new Map<string, number>();
  for (let index = 0; index < mentions.length; index++) {
    const { type, first, last } = mentions[index]!;
    if (type !== 'person') continue;
    const parts: string[] = [];
    for (let at = first; at < last; at++) {
      const token = source.tokens[at]!;
      if (scriptOf(token) === script) parts.push(token.folded);
    }
    if (parts.length === 0) continue;
    const name = parts.join(' ');
    if (numbers.has(name)) continue;
    numbers.set(name, numbers.size);
    for (const part of parts) {
      for (const key of keysOf(part)) {
        const known = sounds.get(key) ?? new Set();
        if (known.size < MOST_NAMES) sounds.set(key, known.add(numbers.size));
      }
    }
  }
  return sounds;
}

/** The sound of a name part, and its consonants where vowels are written too freely (Pilot, पायलट); none where too little is left. */
function keysOf(folded: string): string[] {
  const { sound, consonants } = namePart(folded);
  const keys: string[] = [];
  if (sound.length >= LEAST_SOUND) keys.push(`sound ${sound}`);
  if (consonants.length >= LEAST_CONSONANTS) keys.push(`consonants ${consonants}`);
  return keys;
}

/** The end of the longest run from `at` whose words all sound like parts of one person's name; `at` where there is none. */
function runEnd(source: Source, sounds: Map<string, Set<number>>, at: number, last: number, script: Script): number {
  let end = at;
  let people: readonly number[] | undefined;
  while (end < last && isCandidate(source.tokens[end]!, script)) {
    const named: number[] = [];
    for (const key of keysOf(source.tokens[end]!.folded)) {
      for (const person of sounds.get(key) ?? NOBODY) named.push(person);
    }
    const shared: readonly number[] = people ? people.filter(person => named.includes(person)) : named;
    if (shared.length === 0) break;
    people = shared;
    end += 1;
  }
  return end;
}

const NOBODY: ReadonlySet<number> = new Set();

/** A capital tells nothing at the start of a sentence or in a headline that has one on all its words: there the vowels must be the same. */
function isTelling(
  source: Source,
  sounds: ReadonlyMap<string, unknown>,
  at: number,
  first: number,
  last: number,
): boolean {
  if (at > first && !isHeadline(source.tokens.slice(first, last))) return true;
  return sounds.has(`sound ${namePart(source.tokens[at]!.folded).sound}`);
}

/** Whether all Latin words but a few small function words (of, and) have a capital. */
function isHeadline(tokens: readonly SegmentedToken[]): boolean {
  const words = tokens.filter(token => scriptOf(token) === LATIN);
  const small = words.filter(token => !isCapital(token.text));
  return small.length * 2 < words.length && small.every(token => isWord(token.folded));
}

function isCandidate(token: SegmentedToken, script: Script): boolean {
  if (scriptOf(token) !== script) return false;
  return script === DEVANAGARI || (isCapital(token.text) && !isWord(token.folded) && !titleKind(token, 'before'));
}

/** A word takes its script with it into the folded form. */
const scriptOfWord = new WordFacts(folded =>
  isDevanagariWord(folded) ? DEVANAGARI : isLatinWord(folded) ? LATIN : OTHER,
);

function scriptOf(token: SegmentedToken): Script {
  return token.kind === 'word' ? (scriptOfWord.of(token) as Script) : OTHER;
}

function isCapital(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}

function personAt({ tokens }: Source, first: number, last: number): Mention {
  const evidence = ['latin:sound'];
  return mentionAt(tokens, first, last, { type: 'person', confidence: CONFIDENCE, evidence, entries: undefined });
}

/** Takes in what was heard where nothing stands, or only what the tagger alone says of the same words or some of them. */
function yieldTo(mentions: readonly Mention[], heard: readonly Mention[]): readonly Mention[] {
  if (heard.length === 0) return mentions;
  const owner = new Map<number, Mention>();
  for (const mention of mentions) for (let at = mention.first; at < mention.last; at++) owner.set(at, mention);
  const gone = new Set<Mention>();
  const taken: Mention[] = [];
  for (const person of heard) {
    const there = new Set<Mention>();
    for (let at = person.first; at < person.last; at++) if (owner.has(at)) there.add(owner.get(at)!);
    if (![...there].every(mention => isWeaker(mention, person))) continue;
    for (const mention of there) gone.add(mention);
    taken.push(person);
  }
  return [...mentions.filter(mention => !gone.has(mention)), ...taken].sort((a, b) => a.first - b.first);
}

function isWeaker(mention: Mention, person: Mention): boolean {
  const inside = mention.first >= person.first && mention.last <= person.last;
  const alone = mention.evidence.every(line => line === 'tagger') && !mention.entries;
  const longer = person.last - person.first > mention.last - mention.first;
  return inside && alone && (mention.type === 'person' ? longer : true);
}
