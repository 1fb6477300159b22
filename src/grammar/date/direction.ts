import type { SegmentedToken } from '../../segment/token.ts';
import type { Reach } from '../pattern.ts';
import type { Direction } from './expression.ts';

const FUTURE: ReadonlySet<string> = new Set(
  'will shall होना होनी होने जाना जाने जानी आना आने आनी प्रस्तावित निर्धारित संभावित scheduled upcoming'.split(' '),
);
const PAST: ReadonlySet<string> = new Set(
  'था थे थी थीं गया गई गए गयी गये हुआ हुई हुए हुईं किया दिया दी दिए लिया ली कहा बताया आया आई आए मिला मिली मिले पहुंचा पहुंची पहुंचे चुका चुकी चुके रहा रही रहे was were had said told did has have thi tha gaya gayi hua hui kaha'.split(
    ' ',
  ),
);
/** होगा, जाएंगे, करेगी, लूंगा: the endings of the future. */
const FUTURE_ENDING = /(?:[ेैोूंएऐओऊ]|ें|ूं|एं|ऊं|ये|यें)(?:गा|गे|गी|गीं)$/;
const NOT_FUTURE: ReadonlySet<string> = new Set(['आगे', 'लगे', 'नरेगा', 'मनरेगा', 'भागे', 'जागे']);
const NEAR = 40;

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
 * Where the verb of the clause around [first, last) points: the first finite verb behind the date, since the verb ends a
 * Hindi clause; in English the one on either side. Undefined where no verb tells.
 */
export function directionOf(reach: Reach, first: number, last: number): Direction | undefined {
  const end = Math.min(reach.limit, last + NEAR);
  for (let at = last; at < end; at++) {
    const token = reach.tokens[at]!;
    if (isFuture(token)) return 'future';
    const next = reach.tokens[at + 1];
    if (token.folded === 'वाला' || token.folded === 'वाले' || token.folded === 'वाली') {
      if (/ने$/.test(reach.tokens[at - 1]?.folded ?? '')) return 'future';
    } else if (/(?:ना|नी|ने)$/.test(token.folded) && next && at + 1 < end && /^(?:है|हैं|हो|तय)$/.test(next.folded)) {
      return 'future';
    } else if (/^(?:will|shall)$/.test(token.folded)) return 'future';
    else if (
      token.folded === 'जा' &&
      /^(?:रहा|रही|रहे)$/.test(next?.folded ?? '') &&
      /ने$/.test(reach.tokens[at - 1]?.folded ?? '')
    )
      return 'future';
    else if (PAST.has(token.folded)) {
      if (/^(?:रहा|रही|रहे)$/.test(token.folded) && /^(?:है|हैं)$/.test(next?.folded ?? '')) continue;
      return 'past';
    } else if (CLAUSE_END.has(token.folded)) break;
  }
  for (let at = first - 1; at >= Math.max(reach.first, first - 12); at--) {
    const { folded } = reach.tokens[at]!;
    if (folded === 'will' || FUTURE.has(folded)) return 'future';
    if (/^(?:was|were|had|said|did)$/.test(folded)) return 'past';
    if (CLAUSE_END.has(folded)) break;
  }
  return undefined;
}
