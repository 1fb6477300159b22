import type { Mention } from '../mention.ts';

/**
 * Who wins where mentions overlap: the higher rank. Within a rank the longer span wins, then the higher confidence, then the
 * earlier start. A user's own rows stand above all, a name that is less probable than not below all.
 */
const RANKS = { user: 3, seats: 2, date: 1, name: 0, doubtful: -1 } as const;

/** Below this confidence a name more likely is none, or another span is. */
const LIKELY = 0.5;

function rankOf(mention: Mention): number {
  if (mention.user) return RANKS.user;
  if (mention.type === 'seats') return RANKS.seats;
  if (mention.type === 'date') return RANKS.date;
  return mention.confidence < LIKELY ? RANKS.doubtful : RANKS.name;
}

/** Order in which mentions are taken: negative where `a` goes first. Total, so that the result never depends on input order. */
export function byPrecedence(a: Mention, b: Mention): number {
  return (
    rankOf(b) - rankOf(a) ||
    b.end - b.start - (a.end - a.start) ||
    b.confidence - a.confidence ||
    a.start - b.start ||
    (a.type < b.type ? -1 : a.type > b.type ? 1 : 0)
  );
}
