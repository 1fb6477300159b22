import type { Mention } from '../mention.ts';
import type { Source } from '../source.ts';
import { tellCongress } from './congress.ts';
import { joinSeats } from './joined-seat.ts';
import { resolve } from './resolve.ts';
import { hearNames } from './sound.ts';

/** What of all that was proposed stands, in text order, with the people that are only heard beside it. */
export function winnersOf(source: Source, proposals: readonly Mention[]): readonly Mention[] {
  return hearNames(source, tellCongress(source, joinSeats(source, resolve(proposals))));
}
