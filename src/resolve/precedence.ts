import type { Mention } from '../mention.ts';

/**
 * Who wins where mentions overlap; the first row that fits gives the rank. A higher rank wins outright; within a rank the
 * longer span wins, then the higher confidence, then the earlier start. A user's own rows stand above all.
 */
const RANKS: readonly { readonly rank: number; readonly is: (mention: Mention) => boolean }[] = [
  { rank: 4, is: isUsers },
  { rank: 3, is: mention => mention.type === 'seats' },
  { rank: 2, is: mention => mention.type === 'date' },
  { rank: 1, is: () => true },
];

/** True for a mention by a row of the user's own gazetteer. */
export function isUsers({ evidence }: Mention): boolean {
  return evidence.some(line => line.startsWith('user:'));
}

function rankOf(mention: Mention): number {
  return RANKS.find(row => row.is(mention))!.rank;
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
