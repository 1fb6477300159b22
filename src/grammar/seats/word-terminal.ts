import { type Terminal, terminalOf } from '../terminal.ts';
import { exact, type Meaning } from './meaning.ts';
import { RULE } from './row.ts';
import { leavesBare } from './whole.ts';
import { isKnown, meaningByStem } from './word.ts';

/** A word that has a meaning, or begins a phrase that has one. */
export const KNOWN_WORD: Terminal = terminalOf(({ folded }) => isKnown(folded));

/** True for words that may mean such a thing: by themselves, by their stem or at the head of a phrase. */
function wordThat(means: (meaning: Meaning) => boolean): (folded: string) => boolean {
  const words = new Set([...exact].filter(([, meaning]) => means(meaning)).map(([phrase]) => phrase.split(' ')[0]!));
  const byStem = (meaning: Meaning | undefined): boolean => meaning !== undefined && means(meaning);
  return folded => isKnown(folded) && (words.has(folded) || byStem(meaningByStem(folded)));
}

function terminalThat(means: (meaning: Meaning) => boolean): Terminal {
  const may = wordThat(means);
  return terminalOf(({ folded }) => may(folded));
}

export function isElectoral(meaning: Meaning): boolean {
  return meaning.sense.electoral === true || meaning.kind === 'seat';
}

/** A word that may speak of an election or of seats. */
export const ELECTORAL: Terminal = terminalThat(isElectoral);

/** A word that may stand for a party: निर्दलीय, अन्य. */
export const PARTY_WORD: Terminal = terminalThat(({ kind }) => kind === 'party');

/** A word that may say of a number before it that it makes a majority. */
export const MAJORITY_WORD: Terminal = terminalThat(({ after }) => after?.status === 'majority');

const mayFollowCount = wordThat(
  meaning =>
    leavesBare(meaning) || meaning.gap === true || meaning.kind === 'member' || meaning.sense.emblem !== undefined,
);

/** A word that may stand right behind a number of seats, or begin a name for those who rule there. */
export const BEHIND_COUNT: Terminal = terminalOf(({ folded }) => mayFollowCount(folded) || folded.startsWith(RULE));
