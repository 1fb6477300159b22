import type { Mention } from '../../mention.ts';
import type { Finder, Source } from '../../source.ts';
import type { Bound } from './bound.ts';
import { CountReader } from './count-reader.ts';
import { type Found, mentionOf } from './found.ts';
import { joinGroups } from './group.ts';
import type { Judge } from './judge.ts';
import { learnedJudge } from './learned.ts';
import { mayCount } from './may-count.ts';
import { mayBeElectoral } from './occasion.ts';
import { bindParagraph, Hearing, type Paragraph, paragraphOf } from './paragraph.ts';
import type { Row } from './row.ts';
import { type Names, namesIn, readSigns } from './signs.ts';
import { type Subject, subjectOf, withUsual } from './subject.ts';
import { usualStatus } from './usual.ts';

/** Finds counts of legislature seats and reads whose, of what kind, where, of which house and year they are. */
export const seatFinder: Finder = seatFinderWith(learnedJudge);

/** A seat finder with another judge, or with the rules alone. */
export function seatFinderWith(judge: Judge | undefined): Finder {
  return { name: 'seats', find: (source: Source): Mention[] => findSeats(source, judge) };
}

function findSeats(source: Source, judge: Judge | undefined): Mention[] {
  if (!mayBeElectoral(source)) return [];
  const names = namesIn(source);
  return mayCount(source, names, judge) ? readSeats(source, names, judge) : [];
}

/** As a finder with this judge, which is asked of the numbers of all articles of elections: so it is taught. */
export function hearNumbers(source: Source, judge: Judge | undefined): Mention[] {
  return mayBeElectoral(source) ? readSeats(source, namesIn(source), judge) : [];
}

function readSeats(source: Source, names: Names, judge: Judge | undefined): Mention[] {
  const named = readRows(source, names);
  const subject = subjectOf(source, named);
  if (!subject.electoral) return [];
  const rows = joinGroups(named);
  const paragraphs = withNumbers(rows);
  if (paragraphs.length === 0) return [];
  const ruled = new Map<Paragraph, Bound>();
  const first = readParagraphs(paragraphs, withUsual(subject, 'won'), undefined, ruled);
  const usual = usualStatus(first, subject.usual);
  if (usual === 'won' && judge === undefined) return first.map(found => mentionOf(source, found));
  const hearing = judge && new Hearing(judge, countsOf(first), rows);
  return readParagraphs(paragraphs, withUsual(subject, usual), hearing, ruled).map(found => mentionOf(source, found));
}

/** The signs of each paragraph. */
export function readRows(source: Source, names: Names = namesIn(source)): Row[] {
  const rows: Row[] = [];
  for (const { first, last } of source.paragraphs) rows.push(readSigns(source, names, first, last));
  return rows;
}

/** The paragraphs that may count anything. */
function withNumbers(rows: readonly Row[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [index, row] of rows.entries()) if (row.numbers.length > 0) paragraphs.push(paragraphOf(row, index));
  return paragraphs;
}

/** `ruled`: what the rules bind of each paragraph; filled the first time. */
function readParagraphs(
  paragraphs: readonly Paragraph[],
  subject: Subject,
  hearing: Hearing | undefined,
  ruled: Map<Paragraph, Bound>,
): Found[] {
  const all: Found[] = [];
  const polled = new Set<number>();
  for (const paragraph of paragraphs) {
    const bound = bindParagraph(paragraph, subject, hearing, ruled.get(paragraph));
    if (bound === undefined) continue;
    if (hearing === undefined) ruled.set(paragraph, bound);
    const reader = new CountReader(paragraph, bound, subject, hearing, polled);
    for (let order = 0; order < bound.candidates.length; order++) reader.read(order);
    for (const found of reader.found) all.push(found);
  }
  return all;
}

function countsOf(found: readonly Found[]): ReadonlySet<number> {
  const counts = new Set<number>();
  for (const { seats } of found) if (seats.count !== undefined) counts.add(seats.count);
  return counts;
}
