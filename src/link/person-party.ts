import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { partyRow } from './party.ts';

const GENITIVE: ReadonlySet<string> = new Set(['के', 'की', 'का']);
/** Words beside a party that make what follows its member, next to the titles that the lexicon knows. */
const MEMBER: ReadonlySet<string> = new Set(['उम्मीदवार', 'प्रत्याशी', 'नेता', 'candidate', 'leader', 'nominee']);

/**
 * The party that the text binds to the person at `index`: in brackets behind the name (रवि किशन (भाजपा)), or right before its
 * titles (कांग्रेस नेता कमलनाथ, भाजपा के सांसद रवि किशन, बसपा की मायावती). `titlesFirst` is the token where the titles begin.
 */
export function partyOf(
  source: Source,
  mentions: readonly Mention[],
  index: number,
  titlesFirst: number,
): string | undefined {
  const person = mentions[index]!;
  if (index + 1 < mentions.length) {
    const next = mentions[index + 1]!;
    if (next.type === 'party' && inBracketsBehind(source, person, next)) return partyRow(next)?.id;
  }
  if (index === 0) return undefined;
  const previous = mentions[index - 1]!;
  if (previous.type !== 'party' || previous.first < titlesFirst - 4) return undefined;
  return leadsTo(source, previous, person, titlesFirst) ? partyRow(previous)?.id : undefined;
}

const BEHIND_PARTY: ReadonlySet<string> = new Set([')', ',', '-']);

function inBracketsBehind({ tokens }: Source, person: Mention, party: Mention): boolean {
  return (
    party.first === person.last + 1 &&
    tokens[person.last]!.text === '(' &&
    party.last < tokens.length &&
    BEHIND_PARTY.has(tokens[party.last]!.text)
  );
}

function leadsTo({ tokens }: Source, party: Mention, person: Mention, titlesFirst: number): boolean {
  // The party stands inside the run of titles (एआईसीसी महासचिव …), or the run begins behind it.
  if (party.last >= titlesFirst) return party.last < person.first;
  for (let at = party.last; at < titlesFirst; at++) {
    const { folded } = tokens[at]!;
    if (!GENITIVE.has(folded) && !MEMBER.has(folded)) return false;
  }
  return true;
}
