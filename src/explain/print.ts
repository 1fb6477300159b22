import type { SeatReading } from '../mention.ts';
import type { Candidate, Explanation } from './explain.ts';

/** An explanation for people to read: tokens on one line, then a line a candidate with its rules below it. */
export function printExplanation({ tokens, candidates }: Explanation): string {
  const lines = [tokens.map(token => `${token.text}‹${token.kind}›`).join(' '), ''];
  for (const candidate of candidates) {
    lines.push(headOf(candidate));
    for (const rule of candidate.rules) lines.push(`    ${rule}`);
  }
  if (candidates.length === 0) lines.push('nothing found');
  return `${lines.join('\n')}\n`;
}

function headOf({ finder, text, mention, fate, lostTo }: Candidate): string {
  const sign = fate === 'lost' ? '✗' : '✓';
  const value = mention.seats ? ` ${seatsText(mention.seats)}` : mention.date?.value ? ` ${mention.date.value}` : '';
  const why =
    fate === 'lost' ? ` — lost to ${lostTo ?? 'an overlapping mention'}` : fate === 'merged' ? ' — merged' : '';
  return `${sign} ${text} [${mention.type}${value}] ${finder} ${mention.confidence.toFixed(2)}${why}`;
}

function seatsText(seats: SeatReading): string {
  const number = seats.count ?? `${seats.min ?? ''}..${seats.max ?? ''}`;
  return [number, seats.party, seats.status, seats.place, seats.house, seats.year]
    .filter(part => part !== undefined)
    .join(' ');
}
