import portfolioTable from '../lexicon/portfolios.tsv';
import { foldedKey } from '../segment/folded-key.ts';
import type { SegmentedToken } from '../segment/token.ts';
import { tableColumn } from '../table.ts';
import { fold } from '../text/fold.ts';

/** Folded portfolios, tokens joined by one space: वित्त, सूचना प्रौद्योगिकी. */
const PORTFOLIOS: ReadonlySet<string> = new Set(tableColumn(portfolioTable).map(fold));
const LONGEST: number = Math.max(...[...PORTFOLIOS].map(portfolio => portfolio.split(' ').length));
/** Offices that carry portfolios in front. */
const OFFICES: ReadonlySet<string> = new Set(['मंत्री', 'मन्त्री', 'राज्यमंत्री', 'उपमंत्री', 'सचिव'].map(fold));
const JOINERS: ReadonlySet<string> = new Set(['और', 'एवं', 'तथा', 'व', ',', '&']);

/** Where the portfolios of the office [first, last) begin (⟨सूचना और प्रसारण⟩ मंत्री), not before `floor`; `first` without any. */
export function portfolioStart(tokens: readonly SegmentedToken[], first: number, last: number, floor: number): number {
  if (!OFFICES.has(tokens[last - 1]!.folded)) return first;
  let start = before(tokens, first, floor);
  if (start === undefined) return first;
  while (start - 1 > floor && JOINERS.has(tokens[start - 1]!.folded)) {
    const further = before(tokens, start - 1, floor);
    if (further === undefined) break;
    start = further;
  }
  return start;
}

/** Where the longest portfolio that ends at token `last` (exclusive) begins. */
function before(tokens: readonly SegmentedToken[], last: number, floor: number): number | undefined {
  for (let length = Math.min(LONGEST, last - floor); length > 0; length--) {
    if (PORTFOLIOS.has(foldedKey(tokens, last - length, last))) return last - length;
  }
  return undefined;
}
