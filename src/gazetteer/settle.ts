import { type CalendarDay, formatDay } from '../calendar.ts';
import factionTable from '../lexicon/party-factions.tsv';
import type { SegmentedToken } from '../segment/token.ts';
import { tableRows } from '../table.ts';
import { fold } from '../text/fold.ts';
import type { GazetteerEntry, GazetteerMatch } from './entry.ts';
import { evidenceOf } from './evidence.ts';
import { PartyNamesakes } from './namesake.ts';

interface Faction {
  readonly party: string;
  readonly leader: string;
  readonly faction: string;
  readonly since: string;
}

const FACTIONS: readonly Faction[] = tableRows(factionTable).map(
  ([party = '', leader = '', faction = '', since = '']) => ({
    party,
    leader: fold(leader),
    faction,
    since,
  }),
);

const GENITIVE: ReadonlySet<string> = new Set(['की', 'के', 'का', 'वाली', 'गुट']);

/**
 * Which party each party match means at the article's day: a name that another has followed stands for the successor
 * (TRS from 2022-10 is BRS), of parties of one name it is that of the article's country (लेबर पार्टी), and a leader's
 * party is the leader's faction (उद्धव की शिवसेना). `partyOf` finds a row by id.
 */
export function settleParties(
  matches: readonly GazetteerMatch[],
  tokens: readonly SegmentedToken[],
  publishedAt: CalendarDay | undefined,
  partyOf: (id: string) => GazetteerEntry | undefined,
): readonly GazetteerMatch[] {
  if (!matches.some(({ type }) => type === 'party')) return matches;
  const day = publishedAt ? formatDay(publishedAt) : undefined;
  const namesakes = new PartyNamesakes(matches);
  const settled: GazetteerMatch[] = [];
  for (let at = 0; at < matches.length; at++) {
    const match = matches[at]!;
    settled.push(match.type === 'party' ? settle(match, tokens, day, namesakes, partyOf) : match);
  }
  return settled;
}

function settle(
  match: GazetteerMatch,
  tokens: readonly SegmentedToken[],
  day: string | undefined,
  namesakes: PartyNamesakes,
  partyOf: (id: string) => GazetteerEntry | undefined,
): GazetteerMatch {
  const { first, last, type, entries, ambiguous } = match;
  const named = atDay(entries, day, partyOf);
  const entry = entries.some(({ user }) => user) ? named : (partyOf(namesakes.meant(named.id)) ?? named);
  const faction = factionOf(entry, match, tokens, day);
  const meant = (faction === undefined ? undefined : partyOf(faction)) ?? entry;
  const likeliest = [meant];
  for (const other of entries) if (other !== meant && other !== named) likeliest.push(other);
  // Named as its leader's, even a common word (सेना) is the party.
  return {
    first,
    last,
    type,
    entries: likeliest,
    ambiguous: ambiguous && faction === undefined,
    evidence: evidenceOf(meant),
    user: meant.user === true,
  };
}

function atDay(
  entries: readonly GazetteerEntry[],
  day: string | undefined,
  partyOf: (id: string) => GazetteerEntry | undefined,
): GazetteerEntry {
  const standing = entries.find(entry => stoodAt(entry, day)) ?? entries[0]!;
  const followed = day !== undefined && standing.until !== undefined && standing.until <= day;
  return (followed && standing.successor !== undefined ? partyOf(standing.successor) : undefined) ?? standing;
}

function stoodAt(entry: GazetteerEntry, day: string | undefined): boolean {
  if (day === undefined) return entry.until === undefined;
  return (entry.since === undefined || entry.since <= day) && (entry.until === undefined || day < entry.until);
}

/** The faction that a leader's name right before the party makes of it; without the article's day, as today. */
function factionOf(
  entry: GazetteerEntry,
  { first }: GazetteerMatch,
  tokens: readonly SegmentedToken[],
  day: string | undefined,
): string | undefined {
  if (first === 0 || !GENITIVE.has(tokens[first - 1]!.folded)) return undefined;
  const before = tokens.slice(Math.max(0, first - 4), first - 1).map(token => token.folded);
  const row = FACTIONS.find(
    ({ party, leader, since }) => party === entry.id && before.includes(leader) && (day === undefined || since <= day),
  );
  return row?.faction;
}
