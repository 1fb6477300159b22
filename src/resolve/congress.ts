import type { GazetteerMatch } from '../gazetteer/entry.ts';
import { type Mention, mentionOf } from '../mention.ts';
import type { Source } from '../source.ts';

const INDIAN_PARTY = 'INC';
/** Parties that are named beside the American Congress. */
const AMERICAN_PARTIES: ReadonlySet<string | undefined> = new Set(['DEM', 'REP']);
const LEAST_PLACES = 2;

/**
 * कांग्रेस alone is the legislature of the United States, an organization, in an article that names their places more than
 * India's, no other party than theirs and nobody of the Indian National Congress.
 */
export function tellCongress(source: Source, mentions: readonly Mention[]): readonly Mention[] {
  if (!namesCongress(mentions) || !isAmerican(source.matches)) return mentions;
  const told: Mention[] = [];
  for (const mention of mentions) told.push(isCongress(mention) ? asLegislature(mention) : mention);
  return told;
}

function asLegislature(mention: Mention): Mention {
  const { confidence, evidence } = mention;
  return mentionOf(mention, { type: 'organization', confidence, evidence: [...evidence, 'congress:US'] });
}

function namesCongress(mentions: readonly Mention[]): boolean {
  for (let at = 0; at < mentions.length; at++) if (isCongress(mentions[at]!)) return true;
  return false;
}

function isCongress({ type, first, last, entries }: Mention): boolean {
  return type === 'party' && last - first === 1 && entries?.[0]?.id === INDIAN_PARTY && !entries[0].user;
}

function isAmerican(matches: readonly GazetteerMatch[]): boolean {
  let american = 0;
  let indian = 0;
  for (let at = 0; at < matches.length; at++) {
    const { type, ambiguous, entries } = matches[at]!;
    if (ambiguous || entries.length === 0) continue;
    const entry = entries[0]!;
    if (type === 'person' && entry.party === INDIAN_PARTY) return false;
    if (type === 'party' && entry.id !== INDIAN_PARTY && !AMERICAN_PARTIES.has(entry.id)) return false;
    const code = type === 'place' ? (entry.kind === 'country' ? entry.code : entry.parents?.[0]) : undefined;
    if (code?.startsWith('US')) american += 1;
    if (code?.startsWith('IN')) indian += 1;
  }
  return american >= LEAST_PLACES && american > indian;
}
