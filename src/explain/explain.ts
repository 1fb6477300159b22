import type { CalendarDay } from '../calendar.ts';
import { FINDERS } from '../finders.ts';
import { SEAT_RULES } from '../grammar/seats/rule.ts';
import { link } from '../link/link.ts';
import type { LinkedMention } from '../link/linked.ts';
import type { Mention } from '../mention.ts';
import { propose } from '../propose.ts';
import { readSource } from '../read.ts';
import { winnersOf } from '../resolve/winners.ts';
import type { SegmentedToken } from '../segment/token.ts';

/** What became of a proposed mention. */
export type Fate = 'kept' | 'merged' | 'lost';

/** One mention that a finder proposed, and why it is in the document or not. */
export interface Candidate {
  readonly finder: string;
  readonly text: string;
  readonly mention: Mention;
  readonly fate: Fate;
  /** Lost: the text and type of the winner that holds one of its tokens. */
  readonly lostTo?: string;
  /** What the rules of its evidence mean, where they are described: `count-noun: a seat noun stands …`. */
  readonly rules: readonly string[];
}

/** Why a text is read the way it is. Offsets are into the normalized text. */
export interface Explanation {
  readonly text: string;
  readonly tokens: readonly SegmentedToken[];
  /** In text order, those of one place together. */
  readonly candidates: readonly Candidate[];
  readonly kept: readonly LinkedMention[];
}

/** Reads a text as `analyze` does, and keeps what it throws away: tokens, everything proposed, and why losers lost. */
export function explain(text: string, options: { readonly publishedAt?: CalendarDay } = {}): Explanation {
  const source = readSource(text, options);
  const proposals = Object.entries(FINDERS).flatMap(([finder, one]) =>
    propose(source, [one]).map(mention => ({ finder, mention })),
  );
  const winners = winnersOf(
    source,
    proposals.map(({ mention }) => mention),
  );
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    source.text.slice(start, end);
  const holders = holdersOf(winners);
  const candidates = proposals.map(({ finder, mention }): Candidate => {
    const base = { finder, text: textOf(mention), mention, rules: describe(mention.evidence) };
    const holder = holders.get(mention.first);
    const same = holder && isSame(holder, mention) ? holder : undefined;
    if (same) return { ...base, fate: same.evidence.length > mention.evidence.length ? 'merged' : 'kept' };
    const winner = winnerOver(holders, mention);
    return { ...base, fate: 'lost', ...(winner ? { lostTo: `${textOf(winner)} (${winner.type})` } : {}) };
  });
  candidates.sort((a, b) => a.mention.first - b.mention.first || a.mention.last - b.mention.last);
  return { text: source.text, tokens: source.tokens, candidates, kept: link(source, winners) };
}

/** Token → the winner that holds it. */
function holdersOf(winners: readonly Mention[]): ReadonlyMap<number, Mention> {
  const holders = new Map<number, Mention>();
  for (const winner of winners) for (let at = winner.first; at < winner.last; at++) holders.set(at, winner);
  return holders;
}

function isSame(a: Mention, b: Mention): boolean {
  return a.first === b.first && a.last === b.last && a.type === b.type;
}

function winnerOver(holders: ReadonlyMap<number, Mention>, { first, last }: Mention): Mention | undefined {
  for (let at = first; at < last; at++) {
    const holder = holders.get(at);
    if (holder) return holder;
  }
  return undefined;
}

function describe(evidence: readonly string[]): string[] {
  return evidence.map(line => {
    const rule = line.startsWith('seats:') ? line.slice('seats:'.length) : undefined;
    const meaning = rule === undefined ? undefined : SEAT_RULES[rule];
    return meaning === undefined ? line : `${line}: ${meaning}`;
  });
}
