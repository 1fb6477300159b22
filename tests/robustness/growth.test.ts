import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { HOSTILE, paragraphOf } from './hostile.ts';

/** Ten times the text may cost at most twice as much a unit. `KHABAR_LARGEST` sets the largest size: 10 MB in `npm run fuzz`. */
const LARGEST = Number(process.env['KHABAR_LARGEST'] ?? 1_000_000);
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000].filter(size => size <= LARGEST);
const ATTEMPTS = 3;

/** Microseconds of processor time a unit. */
function costOf(text: string): number {
  const before = process.cpuUsage().user;
  analyze(text, { publishedAt: '2023-12-06' });
  return (process.cpuUsage().user - before) / text.length;
}

analyze(paragraphOf('भाजपा ने 3 दिसंबर को दिल्ली में 54 सीटें जीतीं। ', 50_000));

test.each(Object.entries(HOSTILE))('%s: time is linear in the length', { timeout: 600_000 }, (_, piece) => {
  let growth: number[] = [];
  // Another program may run in between: only what is too slow each time is too slow.
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const costs = SIZES.map(size => costOf(paragraphOf(piece, size)));
    growth = costs.slice(1).map((cost, index) => cost / Math.max(costs[index]!, 0.05));
    if (growth.every(times => times <= 2)) break;
  }
  expect(Math.max(...growth)).toBeLessThanOrEqual(2);
});
