import type { SeatStatus } from '../../entity.ts';
import { isParty } from './owner.ts';
import type { Row } from './row.ts';
import { Votes } from './votes.ts';

/** What an article has told so far of the parties that it counts seats for; filled while its paragraphs are read. */
export interface Story {
  /** Parties by how often the article names them, the most named first. */
  readonly ranks: ReadonlyMap<string, number>;
  /** How much the article speaks of each status, beside its counts. */
  readonly moods: ReadonlyMap<SeatStatus, string>;
  /** The party of the last count. */
  topic: string | undefined;
  /** Parties of the last list of counts, in its order. */
  list: readonly string[];
}

export function storyOf(rows: readonly Row[]): Story {
  const names = new Votes<string>();
  const cues = new Votes<SeatStatus | 'pass'>();
  let numbers = 1;
  for (const { signs } of rows)
    for (const sign of signs) {
      const party = isParty(sign) && !sign.ambiguous ? sign.party : sign.leads;
      if (party !== undefined) names.add(party, 1);
      if (sign.kind === 'number') numbers += 1;
      const cue = sign.after ?? sign.before;
      if (cue !== undefined && !cue.weak) cues.add(cue.status, 1);
    }
  const ranks = new Map<string, number>();
  for (const party of names.ranked()) ranks.set(party, ranks.size);
  const moods = new Map(MOODS.map(status => [status, moodOf(cues.of(status) / numbers)]));
  return { ranks, moods, topic: undefined, list: [] };
}

const MOODS: readonly SeatStatus[] = ['leading', 'projected', 'contested', 'polled', 'held'];

/** The words for a status to one number, roughly. */
function moodOf(share: number): string {
  if (share === 0) return 'none';
  if (share < 0.08) return 'few';
  return share < 0.25 ? 'some' : 'many';
}
