import { WordFacts } from '../../lexicon/word-facts.ts';
import { isLatinWord } from '../../text/script.ts';
import type { Reach } from '../reach.ts';
import type { Direction } from './expression.ts';
import { TENSES } from './lexicon.ts';

/** होगा, जाएंगे, करेगी, लूंगा, hogi, jayenge: the endings of the future. */
const FUTURE_ENDING = /(?:[ेैोूंएऐओऊ]|ें|ूं|एं|ऊं|ये|यें)(?:गा|गे|गी|गीं)$|(?:o|on|e|en|un|ye|yen)g[aei]$/;
const NOT_FUTURE: ReadonlySet<string> = new Set(['आगे', 'लगे', 'नरेगा', 'मनरेगा', 'भागे', 'जागे', 'omega', 'mega', 'yoga']);
const NEAR = 40;

// What a word is to the verb of its clause, a bit each.
const FUTURE_TENSE = 1;
const FUTURE_FORM = 1 << 1;
const COMING = 1 << 2;
const PAST = 1 << 3;
/** Behind such a word the clause is over. */
const END = 1 << 4;
const INFINITIVE = 1 << 5;
const OBLIQUE = 1 << 6;
/** वाला. */
const AGENT = 1 << 7;
const IS = 1 << 8;
const SETTLED = 1 << 9;
const GO = 1 << 10;
const CONTINUED = 1 << 11;
const CAN = 1 << 12;
/** Behind a past form: the verb comes later. */
const AUXILIARY = 1 << 13;
const LATIN = 1 << 14;
const ENGLISH_PAST = 1 << 15;
const THAT = 1 << 16;
const ERGATIVE = 1 << 17;
const TERM = 1 << 18;
const UNTIL = 1 << 19;

/** Signs that a word has as it stands. */
const OF_WORD: ReadonlyMap<string, number> = readWords([
  [END, [';', '।', '|', '॥', '?', '!', 'जबकि', 'लेकिन', 'मगर', 'हालांकि', 'while', 'but']],
  [AGENT, ['वाला', 'वाली', 'वाले']],
  [IS, ['है', 'हैं']],
  [SETTLED, ['तय']],
  [GO, ['जा']],
  [CONTINUED, ['रहा', 'रही', 'रहे']],
  [CAN, ['सकता', 'सकती', 'सकते']],
  [THAT, ['कि']],
  [ERGATIVE, ['ने']],
  [TERM, ['till', 'by']],
  [UNTIL, ['तक']],
]);

function readWords(lists: readonly (readonly [sign: number, words: readonly string[]])[]): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  const add = (word: string, sign: number): Map<string, number> => signs.set(word, (signs.get(word) ?? 0) | sign);
  for (const [sign, words] of lists) for (const word of words) add(word, sign);
  for (const [word, { value }] of TENSES)
    add(word, value === 'future' ? FUTURE_TENSE : value === 'coming' ? COMING : value === 'past' ? PAST : 0);
  return signs;
}

/** Signs that the form of a word gives it. */
function formSigns(folded: string): number {
  if (isLatinWord(folded)) {
    const future = FUTURE_ENDING.test(folded) && !NOT_FUTURE.has(folded) ? FUTURE_FORM : 0;
    return LATIN | future | (/^[a-z]{3,}ed$/.test(folded) ? ENGLISH_PAST : 0);
  }
  let signs = 0;
  if (folded.endsWith('ने')) signs |= INFINITIVE | OBLIQUE;
  else if (folded.endsWith('ना') || folded.endsWith('नी')) signs |= INFINITIVE;
  else if (FUTURE_ENDING.test(folded) && !NOT_FUTURE.has(folded)) signs |= FUTURE_FORM;
  if (folded.startsWith('सकत') || (folded.startsWith('जा') && !folded.startsWith('जात'))) signs |= AUXILIARY;
  return signs;
}

const signs = new WordFacts(folded => (OF_WORD.get(folded) ?? 0) | formSigns(folded));

/** The signs of the word at `at`; none outside the sentence. */
function signsAt({ tokens, first, limit }: Reach, at: number): number {
  return at >= first && at < limit ? signs.of(tokens[at]!) : 0;
}

/**
 * Where the verb of the clause around [first, last) points: in Hindi the first finite verb behind the date, since the verb
 * ends the clause; in English the one before it. Undefined where no verb tells.
 */
export function directionOf(reach: Reach, first: number, last: number): Direction | undefined {
  if (isLatin(reach, first) || isLatin(reach, last - 1)) return before(reach, first) ?? behind(reach, last);
  // Where no verb tells, a term lies ahead: बुधवार तक राहत.
  return behind(reach, last) ?? before(reach, first) ?? (signsAt(reach, last) & UNTIL ? 'future' : undefined);
}

/** A word of Latin letters; an abbreviation has dots. */
function isLatin(reach: Reach, at: number): boolean {
  return (signsAt(reach, at) & LATIN) !== 0 && isLatinWord(reach.tokens[at]!.text);
}

function behind(reach: Reach, last: number): Direction | undefined {
  const end = Math.min(reach.limit, last + NEAR);
  let previous = signsAt(reach, last - 1);
  let word = signsAt(reach, last);
  for (let at = last; at < end; at++) {
    if (word & END) return undefined;
    const next = signsAt(reach, at + 1);
    const direction = word === 0 ? undefined : verbOf(word, previous, next);
    if (direction !== undefined) return direction;
    previous = word;
    word = next;
  }
  return undefined;
}

/** What a word says by its signs and those of its neighbours. */
function verbOf(word: number, previous: number, next: number): Direction | undefined {
  if (word & (FUTURE_FORM | FUTURE_TENSE)) return 'future';
  // होने वाले, जाने वाली, but not टिकट लौटाने वाले; होना है, होने हैं; करने जा रहे; दिला सकते हैं.
  if (word & AGENT && previous & COMING) return 'future';
  if (word & INFINITIVE && next & (IS | SETTLED)) return 'future';
  if (word & GO && next & CONTINUED && previous & OBLIQUE) return 'future';
  if (word & CAN && next & IS) return 'future';
  if (!(word & PAST)) return undefined;
  // किया जाएगा, दिया जाना है, मिला सकते हैं: the verb comes behind.
  if (next & AUXILIARY) return undefined;
  return word & CONTINUED && next & IS ? undefined : 'past';
}

function before(reach: Reach, first: number): Direction | undefined {
  for (let at = first - 1; at >= Math.max(reach.first, first - 12); at--) {
    const word = signsAt(reach, at);
    if (word === 0) continue;
    if (word & (THAT | END)) return undefined;
    if (at === first - 1 && word & TERM) return 'future';
    if (word & FUTURE_TENSE) return 'future';
    if (word & ENGLISH_PAST) return 'past';
    if (word & PAST && !(word & ERGATIVE)) return word & LATIN ? 'past' : undefined;
    if (word & ERGATIVE) return 'past';
  }
  return undefined;
}
