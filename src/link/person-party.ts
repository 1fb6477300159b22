import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { linkParty } from './party.ts';

const GENITIVE: ReadonlySet<string> = new Set(['के', 'की', 'का', 'से']);
/** Words that may stand between a party and its person: roles are checked by the caller's titles, these are glue. */
const LONGEST_GAP = 5;
const SENTENCE_SIGNS = /^[।|.?!,;:()"'-]$/;

/**
 * The party that the text binds to the person at `index`: in brackets behind the name (रवि किशन (भाजपा)), or before it with
 * nothing but a role between (कांग्रेस नेता कमलनाथ, भाजपा के सांसद रवि किशन).
 */
export function partyOf(source: Source, mentions: readonly Mention[], index: number): string | undefined {
  const person = mentions[index]!;
  const next = mentions[index + 1];
  if (next?.type === 'party' && inBracketsBehind(source, person, next)) return linkParty(next, source.publishedAt)?.id;
  const previous = mentions[index - 1];
  if (previous?.type === 'party' && leadsTo(source, previous, person))
    return linkParty(previous, source.publishedAt)?.id;
  return undefined;
}

function inBracketsBehind(source: Source, person: Mention, party: Mention): boolean {
  return (
    party.first === person.last + 1 &&
    source.tokens[person.last]?.text === '(' &&
    /^[),]$/.test(source.tokens[party.last]?.text ?? '')
  );
}

function leadsTo(source: Source, party: Mention, person: Mention): boolean {
  const gap = person.first - party.last;
  if (gap < 1 || gap > LONGEST_GAP) return false;
  const between = source.tokens.slice(party.last, person.first);
  if (between.some(token => SENTENCE_SIGNS.test(token.text))) return false;
  const words = between.filter(token => !GENITIVE.has(token.folded));
  const roles = words.filter(token => isRole(token.folded));
  return words.length > 0
    ? roles.length > 0 && !CLAUSE.test(between.map(token => token.folded).join(' '))
    : between.length === 1;
}

const CLAUSE = /(?:^| )(?:ने|को|में|पर|और|है|था|कि|लिए|खिलाफ|साथ)(?: |$)/;

function isRole(folded: string): boolean {
  return ROLES.has(folded);
}

const ROLES: ReadonlySet<string> = new Set();
