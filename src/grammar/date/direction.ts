import type { SegmentedToken } from '../../segment/token.ts';
import { isLatinWord } from '../../text/script.ts';
import { type Reach, wordAt } from '../reach.ts';
import type { Direction } from './expression.ts';
import { TENSES } from './lexicon.ts';

/** होगा, जाएंगे, करेगी, लूंगा, hogi, jayenge: the endings of the future. */
const FUTURE_ENDING = /(?:[ेैोूंएऐओऊ]|ें|ूं|एं|ऊं|ये|यें)(?:गा|गे|गी|गीं)$|(?:o|on|e|en|un|ye|yen)g[aei]$/;
const NOT_FUTURE: ReadonlySet<string> = new Set(['आगे', 'लगे', 'नरेगा', 'मनरेगा', 'भागे', 'जागे', 'omega', 'mega', 'yoga']);
const NEAR = 40;

/** What a word says of the time of its clause; endings are looked at apart. */
function tenseOf(folded: string): string | undefined {
  return TENSES.get(folded)?.value;
}

function isFuture(token: SegmentedToken): boolean {
  return FUTURE_ENDING.test(token.folded) && !NOT_FUTURE.has(token.folded);
}

const CLAUSE_END: ReadonlySet<string> = new Set([
  ';',
  '।',
  '|',
  '॥',
  '?',
  '!',
  'जबकि',
  'लेकिन',
  'मगर',
  'हालांकि',
  'while',
  'but',
]);

/**
 * Where the verb of the clause around [first, last) points: in Hindi the first finite verb behind the date, since the verb
 * ends the clause; in English the one before it. Undefined where no verb tells.
 */
export function directionOf(reach: Reach, first: number, last: number): Direction | undefined {
  const latin = isLatinWord(reach.tokens[first]!.text) || isLatinWord(reach.tokens[last - 1]!.text);
  if (latin) return before(reach, first) ?? behind(reach, last);
  // Where no verb tells, a term lies ahead: बुधवार तक राहत.
  return behind(reach, last) ?? before(reach, first) ?? (wordAt(reach, last) === 'तक' ? 'future' : undefined);
}

function behind(reach: Reach, last: number): Direction | undefined {
  const end = Math.min(reach.limit, last + NEAR);
  for (let at = last; at < end; at++) {
    if (CLAUSE_END.has(reach.tokens[at]!.folded)) return undefined;
    const direction = verbAt(reach, at);
    if (direction !== undefined) return direction;
  }
  return undefined;
}

function verbAt(reach: Reach, at: number): Direction | undefined {
  const token = reach.tokens[at]!;
  const previous = wordAt(reach, at - 1);
  const next = wordAt(reach, at + 1);
  if (isFuture(token) || tenseOf(token.folded) === 'future') return 'future';
  // होने वाले, जाने वाली, but not टिकट लौटाने वाले; होना है, होने हैं; करने जा रहे; दिला सकते हैं.
  if (/^वाल[ाीे]$/.test(token.folded) && tenseOf(previous) === 'coming') return 'future';
  if (/(?:ना|नी|ने)$/.test(token.folded) && /^(?:है|हैं|तय)$/.test(next)) return 'future';
  if (token.folded === 'जा' && /^रह[ाीे]$/.test(next) && previous.endsWith('ने')) return 'future';
  if (/^सकत[ाीे]$/.test(token.folded) && /^(?:है|हैं)$/.test(next)) return 'future';
  if (tenseOf(token.folded) !== 'past') return undefined;
  // किया जाएगा, दिया जाना है, मिला सकते हैं: the verb comes behind.
  if (/^जा(?!त)|^सकत/.test(next)) return undefined;
  return /^रह[ाीे]$/.test(token.folded) && /^(?:है|हैं)$/.test(next) ? undefined : 'past';
}

function before(reach: Reach, first: number): Direction | undefined {
  for (let at = first - 1; at >= Math.max(reach.first, first - 12); at--) {
    const { folded } = reach.tokens[at]!;
    if (folded === 'कि' || CLAUSE_END.has(folded)) return undefined;
    if (at === first - 1 && (folded === 'till' || folded === 'by')) return 'future';
    if (tenseOf(folded) === 'future') return 'future';
    if (/^[a-z]{3,}ed$/.test(folded)) return 'past';
    if (tenseOf(folded) === 'past' && folded !== 'ने') return isLatinWord(folded) ? 'past' : undefined;
    if (folded === 'ने') return 'past';
  }
  return undefined;
}
