import { type Mention, mentionOf } from '../mention.ts';
import type { Source } from '../source.ts';
import { fold } from '../text/fold.ts';

const INDIAN_PARTY = 'INC';
/** Parties that are named beside the American Congress. */
const AMERICAN_PARTIES: ReadonlySet<string | undefined> = new Set(['DEM', 'REP']);
const LEAST_NAMES = 2;
const AMERICAN: string = fold('अमेरिकी');
const INDIAN: string = fold('भारतीय');

/**
 * कांग्रेस alone is the legislature of the United States, an organization, in an article that names their places and what is
 * American more than India's, no other party than theirs and nobody of the Indian National Congress.
 */
export function tellCongress(source: Source, mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(isCongress) || !isAmerican(source)) return mentions;
  return mentions.map(mention => {
    if (!isCongress(mention)) return mention;
    const evidence = [...mention.evidence, 'congress:US'];
    return mentionOf(mention, { type: 'organization', confidence: mention.confidence, evidence });
  });
}

function isCongress({ type, first, last, entries }: Mention): boolean {
  return type === 'party' && last - first === 1 && entries?.[0]?.id === INDIAN_PARTY && !entries[0].user;
}

function isAmerican({ matches, tokens }: Source): boolean {
  let american = tokens.filter(({ folded }) => folded === AMERICAN).length;
  let indian = tokens.filter(({ folded }) => folded === INDIAN).length;
  for (const { type, ambiguous, entries } of matches) {
    const [entry] = entries;
    if (!entry || ambiguous) continue;
    if (type === 'person' && entry.party === INDIAN_PARTY) return false;
    if (type === 'party' && entry.id !== INDIAN_PARTY && !AMERICAN_PARTIES.has(entry.id)) return false;
    const code = type === 'place' ? (entry.kind === 'country' ? entry.code : entry.parents?.[0]) : undefined;
    if (code?.startsWith('US')) american += 1;
    if (code?.startsWith('IN')) indian += 1;
  }
  return american >= LEAST_NAMES && american > indian;
}
