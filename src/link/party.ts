import { type CalendarDay, formatDay } from '../calendar.ts';
import type { GazetteerEntry } from '../gazetteer/entry.ts';
import type { Mention } from '../mention.ts';
import type { LinkedParty } from './linked.ts';

/**
 * Which party a mention names. Where a name stood for different parties at different times (TRS before and BRS from 2022-10),
 * the article's day decides; without one, the row without an end.
 */
export function linkParty(mention: Mention, publishedAt: CalendarDay | undefined): LinkedParty | undefined {
  const entries = (mention.entries ?? []).filter(entry => entry.type === 'party');
  const entry = entries.find(candidate => stoodAt(candidate, publishedAt)) ?? entries[0];
  if (!entry) return undefined;
  return {
    id: entry.id,
    name: entry.name,
    alliance: entry.members !== undefined,
    ...(entry.english !== undefined ? { english: entry.english } : {}),
  };
}

function stoodAt(entry: GazetteerEntry, day: CalendarDay | undefined): boolean {
  if (!day) return entry.until === undefined;
  const written = formatDay(day);
  return (entry.since === undefined || entry.since <= written) && (entry.until === undefined || written < entry.until);
}
