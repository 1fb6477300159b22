import { type SegmentedToken, WORDS } from '../segment/token.ts';
import { WordMemo } from '../segment/vocabulary.ts';
import { LONGEST_KEPT, ownCopy } from '../text/own-copy.ts';
import { isLatinWord } from '../text/script.ts';

/**
 * Keys under which two writings of one name part meet. Within Devanagari the key forgets what spellings of a name differ in
 * (vowel length, ये/ए, doubled consonants, श/स, व/ब).
 */
function devanagariKey(folded: string): string {
  return folded
    .replace(/ी/g, 'ि')
    .replace(/ू/g, 'ु')
    .replace(/ै/g, 'े')
    .replace(/ौ/g, 'ो')
    .replace(/ई/g, 'इ')
    .replace(/ऊ/g, 'उ')
    .replace(/य(?=[ेीि])/g, '')
    .replace(/([क-ह])्\1/g, '$1')
    .replace(/[शष]/g, 'स')
    .replace(/व/g, 'ब');
}

// Retroflex ड stands for ड़ too, which English writes with r: both scripts' d and r are one letter here.
// biome-ignore format: a table of letters
const LETTERS: Readonly<Record<string, string>> = {
  क: 'k', ख: 'k', ग: 'g', घ: 'g', ङ: 'n', च: 'c', छ: 'c', ज: 'j', झ: 'j', ञ: 'n', ट: 't', ठ: 't', ड: 'r', ढ: 'r', ण: 'n',
  त: 't', थ: 't', द: 'r', ध: 'r', न: 'n', प: 'p', फ: 'f', ब: 'b', भ: 'b', म: 'm', र: 'r', ल: 'l', ळ: 'l', व: 'v',
  श: 's', ष: 's', स: 's', ह: 'h', 'ं': 'n',
  'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'े': 'e', 'ै': 'e', 'ो': 'o', 'ौ': 'o', 'ृ': 'ri',
  इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ए: 'e', ऐ: 'e', ओ: 'o', औ: 'o', ऑ: 'o', 'ॉ': 'o',
};

const LATIN_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/['.]/g, ''],
  [/x/g, 'ks'],
  [/chh?/g, 'c'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/([kgjtdb])h/g, '$1'],
  [/[cq](?=k)/g, ''],
  [/z/g, 'j'],
  [/w/g, 'v'],
  [/d/g, 'r'],
  [/ee|y(?=$)/g, 'i'],
  [/oo/g, 'u'],
  [/ai|ei/g, 'e'],
  [/au|ou/g, 'o'],
  [/[ay]/g, ''],
];

/** The sound of a folded name part in either script, roughly: हेमंत and Hemant give `hemnt`. Empty where it has no letter. */
function soundKey(folded: string): string {
  let key = folded;
  if (/^[a-z'.]+$/.test(folded)) for (const [pattern, by] of LATIN_SPELLINGS) key = key.replace(pattern, by);
  else key = [...folded].map(letter => LETTERS[letter] ?? '').join('');
  return key.replace(/m(?=[pb])/g, 'n').replace(/(.)\1+/g, '$1');
}

/** What is left of a sound key without its vowels, which English writes freely: Pilot and पायलट give `plt`. */
function consonantsOf(sound: string): string {
  return sound.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
}

/** The keys of one part of a name. */
export class NamePart {
  /** Within Devanagari. */
  readonly key: string;
  /** The beginning of the key; shorter keys are no beginning of a longer name. */
  readonly prefix: string;
  /** Whether it is in Latin letters. */
  readonly latin: boolean;
  private heard: string | undefined;
  private heardConsonants: string | undefined;

  constructor(private readonly folded: string) {
    this.key = devanagariKey(folded);
    this.prefix = this.key.slice(0, SHORTEST_PREFIX);
    this.latin = isLatinWord(folded.replaceAll('.', ''));
  }

  /** Across scripts. Few names are ever compared by it: it is made when first asked for. */
  get sound(): string {
    this.heard ??= soundKey(this.folded);
    return this.heard;
  }

  /** The same without vowels. */
  get consonants(): string {
    this.heardConsonants ??= consonantsOf(this.sound);
    return this.heardConsonants;
  }
}

/** The least letters of a name part that may stand for a longer one: जगन for जगनमोहन. */
export const SHORTEST_PREFIX = 3;
/** As many parts as are kept; then all are forgotten and the commonest soon come back. */
const MOST_PARTS = 1 << 14;
const parts = new Map<string, NamePart>();
/** The same for words of the vocabulary, by the index that is kept of a word, less 1. */
let ofWords: NamePart[] = [];
const indexes = new WordMemo(WORDS);

/** All keys of a token that is part of a name. */
export function namePartOf({ word, folded }: SegmentedToken): NamePart {
  const index = indexes.get(word);
  if (index !== 0) return ofWords[index - 1]!;
  const part = namePart(folded);
  if (word === 0) return part;
  if (ofWords.length >= MOST_PARTS) {
    ofWords = [];
    indexes.clear();
  }
  indexes.set(word, ofWords.push(part));
  return part;
}

/** All keys of a folded name part. */
export function namePart(folded: string): NamePart {
  const known = parts.get(folded);
  if (known) return known;
  if (folded.length > LONGEST_KEPT) return new NamePart(folded);
  const own = ownCopy(folded);
  const part = new NamePart(own);
  if (parts.size >= MOST_PARTS) parts.clear();
  parts.set(own, part);
  return part;
}
