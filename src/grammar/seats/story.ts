import type { SeatStatus } from '../../entity.ts';
import { isParty } from './owner.ts';
import type { Sign } from './sign.ts';

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

export function storyOf(paragraphs: readonly (readonly Sign[])[]): Story {
  const names = new Map<string, number>();
  for (const signs of paragraphs)
    for (const sign of signs) {
      const party = isParty(sign) && !sign.ambiguous ? sign.party : sign.leads;
      if (party !== undefined) names.set(party, (names.get(party) ?? 0) + 1);
    }
  const ranks = new Map([...names].sort((a, b) => b[1] - a[1]).map(([party], rank) => [party, rank]));
  return { ranks, moods: moodsOf(paragraphs), topic: undefined, list: [] };
}

const MOODS: readonly SeatStatus[] = ['leading', 'projected', 'contested', 'polled', 'held'];

function moodsOf(paragraphs: readonly (readonly Sign[])[]): ReadonlyMap<SeatStatus, string> {
  const words = new Map<string, number>();
  let numbers = 1;
  for (const signs of paragraphs)
    for (const sign of signs) {
      if (sign.kind === 'number') numbers += 1;
      const cue = sign.after ?? sign.before;
      if (cue && !cue.weak) words.set(cue.status, (words.get(cue.status) ?? 0) + 1);
    }
  return new Map(
    MOODS.map(status => {
      const share = (words.get(status) ?? 0) / numbers;
      return [status, share === 0 ? 'none' : share < 0.08 ? 'few' : share < 0.25 ? 'some' : 'many'];
    }),
  );
}
